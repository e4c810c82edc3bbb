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
check-no-language = the pack has no language { $tag }; it has: { $known }
check-depends = what to do depends on the words: each message says it
