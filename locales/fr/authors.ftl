# Ce que disent les commandes pour les auteurs.

## guichet check

check-problem = { $severity } : { $message }
check-error = erreur
check-warning = avertissement

check-summary =
    { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }

check-procedure = { $procedure } : { $ways }, { $questions }, { $minutes }
check-procedure-in-parts = { $line } (il y a trop de réponses pour juger toutes les conditions ensemble : un défaut peut échapper)

check-ways =
    { $number ->
        [one] { $number } chemin
       *[other] { $number } chemins
    }

check-ways-sampled = { $found } chemins trouvés en { $walks } parcours au hasard (ils sont trop nombreux pour les essayer tous)
check-ways-countless = plus de chemins qu’on ne peut en compter

check-questions =
    { $most ->
        [0] aucune question
        [one] { $most } question
       *[other] { $most } questions
    }

check-questions-between = de { $least } à { $most } questions

check-minutes =
    { $most ->
        [one] { $most } minute
       *[other] { $most } minutes
    }

check-minutes-between = de { $least } à { $most } minutes
check-scores = Facilité des textes, de A (clair) à D (très difficile) ; - où cela ne peut pas être dit :
check-scores-worst = { $file }, { $language } : commencez par { $texts }
check-depends = ce qu’il faut faire dépend des mots : chaque message le dit
