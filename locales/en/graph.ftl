# Words on the arrows of a drawing: `guichet graph`.

graph-if = if { $condition }
graph-unless = passed over, unless { $condition }
graph-is = “{ $question }” is: { $answer }
graph-is-not = “{ $question }” is not: { $answer }
graph-one-of = “{ $question }” is one of: { $answers }
graph-has = “{ $question }” includes: { $answer }
graph-answered = “{ $question }” was answered
graph-less = “{ $question }” is less than { $answer }
graph-at-most = “{ $question }” is { $answer } at most
graph-more = “{ $question }” is more than { $answer }
graph-at-least = “{ $question }” is { $answer } at least
graph-before = “{ $question }” is before { $answer }
graph-until = “{ $question }” is { $answer } or before
graph-after = “{ $question }” is after { $answer }
graph-from = “{ $question }” is { $answer } or after
graph-and = { $one } and { $other }
graph-or = { $one } or { $other }
graph-not = not: { $condition }
graph-brackets = ({ $condition })
graph-today = today
graph-earlier = { $length } before today
graph-later = { $length } after today

graph-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }

graph-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }

graph-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
