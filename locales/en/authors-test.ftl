# The words of `guichet test` and `guichet record`. They are in the program, not in its pack.

test-well =
    { $procedure }: { $count ->
        [one] 1 scenario, all well
       *[other] { $count } scenarios, all well
    }

test-failed =
    { $procedure }: { $count ->
        [one] 1 scenario
       *[other] { $count } scenarios
    }, { $failed ->
        [one] 1 goes otherwise
       *[other] { $failed } go otherwise
    }

test-none = { $procedure }: no scenario yet
test-broken = { $procedure }: its scenarios cannot be read
test-no-procedure = { $procedure }: the procedure itself cannot be read; `guichet check` tells why

test-steps-untried =
    { $count ->
        [one] 1 step is visited by no scenario
       *[other] { $count } steps are visited by no scenario
    }: { $list }

test-answers-untried =
    { $count ->
        [one] 1 answer is tried by no scenario
       *[other] { $count } answers are tried by no scenario
    }: { $list }

test-answers-of-a-step = step { $step }: { $answers }
test-between = { "; " }
test-nothing = no scenario was played

test-all-well =
    { $count ->
        [one] 1 scenario, all well
       *[other] { $count } scenarios, all well
    }

test-some-failed =
    { $count ->
        [one] 1 scenario
       *[other] { $count } scenarios
    }, { $failed ->
        [one] 1 goes otherwise
       *[other] { $failed } go otherwise
    }

record-ask-name = What is this scenario called?
record-default-name = Recorded on { $day }
record-nothing = Nothing was answered, so nothing is written.
record-written = The scenario stands at the end of { $file }.
record-not-written = { $file } is as it was. The scenario is printed instead, so that it is not lost.
