# Ce que `guichet translate`, `export` et `import` disent aux traducteurs.

## How a translation stands

state-complete = complet
state-stale = périmé : la source a changé
state-missing = manque
state-unconfirmed = non confirmé
state-extra = absent de la source
state-hole = facultatif

## guichet translate status

status-language = { $language }, traduit de { $source }
status-not-begun = Rien n’a encore été confirmé dans cette langue.
status-file = fichier
status-complete = complets
status-stale = périmés
status-missing = manquants
status-unconfirmed = non confirmés
status-extra = en trop
status-total = total
status-sum = Toutes les langues : { $complete } complets, { $stale } périmés, { $missing } manquants, { $unconfirmed } non confirmés, { $extra } en trop.

## guichet translate next

task-name = Texte : { $it }
task-place = Où : { $it }
task-width = Au plus { $it } cases de large, pour tenir sur une ligne du plus petit écran
task-comment = Commentaire : { $it }
task-mediator = Pour le médiateur : { $it }
task-source = Source aujourd’hui :
task-source-then = Source d’alors :
task-translation = Traduction aujourd’hui :
task-confirm = Quand elle est juste : { $it }
task-write = Écrivez-la, puis : { $it }
next-nothing = Il ne reste rien à faire en { $language }.

next-more =
    { $count ->
        [one] Un autre texte ensuite.
       *[other] { $count } autres textes ensuite.
    }

## guichet translate confirm

confirm-done =
    { $count ->
        [0] Rien de nouveau à confirmer : tout l’était déjà.
        [one] Un texte confirmé en { $language }.
       *[other] { $count } textes confirmés en { $language }.
    }

confirm-left =
    { $count ->
        [one] Un texte manque encore : il n’y a rien à confirmer.
       *[other] { $count } textes manquent encore : il n’y a rien à confirmer.
    }

confirm-unknown = le texte `{ $name }` n’existe pas en { $language }
confirm-untranslated = `{ $name }` n’est pas encore traduit en { $language } ; écrivez-le d’abord
confirm-several = `{ $name }` se trouve dans plusieurs fichiers : { $files } ; ajoutez `--file` et l’un d’eux
confirm-which = dites quoi confirmer : des noms, `--file FICHIER` ou `--all`
confirm-nothing-written = rien n’a été écrit
unknown-file = il n’y a pas de fichier `{ $name }` ; l’un de : { $known }
did-you-mean = vouliez-vous dire `{ $name }` ?
unknown-language = { $language } n’est pas une langue de cet ensemble ; ajoutez-la dans pack.toml
first-language = { $language } est la première langue de cet ensemble : elle n’est traduite d’aucune autre
not-a-pack = { $folder } n’est pas le dossier d’un ensemble : il n’a ni `pack.toml` ni `locales`
mend-first = ces fichiers sont à corriger avant d’écrire quoi que ce soit à côté :

## guichet export

export-done =
    { $rows ->
        [one] { $file } : un texte
       *[other] { $file } : { $rows } textes
    }, { $columns ->
        [one] une langue à traduire.
       *[other] { $columns } langues à traduire.
    }

export-failed = { $file } : impossible d’écrire ({ $why })
export-format = { $file } : ajoutez `--format xlsx` ou `--format csv`

## guichet import

import-unreadable = { $file } : impossible à lire ({ $why })
import-notice = remarque
import-refused = refusé
import-conflict = { $name } a changé dans le tableau et dans l’ensemble [conflit]
import-conflict-sheet = tableau :
import-conflict-pack = ensemble :
import-conflict-help = Rien de cela n’a été écrit. Corrigez un côté, ou dites `--prefer sheet` ou `--prefer pack`.
import-would = { $file } : { $count } à écrire
import-did = { $file } : { $count } écrits
import-sum = { $changed } changés, { $unchanged } inchangés, { $confirmed } confirmés, { $conflicts } en conflit, { $refused } refusés.
import-dry = Rien n’a été écrit : c’était un essai.
import-new-language = { $language } n’est pas encore dans pack.toml : ajoutez-la, sinon personne ne la voit.
import-broken-file = { $file } : corrigez d’abord ce fichier (`guichet check`) ; rien n’y a été écrit
import-lost = { $file } : `{ $name }` ne reviendrait pas tel quel ; rien n’a été écrit dans ce fichier
import-outside = { $file } : ce chemin sort de l’ensemble ; rien n’a été écrit

## Columns of the table

column-file = Fichier
column-name = Nom du texte
column-place = Où il apparaît
column-part = Ce que c’est
column-width = Largeur maximale
column-comment = Commentaire aux traducteurs
column-note = Vos notes (elles restent dans ce tableau)
column-source = { $language } (ne pas modifier)
column-translation = { $language } (traduire ici)
column-state = État de { $language }
column-ok = { $language } juste tel quel : ok
column-base = { $language } à l’export

## The sheet of explanations

explain-0 = Comment traduire dans ce tableau
explain-1 = Écrivez seulement dans les colonnes blanches : les traductions, `ok` et vos notes. Les grises servent au programme ; ce que vous y écrivez n’est pas repris.
explain-2 = Ne traduisez pas ce qui est entre accolades : { "{" } VALUE("fee.x") { "}" } ou { "{" } $name { "}" } devient un nombre, une adresse ou un mot à l’écran. Placez-le où votre langue le veut, et gardez-le tel quel.
explain-3 = WORD("certificate", "un papier") est un mot expliqué : traduisez la seconde partie, entre les derniers guillemets.
explain-4 = Les cas, comme [one] et *[other], sont les pluriels d’une langue. La vôtre en veut peut-être d’autres : [zero], [one], [two], [few], [many]. Gardez-en un avec une étoile.
explain-5 = Les lignes et les `- ` en tête restent : ce sont des paragraphes et des listes à l’écran.
explain-6 = La largeur maximale se compte en lettres. Un texte plus long passe sur deux lignes sur le plus petit écran.
explain-7 = Une case vide n’efface jamais rien. Si une traduction existante est juste, écrivez `ok` à côté : elle compte alors comme confirmée.
explain-8 = Enregistrez tel quel, en classeur (xlsx ou ods), et renvoyez-le. Ne changez pas la première ligne.

## Where a text appears

place-first = « { $title } » : avant de commencer, et dans les listes
place-step = « { $title } » : étape { $number } sur { $count } ({ $kind })
place-papers = un papier que plusieurs démarches demandent
place-places = un type de lieu
place-glossary = un mot expliqué quand on le choisit
kind-info = information
kind-choice = une réponse parmi plusieurs
kind-multi = plusieurs réponses
kind-yesno = oui ou non
kind-number = un nombre
kind-date = une date
kind-text = quelques mots à taper
kind-checklist = papiers à cocher
kind-quiz = un exercice avec des réponses
kind-practice = un essai à faire
kind-action = une chose à faire ailleurs
kind-end = la fin
screen-action = une étape à faire ailleurs
screen-answer = une réponse, telle qu’elle est répétée
screen-attract = le premier écran
screen-banner = une bande en haut : une aide est appelée
screen-closed = hors service, fermé
screen-code = un code à photographier
screen-comfort = le confort de lecture
screen-date = une date
screen-desk = pour l’équipe
screen-farewell = la visite est effacée
screen-goodbye = au revoir
screen-help = aide
screen-home = accueil
screen-idle = personne ne touche à rien
screen-intro = avant une démarche
screen-keeps = ce que cet ordinateur garde
screen-key = la ligne du bas de chaque écran
screen-languages = langues
screen-last = les dernières minutes avant la fermeture
screen-linear = les écrans en simples lignes, pour les lecteurs d’écran
screen-listen = écoute
screen-month = un mois
screen-more = une suite plus haut ou plus bas
screen-notice = un avis sur une autre langue
screen-out = hors service
screen-paper = un papier dans une liste
screen-phone = téléphone
screen-pin = le code de l’équipe
screen-place = un lieu
screen-practice = un exercice
screen-progress = ce qui reste
screen-result = le résultat
screen-review = les réponses, relues
screen-search = recherche
screen-settings = réglages
screen-sorry = il manque quelque chose
screen-step = une question ou une étape
screen-stop = arrêter
screen-sure = est-ce sûr ?
screen-theme = les thèmes de l’accueil
screen-time = le temps
screen-trouble = une réponse qui n’a pas été prise
screen-value = une valeur périmée
screen-voice = ce que la voix dit d’un écran
screen-weekday = un jour de la semaine
screen-word = un mot expliqué
screen-other = l’interface
part-title = titre
part-screen-title = titre d’un écran
part-heading = question ou titre
part-text = texte
part-why = pourquoi on le demande
part-mediator = note pour le médiateur
part-goal = à quoi ça sert
part-for-whom = pour qui
part-prepare = à préparer
part-keywords = mots pour la trouver
part-section = nom d’une partie
part-deadline = date limite
part-deadline-help = à propos d’une date limite
part-option = réponse à choisir
part-hint = ligne plus discrète dessous
part-paper = papier
part-how = où l’obtenir
part-if = quand il le faut
part-paper-help = ce qui est accepté
part-place = nom d’un lieu
part-place-help = ce qu’on y trouve
part-word = mot
part-explanation = explication
part-feedback = dit après une réponse
part-after = ce qui se passe ensuite
part-no-answer = si personne ne répond
part-placeholder = exemple dans un champ
part-error = dit quand une réponse n’est pas prise
part-practice = dit pendant un exercice
part-key = nom d’une touche
part-spoken = seulement dit par la voix
part-other = autre
