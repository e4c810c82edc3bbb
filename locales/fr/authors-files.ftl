# Ce que disent `guichet fmt`, `guichet new` et `guichet schema`.

fmt-tidied = { $file } : mis en forme
fmt-untidy = { $file } : pas en forme
fmt-broken = { $file } : laissé tel quel, car illisible ; `guichet check` dit pourquoi
fmt-unusual = { $file } : laissé tel quel, car quelque chose s’y perdrait
fmt-unreadable = { $file } : { $error }
fmt-no-file = { $file } : ce n’est pas un fichier
fmt-outside = { $file } : un lien mène hors du contenu ; ce qui s’y trouve est laissé tel quel

fmt-summary =
    { $changed ->
        [0] Rien n’a changé.
        [one] Un fichier a été mis en forme.
       *[other] { $changed } fichiers ont été mis en forme.
    }

fmt-summary-check =
    { $changed ->
        [0] Tous les fichiers sont en forme.
        [one] Un fichier n’est pas en forme : `guichet fmt` s’en charge.
       *[other] { $changed } fichiers ne sont pas en forme : `guichet fmt` s’en charge.
    }

new-written = { $file } : écrit
new-exists = { $file } existe déjà ; rien n’a été écrit
new-no-theme = le thème `{ $theme }` n’existe pas ; choisissez parmi : { $themes }
new-broken = l’ensemble ne peut pas être lu : { $problem }
new-failed = { $file } ne peut pas être écrit : { $error }

new-next =
    Maintenant :
    1. Ouvrez { $structure } et { $texts } dans un éditeur de texte.
    2. Regardez la démarche pendant que vous écrivez : guichet preview { $id } { $pack }
    3. Demandez ce qui reste à corriger : guichet check { $pack }
