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
check-no-language = l’ensemble n’a pas la langue { $tag } ; il a : { $known }
check-depends = ce qu’il faut faire dépend des mots : chaque message le dit
