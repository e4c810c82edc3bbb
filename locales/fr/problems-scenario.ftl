# Ce qui ne va pas dans les scénarios d’une démarche, ou se passe autrement qu’ils ne le disent.

# Le fichier.

scenario-name-twice = deux scénarios s’appellent « { $name } »
    .help = donnez à chacun son nom : il dit de quelle personne il s’agit

scenario-everybody-takes-none = un scénario avec auto = "all-paths" n’a pas de « { $key } »
    .help = supprimez cette clé, ou supprimez auto et écrivez les réponses d’une personne

scenario-without-language = « languages » ne nomme aucune langue : le scénario ne serait jamais joué
    .help = écrivez ["fr"], ou supprimez « languages » : toutes les langues de l’ensemble sont alors jouées

scenario-language-unknown = l’ensemble n’a pas de langue « { $tag } »
    .help = { $hint }

scenario-step-unknown = la démarche n’a pas d’étape « { $step } »
    .help = { $hint }

scenario-step-asks-nothing = l’étape « { $step } » ne demande rien
    .help = supprimez sa réponse : ce qui est seulement lu est passé

scenario-exercise-takes-no-answer = l’étape « { $step } » est un exercice, fait sans réponse
    .help = supprimez sa réponse, ou écrivez "" pour passer l’exercice

scenario-option-unknown = l’étape « { $step } » ne propose pas « { $option } »
    .help = { $hint }

scenario-option-twice = « { $option } » est choisi deux fois à l’étape « { $step } »
    .help = gardez-en un seul

scenario-option-stands-alone = à l’étape « { $step } », un choix qui exclut les autres en accompagne d’autres
    .help = gardez-le seul, ou supprimez-le

scenario-answer-of-another-sort = l’étape « { $step } » ne prend pas cette sorte de réponse
    .help = { $wanted }

scenario-unknown-not-offered = l’étape « { $step } » ne propose pas « je ne sais pas »
    .help = écrivez une autre réponse, ou donnez à l’étape unknown = true

scenario-empty-not-offered = l’étape « { $step } » ne peut pas rester vide
    .help = écrivez une réponse, ou donnez à l’étape optional = true

scenario-number-too-small = ce nombre est plus petit que l’étape « { $step } » ne le permet
    .help = écrivez { $least } ou plus

scenario-number-too-large = ce nombre est plus grand que l’étape « { $step } » ne le permet
    .help = écrivez { $most } ou moins

scenario-day-too-early = ce jour vient avant le premier que prend l’étape « { $step } »
    .help = écrivez { $first } ou plus tard ; un jour comme "today - 3 days" reste juste

scenario-day-too-late = ce jour vient après le dernier que prend l’étape « { $step } »
    .help = écrivez { $last } ou plus tôt ; un jour comme "today - 3 days" reste juste

scenario-too-few = trop peu de choix à l’étape « { $step } »
    .help = choisissez-en au moins { $least }

scenario-too-many = trop de choix à l’étape « { $step } »
    .help = choisissez-en au plus { $most }

scenario-text-too-long = ce texte est plus long que l’étape « { $step } » ne le permet
    .help = écrivez { $most } lettres au plus

scenario-fact-unknown = facts.toml n’a pas de fait « { $fact } »
    .help = { $hint }

scenario-fact-of-another-sort = le fait « { $fact } » n’est jamais cela
    .help = { $wanted }

scenario-not-an-end = aucun chemin ne finit à « { $step } »
    .help = { $hint }

scenario-end-has-another-outcome = la fin « { $end } » a un autre résultat : « { $outcome } »
    .help = écrivez "{ $outcome }", ou une autre fin

scenario-paper-unknown = aucune liste de la démarche n’a le papier « { $name } »
    .help = { $hint }

scenario-deadline-unknown = la démarche n’a pas d’échéance « { $name } »
    .help = { $hint }

scenario-deadline-has-no-such-day = ce n’est pas un jour
    .help = écrivez 2026-01-31, "today + 2 months", ou "ask" quand aucun jour ne peut être dit

scenario-action-unknown = la démarche n’a pas d’action « { $name } »
    .help = { $hint }

scenario-related-unknown = la démarche ne propose jamais « { $name } »
    .help = { $hint }

scenario-then-changes-nothing = un changement d’avis sans réponse
    .help = écrivez au moins une réponse qui change

scenario-end-then-without-then = « end-then » sans « then »
    .help = écrivez then = { "{" } étape = "réponse" { "}" }, ou supprimez « end-then »

scenario-end-then-of-a-list = dans une liste, chaque changement a sa propre fin
    .help = écrivez end = "…" dans le changement, et supprimez « end-then »

# Ce qui s’est passé autrement.

scenario-stops-at-a-question = le chemin s’arrête à la question « { $step } », à laquelle ce scénario ne répond pas
    .help = répondez aussi à « { $step } » : { $wanted }

scenario-other-end = le chemin finit à « { $found } », et non à « { $wanted } »
    .help = regardez les réponses et ce que la démarche en fait ; l’un des deux est faux

scenario-other-outcome = le chemin finit par « { $found } », et non par « { $wanted } »
    .help = regardez les réponses et la fin de la démarche ; l’une des deux est fausse

scenario-way-begins-elsewhere = le chemin commence par « { $found } », et non par « { $wanted } »
    .help = mettez la première étape en premier

scenario-way-parts = après « { $after } » vient « { $found } », et non « { $wanted } »
    .help = corrigez le chemin, ou regardez ce qui y mène dans la démarche

scenario-way-is-shorter = le chemin est fini avant « { $wanted } »
    .help = corrigez le chemin, ou regardez ce qui y mène dans la démarche

scenario-way-is-longer = le chemin continue par « { $found } »
    .help = écrivez la suite du chemin

scenario-paper-not-asked-for = le papier « { $name } » n’est pas demandé
    .help = supprimez-le ici, ou regardez son « when » dans la démarche

scenario-paper-asked-for-too = le papier « { $name } » est demandé aussi
    .help = ajoutez-le ici, ou regardez son « when » dans la démarche

scenario-paper-must-not-be-asked-for = le papier « { $name } » est demandé
    .help = regardez son « when » dans la démarche

scenario-paper-not-missing = le papier « { $name } » n’est pas dit manquant
    .help = supprimez-le ici, ou regardez ce qui est coché et son « when » dans la démarche

scenario-paper-missing-too = le papier « { $name } » manque aussi
    .help = ajoutez-le ici, ou cochez-le dans les réponses

scenario-sheet-names-no-papers = la fiche de la fin « { $end } » ne nomme aucun papier manquant
    .help = donnez à la fin "missing-papers" dans sa fiche, ou écrivez papers-missing = []

scenario-action-not-to-do = « { $name } » n’est pas à faire
    .help = supprimez-le ici, ou regardez son « when » dans la démarche

scenario-action-to-do-too = « { $name } » est à faire aussi
    .help = ajoutez-le ici, ou regardez son « when » dans la démarche

scenario-related-not-proposed = « { $name } » n’est pas proposé
    .help = supprimez-le ici, ou regardez son « when » dans la démarche

scenario-related-proposed-too = « { $name } » est proposé aussi
    .help = ajoutez-le ici, ou regardez son « when » dans la démarche

scenario-deadline-not-told = l’échéance « { $name } » n’est pas dite
    .help = supprimez-la ici, ou regardez son « when » dans la démarche

scenario-deadline-told-too = l’échéance « { $name } » est dite aussi
    .help = ajoutez-la ici, ou regardez son « when » dans la démarche

scenario-deadline-on-another-day = l’échéance « { $name } » est le { $found }, et non le { $wanted }
    .help = comptez encore : depuis quel jour, et combien de temps

scenario-deadline-has-no-day = l’échéance « { $name } » n’a pas de jour, et non le { $wanted } : il faut le demander au guichet
    .help = écrivez "ask", ou regardez si son délai est encore valable

scenario-deadline-has-a-day = l’échéance « { $name } » a un jour : { $found }
    .help = écrivez ce jour au lieu de "ask"

scenario-answers-what-is-not-asked = « { $step } » a une réponse mais n’est pas demandé
    .help = supprimez la réponse, ou regardez ce qui y mène dans la démarche

scenario-not-on-the-screen = l’étape « { $step } » ne montre pas « { $option } » à cette personne
    .help = retirez-le de la réponse, ou regardez son « when » dans la démarche

scenario-stuck = à l’écran, on ne peut pas répondre ainsi à « { $step } » ({ $language })
    .help = parcourez-la vous-même avec ces réponses, et lisez ce que dit l’écran

scenario-screen-incomplete = l’écran « { $screen } » n’est pas complet en { $language } : { $texts }
    .help = écrivez ce qui manque ; en attendant, le public voit tout l’écran dans la première langue

scenario-screen-has-a-hole = un texte est vide sur l’écran « { $screen } » en { $language }
    .help = écrivez-le : `guichet check` le nomme

scenario-back-is-not-possible = depuis la fin, on ne peut pas revenir au début ({ $language })
    .help = parcourez-la vous-même, et revenez avec la touche 0

scenario-back-is-another-way = au retour vient « { $found } », et non « { $wanted } » ({ $language })
    .help = parcourez-la vous-même, et revenez avec la touche 0

scenario-back-loses-an-answer = revenir en arrière perd la réponse à « { $step } » ({ $language })
    .help = parcourez-la vous-même, et revenez avec la touche 0

scenario-forward-again-is-another-way = après un retour, les mêmes réponses mènent ailleurs ({ $language })
    .help = parcourez-la vous-même, jusqu’au début puis de nouveau jusqu’à la fin

scenario-way-without-an-end = ce chemin s’arrête à « { $step } » : { $way }
    .help = donnez à l’étape une réponse que chacun peut donner, ou un « when »

scenario-too-many-ways = la démarche a plus de { $most } chemins : seuls ceux-là ont été parcourus
    .help = écrivez facts = { "{ … }" } pour en parcourir une partie, ou raccourcissez la démarche

scenario-ways-sampled = la démarche a trop de chemins pour les trouver tous : { $found } d’entre eux ont été parcourus
    .help = écrivez facts = { "{ … }" } pour en parcourir une partie, ou raccourcissez la démarche

# Ce que personne n’essaie.

scenario-step-tried-by-none = aucun scénario ne passe par l’étape « { $step } »
    .help = écrivez un scénario qui y passe

scenario-answer-tried-by-none = aucun scénario ne répond « { $answer } » à l’étape « { $step } »
    .help = écrivez un scénario avec cette réponse

scenario-file-missing = la démarche n’a pas de scénario
    .help = écrivez-en un à côté d’elle, dans { $file }, ou parcourez-la : guichet record { $procedure }

# Des parties des autres.

hint-scenario-wants-list = écrivez une liste : ["un", "autre"], ou [] pour aucun
hint-scenario-wants-number = écrivez un nombre sans guillemets, ou "unknown" si c’est proposé
hint-scenario-wants-day = écrivez un jour : "2026-01-31", ou "today - 3 days"
hint-scenario-wants-text = écrivez un texte entre guillemets
what-a-scenario = un scénario
what-scenario = le scénario « { $name } »
what-a-change = un changement
