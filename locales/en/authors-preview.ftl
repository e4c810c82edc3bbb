# The panel of `guichet preview`, and what is said over the interface.

preview-title = For the author
preview-elsewhere = Outside the procedure
preview-intro = Before the first step
preview-review = The review of the answers
preview-condition = Condition
preview-why-first = It is the first step.
preview-why-order = It comes after “{ $from }”.
preview-why-condition = It comes after “{ $from }”, because “{ $when }”.
preview-why-option = It comes after “{ $from }”: the answer “{ $option }” leads here.
preview-why-jump = It comes after “{ $from }”, which always leads here.
preview-why-jump-if = It comes after “{ $from }”, which leads here because “{ $when }”.
preview-alone = The answers do not lead to this step. It is shown alone.
preview-passed-over = Passed over
preview-false = { $step }: “{ $when }” does not hold
preview-unknown = { $step }: “{ $when }” is not known yet
preview-answers = Answers so far
preview-mediator = For whoever helps
preview-missing = Missing texts
preview-missing-all = { $language }: nothing of this procedure yet

preview-broken =
    { $count ->
        [one] One problem in the files: what you see is the version before.
       *[other] { $count } problems in the files: what you see is the version before.
    }

preview-problems =
    { $count ->
        [one] One thing to mend
       *[other] { $count } things to mend
    }

preview-last-good = Mend it and save. Until then you see the last version without problems.
preview-waiting = Mend it and save: the procedure appears by itself.
preview-steps = Go to a step
preview-no-way = No answers lead here: it is shown alone.
preview-key-steps = Steps
preview-key-move = Move
preview-key-go = Go there
preview-key-close = Close
preview-key-leave = Leave
preview-key-dismiss = Close
preview-key-scroll = Scroll
preview-above = Above
preview-below = More
