# What the commands for authors say.

## guichet check

check-problem = { $severity }: { $message }
check-error = error
check-warning = warning

check-summary =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }

check-procedure = { $procedure }: { $ways }, { $questions }, { $minutes }
check-procedure-in-parts = { $line } (there are too many answers to judge all conditions together: a flaw may be missed)

check-ways =
    { $number ->
        [one] 1 way
       *[other] { $number } ways
    }

check-ways-sampled = { $found } ways found on { $walks } walks by chance (too many to try all)
check-ways-countless = more ways than can be counted

check-questions =
    { $most ->
        [0] no question
        [one] 1 question
       *[other] { $most } questions
    }

check-questions-between = { $least } to { $most } questions

check-minutes =
    { $most ->
        [one] 1 minute
       *[other] { $most } minutes
    }

check-minutes-between = { $least } to { $most } minutes
check-scores = How easy the texts are, from A (clear) to D (very hard); - where it cannot be told:
check-scores-worst = { $file }, { $language }: begin with { $texts }
check-depends = what to do depends on the words: each message says it
