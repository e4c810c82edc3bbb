# Le panneau de `guichet preview`, et ce qui s’affiche par-dessus l’interface.

preview-title = Pour l’auteur
preview-elsewhere = Hors de la démarche
preview-intro = Avant la première étape
preview-review = Le récapitulatif des réponses
preview-condition = Condition
preview-why-first = C’est la première étape.
preview-why-order = Elle suit « { $from } ».
preview-why-condition = Elle vient après « { $from } », parce que « { $when } ».
preview-why-option = Elle vient après « { $from } » : la réponse « { $option } » mène ici.
preview-why-jump = Elle vient après « { $from } », qui mène toujours ici.
preview-why-jump-if = Elle vient après « { $from } », qui mène ici parce que « { $when } ».
preview-alone = Les réponses ne mènent pas à cette étape. Elle est montrée seule.
preview-passed-over = Étapes sautées
preview-false = { $step } : « { $when } » est faux
preview-unknown = { $step } : « { $when } » n’est pas encore connu
preview-answers = Réponses données
preview-mediator = Pour la personne qui aide
preview-missing = Textes manquants
preview-missing-all = { $language } : rien de cette démarche pour l’instant

preview-broken =
    { $count ->
        [one] Un problème dans les fichiers : vous voyez la version d’avant.
       *[other] { $count } problèmes dans les fichiers : vous voyez la version d’avant.
    }

preview-problems =
    { $count ->
        [one] Une chose à corriger
       *[other] { $count } choses à corriger
    }

preview-last-good = Corrigez et enregistrez. En attendant, vous voyez la dernière version sans problème.
preview-waiting = Corrigez et enregistrez : la démarche s’affichera d’elle-même.
preview-steps = Aller à une étape
preview-no-way = Aucune réponse ne mène ici : l’étape est montrée seule.
preview-key-steps = Étapes
preview-key-move = Bouger
preview-key-go = Y aller
preview-key-close = Fermer
preview-key-leave = Quitter
preview-key-dismiss = Fermer
preview-key-scroll = Défiler
preview-above = Plus haut
preview-below = La suite
