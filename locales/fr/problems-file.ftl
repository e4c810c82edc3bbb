# Ce qui ne va pas dans les fichiers TOML d’un ensemble, et dans son dossier.

## Ce qu’il faut faire, quand cela dépend des mots du fichier

hint-did-you-mean = vouliez-vous dire « { $word } » ?
hint-only-known = seul « { $word } » est possible
hint-one-of = écrivez l’un de ces mots : { $words }
hint-remove = supprimez ce mot
hint-remove-sign = supprimez ce signe
hint-look = regardez comment les noms sont écrits
hint-add-options-or-yesno = ajoutez des options, ou posez la question avec kind = "yesno"
hint-add-an-option = ajoutez une option
hint-add-another-option = ajoutez une autre option
hint-write = écrivez { $text }
hint-compare = écrivez à quoi comparer « { $name } » : { $name } = ...
hint-single-equals-sign = écrivez un seul =
hint-no-quotes = écrivez les noms sans guillemets
hint-no-calculation = une condition ne calcule pas : utilisez une table ou une valeur datée
hint-day = écrivez un jour ainsi : 2026-01-31
hint-write-day = écrivez { $day }
hint-join-conditions = reliez deux conditions par and ou or

## De quoi il s’agit

what-the-file = le fichier
what-heading = [{ $name }]
what-group = « { $group } »
what-a-step = une étape
what-step = l’étape « { $name } »
what-an-option = une option
what-option = l’option « { $name } »
what-a-paper = un papier
what-paper = le papier « { $name } »
what-a-jump = un saut (next)
what-a-section = une section
what-a-table = une table
what-table = la table « { $name } »
what-a-row = une ligne
what-a-deadline = une échéance
what-deadline = l’échéance « { $name } »
what-a-related-procedure = une démarche liée
what-the-other-way = l’autre moyen
what-a-source = une source
what-a-language = une langue
what-word = « { $word } »
what-the-end = la fin de la condition

## Les sortes de valeurs

what-a-text = un texte
what-a-whole-number = un nombre entier
what-a-number-with-a-point = un nombre avec un point
what-a-boolean = true ou false
what-a-day-or-an-hour = un jour ou une heure
what-a-list = une liste
what-keys = un groupe de clés
what-quoted-text = un texte entre guillemets droits
what-quoted-texts = une liste de textes entre guillemets droits
what-unquoted-day = un jour sans guillemets, par exemple 2026-01-31
what-bracketed-list = une liste entre [ et ]
what-an-amount = 25 ou "25.50"

## Ce qui est demandé à une commande

asked-no-language = la langue `{ $tag }` n’existe pas ; choisissez parmi : { $known }
asked-no-procedure = la démarche `{ $id }` n’existe pas ; choisissez parmi : { $known }

## L’écriture d’un fichier TOML

toml-text-unquoted = ce texte n’a pas de guillemets
    .help = écrivez-le entre " et "

toml-value-missing = il manque une valeur ici
    .help = écrivez clé = valeur

toml-given-twice = ceci est donné deux fois
    .help = gardez un seul des deux

toml-neither-boolean-nor-text = ce n’est ni true, ni false, ni un texte entre guillemets
    .help = écrivez true ou false, ou un texte entre " et "

toml-neither-number-nor-text = ce n’est ni un nombre ni un texte entre guillemets
    .help = écrivez-le entre " et "

toml-text-not-closed = ce texte n’est pas fermé
    .help = écrivez un " à la fin

toml-plain-text-not-closed = ce texte n’est pas fermé
    .help = écrivez un ' à la fin

toml-long-text-not-closed = ce texte n’est pas fermé
    .help = écrivez ses trois guillemets à la fin aussi

toml-comma-missing-in-list = il manque une virgule ici
    .help = écrivez une virgule entre deux éléments

toml-comma-missing-in-row = il manque une virgule ici
    .help = écrivez une virgule entre deux clés

toml-comma-too-many = il y a une virgule de trop ici
    .help = supprimez-la

toml-double-heading-not-closed = ce titre n’est pas fermé
    .help = écrivez-le ainsi : [[nom]]

toml-heading-not-closed = ce titre n’est pas fermé
    .help = écrivez-le ainsi : [nom]

toml-no-such-day = ce jour n’existe pas
    .help = écrivez un jour ainsi : 2026-01-31

toml-key-malformed = ce n’est pas une clé
    .help = écrivez une clé avec des minuscules sans accent (a-z) et des tirets

toml-key-missing = il manque une clé ici
    .help = écrivez clé = valeur

toml-too-nested = il y a trop de crochets les uns dans les autres
    .help = supprimez-en

toml-too-many-points = il y a trop de points dans une clé
    .help = supprimez-en

toml-line-end = une ligne se termine de façon inhabituelle
    .help = enregistrez le fichier avec des fins de ligne simples (LF)

toml-list-not-closed = une liste ou une ligne n’est pas fermée avant cet endroit
    .help = fermez-la avec ] ou { "}" }

toml-other = le fichier ne peut pas être lu ici ({ $message })
    .help = corrigez cet endroit

## Les clés et les valeurs

keys-missing = il faut ici des clés et des valeurs, pour { $what }
    .help = écrivez { "{" } clé = valeur { "}" }

heading-missing = il n’y a pas de { $heading }
    .help = ajoutez { $heading }

key-missing = { $what } n’a pas la clé « { $key } »
    .help = ajoutez { $key } = ...

key-unknown = la clé « { $key } » n’existe pas dans { $what }
    .help = { $hint }

value-empty = « { $key } » est vide
    .help = écrivez quelque chose

value-of-another-sort = « { $key } » ne peut pas être { $sort }
    .help = écrivez { $wanted }

word-unknown = « { $key } » ne peut pas valoir « { $word } »
    .help = { $hint }

word-twice = « { $word } » est deux fois dans la liste
    .help = gardez un seul des deux

number-out-of-bounds = « { $key } » est hors limites
    .help = écrivez un nombre de { $least } à { $most }

rows-too-many = il y a plus de { $most } « { $key } »
    .help = partagez le fichier en plusieurs

group-unknown = le groupe « { $group } » n’existe pas dans ce fichier
    .help = { $hint }

name-malformed = « { $name } » n’est pas un nom valable
    .help = utilisez des minuscules sans accent (a-z), des chiffres et des tirets, en commençant par une lettre

name-not-dotted = « { $name } » n’est pas un nom en deux parties séparées par un point
    .help = écrivez { $key } = "groupe.nom"

name-reserved = « { $name } » est un mot des conditions et ne peut pas être un nom
    .help = choisissez un autre nom

## L’en-tête d’une démarche

schema-unknown = ce programme ne connaît pas le schéma { $schema }
    .help = écrivez schema = 1

audience-empty = « audience » est vide
    .help = dites à qui la démarche s’adresse

theme-unknown = le thème « { $name } » n’existe pas dans cet ensemble
    .help = { $hint }

audience-unknown = le public « { $name } » n’existe pas dans cet ensemble
    .help = { $hint }

place-unknown = le type de lieu « { $name } » n’existe pas dans cet ensemble
    .help = { $hint }

procedure-unknown = la démarche « { $name } » n’existe pas dans cet ensemble
    .help = { $hint }

related-to-itself = une démarche renvoie à elle-même
    .help = supprimez ce renvoi

other-way-missing = il n’y a pas de [[other-way]]
    .help = dites comment faire par téléphone, au guichet ou par courrier

key-of-another-way = la clé « { $key } » ne va pas avec le moyen « { $way } »
    .help = supprimez-la

source-missing = [review] n’indique aucune source
    .help = ajoutez sources = [{ "{" } title = ..., url = ... { "}" }]

url-malformed = « { $url } » n’est pas une adresse web
    .help = écrivez-la avec https://

key-of-a-verified-one = la clé « { $key } » ne va pas avec un brouillon
    .help = supprimez-la, ou écrivez status = "verified"

verified-too-early = le jour de la vérification est avant celui de la rédaction
    .help = corrigez l’un des deux jours

## Les sections

section-twice = la section « { $name } » apparaît deux fois
    .help = gardez une seule des deux

section-unknown = la section « { $name } » n’existe pas
    .help = { $hint }

section-unused = la section « { $name } » n’a aucune étape
    .help = supprimez-la, ou utilisez-la dans une étape

sections-too-many = il y a plus de { $most } sections
    .help = réunissez-en certaines : la barre de progression n’a plus de place

## Les étapes

step-twice = il y a une autre étape « { $name } »
    .help = donnez à chacune son propre nom

step-leads-nowhere = l’étape « { $step } » mène à « { $to } », qui n’existe pas
    .help = { $hint }

step-leads-to-itself = l’étape « { $step } » mène à elle-même
    .help = faites-la mener à une étape qui vient après

step-leads-back = l’étape « { $step } » revient en arrière, à « { $to } »
    .help = on ne saute que vers l’avant : placez « { $to } » après « { $step } »

step-unreachable = aucun chemin ne mène à l’étape « { $step } »
    .help = faites-y mener une étape précédente, ou supprimez-la

last-step-can-be-skipped = la dernière étape, « { $step } », peut être sautée : un chemin ne mène nulle part
    .help = ajoutez une étape avec kind = "end" et sans when

last-step-is-no-end = la dernière étape, « { $step } », n’est pas une fin : un chemin ne mène nulle part
    .help = ajoutez une étape avec kind = "end" et sans when

end-leads-on = { $what } est une fin et ne mène nulle part
    .help = supprimez son next

jump-always-taken = ce saut est toujours suivi, donc ceux d’après ne le sont jamais
    .help = ajoutez un when, ou mettez-le à la fin

kind-not-supported = les étapes avec kind = "{ $kind }" ne sont pas encore possibles
    .help = posez la question autrement

key-of-another-kind = la clé « { $key } » ne va pas dans une étape avec kind = "{ $kind }"
    .help = supprimez-la : elle appartient aux étapes { $kinds }

options-too-few = { $what } n’a pas assez d’options (au moins { $least })
    .help = { $hint }

options-too-many = { $what } a plus de { $most } options
    .help = posez la question en deux étapes

option-unknown-and-none = { $what } est à la fois unknown et none
    .help = gardez un seul des deux

flag-of-several-options = { $what } a plusieurs options avec { $flag } = true
    .help = gardez-le pour une seule

good-answer-missing = { $what } n’a pas de bonne réponse
    .help = ajoutez good = true à une option

name-twice-in-a-step = « { $name } » apparaît deux fois dans la même étape
    .help = donnez à chacun son propre nom

min-above-max = « min » est plus grand que « max »
    .help = échangez-les

min-after-max = « min » vient après « max »
    .help = échangez-les

day-year-last = un jour s’écrit en commençant par l’année
    .help = écrivez { $day }

day-in-quotes = un jour est entre guillemets
    .help = écrivez { $key } = { $day }

bound-malformed = « { $text } » n’est pas un jour
    .help = écrivez 2026-01-31 ou "today - 60 years"

answer-not-exact = cet exercice n’a pas une seule réponse exacte
    .help = supprimez expect

value-written-out = un site ou un numéro de téléphone est écrit dans une démarche
    .help = ajoutez-le à values.toml et écrivez expect = "site.nom" ou "phone.nom"

action-without-its-place = { $what } ne précise pas la clé « { $key } »
    .help = ajoutez { $key } = ...

cost-malformed = « cost » ne peut pas valoir « { $word } »
    .help = écrivez "free", ou "fee.nom" et ajoutez [fee.nom] à values.toml

## Les papiers

items-empty = { $what } n’a aucun papier
    .help = ajoutez { "{" } paper = "..." { "}" } à items

paper-and-id = un papier a à la fois « paper » et « id »
    .help = gardez paper si ce papier est dans papers.toml

paper-unknown = le papier « { $name } » n’est pas dans papers.toml
    .help = { $hint }

checklist-unknown = « { $name } » n’est pas une étape précédente avec kind = "checklist"
    .help = { $hint }

age-malformed = « { $text } » n’est pas un nombre de mois
    .help = écrivez par exemple "3 months"

## Les tables de décision et les échéances

table-name-taken = le nom « { $name } » est déjà pris
    .help = donnez à chaque table et à chaque étape son propre nom

table-empty = { $what } n’a aucune ligne
    .help = ajoutez une ligne

row-always-holds = dans { $what }, cette ligne vaut toujours, donc celles du dessous ne servent jamais
    .help = ajoutez un when, ou mettez-la à la fin

deadline-twice = il y a une autre échéance « { $name } »
    .help = donnez à chacune son propre nom

step-without-a-date = « { $name } » n’est pas une étape avec kind = "date"
    .help = { $hint }

## Les informations communes (facts.toml)

fact-unknown = l’information « { $name } » n’est pas dans facts.toml
    .help = { $hint }

fact-without-option = l’information « { $fact } » n’a pas l’option « { $option } »
    .help = { $hint }

fact-of-another-type = l’information « { $name } » attend d’autres réponses que cette étape
    .help = voyez son type dans facts.toml

fact-options-too-few = { $what } a moins de deux options
    .help = ajoutez des options, ou écrivez type = "yesno"

## Les valeurs datées (values.toml)

value-unknown = « { $name } » n’est pas dans values.toml
    .help = { $hint }

value-not-a-number = « { $name } » n’est pas un simple nombre
    .help = utilisez une valeur number.*

value-of-another-group = « { $key } » ne peut pas valoir « { $word } »
    .help = écrivez { $key } = "{ $group }.nom" et ajoutez [{ $group }.nom] à values.toml

until-before-verified = « until » est avant « verified »
    .help = vérifiez à nouveau la valeur, puis changez les deux jours

duration-malformed = « { $text } » n’est pas une durée
    .help = écrivez par exemple "12 months" (days weeks months years)

amount-malformed = « { $text } » n’est pas un montant
    .help = écrivez 25 ou "25.50"

phone-malformed = « { $text } » n’est pas un numéro de téléphone
    .help = écrivez-le comme on le lit : "39 39"

site-with-https = « { $text } » n’est pas l’adresse d’un site
    .help = écrivez-la comme on la tape, sans https://

site-malformed = « { $text } » n’est pas l’adresse d’un site
    .help = écrivez-la en minuscules, comme "ants.gouv.fr"

## Les conditions

name-unknown = « { $name } » n’existe pas
    .help = { $hint }

step-without-answer = l’étape « { $name } » n’a pas de réponse à lire
    .help = lisez plutôt une question

step-asked-later = l’étape « { $name } » n’est pas posée avant cet endroit
    .help = une condition ne lit que des étapes précédentes

table-known-later = la table « { $name } » lit une étape qui n’est pas posée avant cet endroit
    .help = lisez la table après cette étape

table-in-a-table = la table « { $name } » est lue par une table
    .help = répétez ici ses conditions

option-unknown = « { $option } » n’est pas une option de « { $name } »
    .help = { $hint }

options-without-order = « { $name } » a des options, et les options n’ont pas d’ordre
    .help = comparez avec = ou !=

takes-one-answer = « { $name } » prend une seule réponse
    .help = écrivez { $name } = ...

takes-several-answers = « { $name } » prend plusieurs réponses
    .help = écrivez { $name } has ...

table-without-order = « { $name } » est une table, et une table n’a pas d’ordre
    .help = comparez avec = ou !=

table-never-gives = la table « { $name } » ne donne jamais « { $part } »
    .help = { $hint }

unknown-without-order = « { $name } » ne peut pas être plus ou moins que unknown
    .help = écrivez { $name } = unknown

unknown-not-offered = « { $name } » ne propose pas « Je ne sais pas »
    .help = ajoutez unknown = true à cette étape

compared-with-no-number = « { $name } » est un nombre
    .help = comparez avec un nombre

compared-with-no-day = « { $name } » est une date
    .help = comparez avec un jour, par exemple 2026-01-31

text-compared = « { $name } » est un texte tapé, qui ne se compare jamais
    .help = écrivez answered({ $name })

condition-too-long = cette condition est trop longue
    .help = partagez-la

condition-too-nested = il y a trop de parenthèses les unes dans les autres
    .help = utilisez une table

word-not-supported = « { $word }() » n’est pas encore possible
    .help = supprimez-le : il n’y a pas d’étape répétée à lire

sign-unknown = « { $sign } » n’a pas de sens dans une condition
    .help = { $hint }

number-or-day-malformed = « { $word } » n’est ni un nombre entier ni un jour
    .help = écrivez par exemple 42 ou 2026-01-31

length-malformed = ce n’est pas une durée
    .help = écrivez par exemple today - 18 years

value-expected = il faut une valeur ici, et non { $found }
    .help = écrivez une option, un nombre ou un jour

name-expected = il faut un nom ici, et non { $found }
    .help = écrivez l’id d’une étape

comparison-expected = il faut une comparaison ici, et non { $found }
    .help = { $hint }

mark-expected = il faut « { $mark } » ici, et non { $found }
    .help = écrivez { $mark }

too-much = { $found } est de trop ici
    .help = { $hint }

## La présentation d’un ensemble (pack.toml)

emergency-not-a-phone = « { $text } » n’est pas un numéro de téléphone de values.toml
    .help = écrivez "phone.nom"

language-twice = la langue « { $tag } » apparaît ici une deuxième fois
    .help = gardez une seule des deux

tag-malformed = « { $tag } » n’est pas un code de langue
    .help = écrivez par exemple "fr", "fr-simple" ou "fa-AF"

plain-language-missing = l’ensemble a « { $tag } » mais pas « { $plain } »
    .help = ajoutez aussi cette langue

## Les fichiers d’un ensemble

file-too-long = le fichier est trop long
    .help = gardez-le sous { $kib } Kio

file-too-large = le fichier dépasse 1 Mio
    .help = partagez-le en plusieurs

file-missing = l’ensemble n’a pas ce fichier
    .help = ajoutez-le

file-unreadable = le fichier ne peut pas être lu ({ $reason })
    .help = vérifiez qui a le droit de le lire

not-a-file = ce n’est pas un fichier
    .help = supprimez-le

not-a-folder = il faut un dossier ici, et ce n’en est pas un
    .help = déplacez-le, ou mettez à sa place un dossier de ce nom

folder-unreadable = le dossier ne peut pas être lu ({ $reason })
    .help = vérifiez qui a le droit de le lire ; d’ici là, rien de ce qu’il contient ne compte

link-dangling = ce lien ne mène nulle part
    .help = corrigez où il mène, ou mettez le fichier lui-même à sa place

link-outside = ce lien sort de l’ensemble
    .help = copiez le fichier dans l’ensemble

letter-not-in-utf8 = une lettre n’est pas en UTF-8
    .help = enregistrez le fichier en UTF-8

head-unreadable = le type ou le thème de la démarche ne peut pas être lu
    .help = écrivez `type = "procedure"` et `theme = "…"` au-dessus du premier `[`

pack-unreadable = l’ensemble ne peut pas être ouvert ({ $reason })
    .help = vérifiez son chemin et qui a le droit de le lire

pack-not-a-folder = un ensemble est un dossier
    .help = indiquez le dossier qui contient `pack.toml` ou `locales`
