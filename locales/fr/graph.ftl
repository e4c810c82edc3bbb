# Les mots sur les flèches d’un dessin : `guichet graph`.

graph-if = si { $condition }
graph-unless = sautée, sauf si { $condition }
graph-is = « { $question } » est : { $answer }
graph-is-not = « { $question } » n’est pas : { $answer }
graph-one-of = « { $question } » est l’une de ces réponses : { $answers }
graph-has = « { $question } » comprend : { $answer }
graph-answered = « { $question } » a reçu une réponse
graph-less = « { $question } » est moins que { $answer }
graph-at-most = « { $question } » est { $answer } au plus
graph-more = « { $question } » est plus que { $answer }
graph-at-least = « { $question } » est { $answer } au moins
graph-before = « { $question } » est avant : { $answer }
graph-until = « { $question } » est au plus tard : { $answer }
graph-after = « { $question } » est après : { $answer }
graph-from = « { $question } » est au plus tôt : { $answer }
graph-and = { $one } et { $other }
graph-or = { $one } ou { $other }
graph-not = il n’est pas vrai que { $condition }
graph-brackets = ({ $condition })
graph-today = aujourd’hui
graph-earlier = il y a { $length }
graph-later = dans { $length }

graph-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

graph-months = { $count } mois

graph-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
