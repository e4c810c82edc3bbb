# Ce qui ne va pas dans les textes d’un ensemble.

## Ce qui manque ou qui est en trop

text-missing = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public voit tout l’écran dans la première langue

text-missing-everywhere = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public ne voit rien à sa place

text-file-missing = le fichier { $file } manque
    .help =
        { $count ->
            [one] commencez-le par le texte nécessaire
           *[other] commencez-le par les { $count } textes nécessaires
        }

text-not-in-the-first-language = `{ $name }` n’existe pas dans la première langue
    .help = supprimez ce texte, ou écrivez-le aussi dans la première langue

text-unused = aucun écran ne montre `{ $name }`
    .help = supprimez ce texte, ou corrigez son nom

text-unused-near = aucun écran ne montre `{ $name }`
    .help = vouliez-vous dire `{ $near }` ? Sinon, supprimez ce texte

## Ce qui est inséré

variable-unknown = rien ne remplace `${ $variable }` dans `{ $name }`
    .help = écrivez le texte sans cette variable

variable-unknown-near = rien ne remplace `${ $variable }` dans `{ $name }`
    .help = vouliez-vous dire `${ $near }` ?

variable-not-used = `{ $name }` ne montre pas `${ $variable }`, alors que la première langue le fait
    .help = ajoutez cette variable, sauf si la phrase est juste sans elle

value-left-out = `{ $name }` n’utilise pas `{ $value }`, alors que la première langue le fait
    .help = ajoutez cette valeur, pour que les deux langues disent la même chose

value-added = `{ $name }` utilise `{ $value }`, ce que la première langue ne fait pas
    .help = retirez cette valeur, ou utilisez-la aussi dans la première langue

text-shows-unknown-value = `{ $value }` n’est pas dans values.toml
    .help = ajoutez cette valeur, avec sa source

text-shows-unknown-value-near = `{ $value }` n’est pas dans values.toml
    .help = vouliez-vous dire `{ $near }` ?

value-unnamed = { $function } ne nomme pas sa valeur
    .help = écrivez son nom en un seul texte : { $function }("genre.nom")

value-by-another-function = { $function } ne peut pas montrer `{ $value }`
    .help = écrivez { $right }("{ $value }")

text-marks-unknown-word = l’ensemble n’explique pas le mot `{ $word }`
    .help = ajoutez-le à `glossary` dans pack.toml et à glossary.ftl, ou écrivez-le sans WORD

text-marks-unknown-word-near = l’ensemble n’explique pas le mot `{ $word }`
    .help = vouliez-vous dire `{ $near }` ?

word-never-marked = aucun texte ne marque le mot `{ $word }`
    .help = marquez-le avec WORD("{ $word }", "…") là où il sert, ou supprimez-le

reference-unknown = `{ $name }` renvoie à `{ $reference }`, qui n’est pas dans ce fichier
    .help = écrivez aussi ce texte ici, ou dites la même chose sans lui

reference-to-itself = `{ $name }` renvoie à `{ $reference }`, qui y revient
    .help = dites l’un sans l’autre

## Les cas

plural-missing = `{ $name }` n’a pas de cas `{ $case }` pour `{ $selector }` ; `{ $language }` en a besoin, par exemple pour { $example }
    .help = ajoutez un cas `[{ $case }]`

plural-unknown = `{ $language }` n’a pas de pluriel `{ $case }`
    .help = supprimez ce cas

plural-unknown-near = `{ $language }` n’a pas de pluriel `{ $case }`
    .help = vouliez-vous dire `{ $near }` ?

case-missing = `{ $name }` n’a pas de cas `{ $case }` pour `{ $selector }`
    .help = ajoutez un cas `[{ $case }]`

case-unknown = `{ $selector }` n’est jamais `{ $case }`
    .help = supprimez ce cas de `{ $name }`

case-unknown-near = `{ $selector }` n’est jamais `{ $case }`
    .help = vouliez-vous dire `{ $near }` ?

## Les signes

space-before = en français, `{ $sign }` est précédé d’une espace insécable
    .help = mettez une espace insécable (U+00A0) avant ce signe

space-after = en français, `{ $sign }` est suivi d’une espace insécable
    .help = mettez une espace insécable (U+00A0) après ce signe

space-unit = la ligne peut finir entre le nombre et `{ $unit }`
    .help = mettez une espace insécable (U+00A0) entre les deux

apostrophe-straight = cette apostrophe est droite
    .help = écrivez ’ (U+2019)

three-dots = ce sont trois points
    .help = écrivez un seul signe, … (U+2026)

## Ce qui est trop large ou trop long à l’écran

word-too-wide = `{ $word }` est plus large qu’une ligne d’un petit écran, qui a { $columns } signes, et serait coupé
    .help = écrivez-le en plusieurs mots, ou avec un trait d’union là où il peut être coupé

question-long = `{ $name }` prend { $rows } lignes sur un petit écran
    .help = raccourcissez ce texte à { $most } lignes, et mettez le reste dans `.text`

choice-long = le choix `{ $name }` prend { $rows } lignes sur un petit écran
    .help = raccourcissez-le à { $most } lignes, et mettez le reste dans son indication

choice-too-tall = le choix `{ $name }` prend { $rows } lignes et ne se voit pas en entier sur un petit écran
    .help = raccourcissez-le : { $most } lignes au plus ont la place

choice-out-of-sight = sous `{ $name }`, aucun choix ne se voit sur un écran habituel
    .help = raccourcissez le texte entre les deux, ou faites-en deux étapes

keys-long = les touches prennent { $rows } lignes sur un petit écran, à cause de `{ $name }`
    .help = raccourcissez les noms des touches : { $most } lignes ont la place

## Les lettres qu’un écran ne sait pas montrer

target-unknown = il n’y a pas d’écran `{ $target }`
    .help = écrivez l’un de ceux-ci : { $known }

target-unknown-near = il n’y a pas d’écran `{ $target }`
    .help = vouliez-vous dire `{ $near }` ?

language-not-drawn = `{ $target }` ne sait pas montrer les lettres de `{ $language }`
    .help = sur un tel écran, le public lit qu’il faut demander à l’accueil ; retirez cet écran de pack.toml si cela ne convient pas

letter-not-drawn = `{ $target }` ne sait pas montrer { $letter } ({ $code })
    .help = écrivez autrement, ou retirez cet écran de pack.toml

## Les enregistrements

recording-stale = plus aucun texte n’est dit par l’enregistrement { $key }
    .help = enregistrez le texte tel qu’il est maintenant, ou supprimez la ligne et son fichier

recording-broken = l’enregistrement { $file } ne peut pas être joué
    .help = enregistrez-le de nouveau en Ogg Vorbis ou en WAV

recording-line = cette ligne de l’index ne se lit pas
    .help = écrivez : clé, fichier, human ou machine, licence, qui, avec une tabulation entre chaque

recording-orphan = cet enregistrement n’est pas dans l’index
    .help = prenez-le avec `guichet narrate --import`, ou supprimez-le

recordings-missing =
    { $count ->
        [one] un texte n’est pas enregistré : `{ $first }`
       *[other] { $count } textes ne sont pas enregistrés, par exemple `{ $first }`
    }
    .help = `guichet narrate --list { $language }` dit lesquels ; ou retirez `# complete`

## L’écriture d’un fichier Fluent

text-brace-not-closed = cette accolade n’est pas fermée
    .help = fermez-la avec { "}" }

text-brace-not-opened = cette accolade fermante n’en ferme aucune
    .help = supprimez-la, ou écrivez { "{" }"{ "}" }"{ "}" } pour en montrer une

text-braces-words = ces accolades contiennent des mots
    .help = écrivez-les sans accolades ; une variable s’écrit { "{" } $n { "}" }

text-braces-empty = il n’y a rien à montrer entre les accolades
    .help = écrivez une variable, comme dans { "{" } $n { "}" }

text-sign-missing = il manque `{ $sign }`
    .help = ajoutez ce signe

text-name-missing = aucun texte ne commence ici
    .help = commencez-le par `nom =` au début de la ligne, ou décalez la ligne si elle appartient au texte du dessus

text-empty = `{ $name }` est vide
    .help = écrivez son texte après `=`, ou supprimez-le

text-value-missing = il manque un texte
    .help = écrivez-le après `=` ou `]`

text-default-missing = aucun cas n’est le cas par défaut
    .help = mettez `*` devant l’un d’eux, comme dans `*[other]`

text-default-twice = deux cas sont des cas par défaut
    .help = laissez `*` devant un seul

text-quote-not-closed = un `"` n’est pas fermé
    .help = ajoutez `"`

text-escape-unknown = ce `\` ne veut rien dire
    .help = écrivez \\ pour en montrer un

text-function-in-small-letters = une fonction est écrite en minuscules
    .help = écrivez-la comme dans VALUE("…")

text-function-unknown = la fonction `{ $name }` n’existe pas
    .help = utilisez l’une de celles-ci : { $known }

text-arguments-out-of-order = les arguments ne sont pas dans l’ordre
    .help = écrivez chacun une fois, ceux qui ont un nom en dernier

text-no-selector = ceci ne peut pas choisir entre des cas
    .help = choisissez selon une variable ou une fonction, comme dans `{ "{" } $n ->`

text-term-attribute = un attribut d’un terme ne peut pas être montré
    .help = montrez le terme lui-même

text-literal-wanted = il faut ici un simple texte ou un nombre
    .help = écrivez "…"

text-twice = `{ $name }` apparaît ici une deuxième fois
    .help = gardez un seul des deux

text-comment-indented = ce commentaire est décalé, si bien que le public le lirait
    .help = mettez `#` au début de la ligne, avant le texte

text-too-nested = il y a plus de { $most } accolades les unes dans les autres
    .help = fermez chaque `{ "{" }` par un `{ "}" }`

text-too-many-braces = un texte a plus de { $most } accolades et appels
    .help = faites-en plusieurs textes

text-too-many-decimals = un nombre a plus de { $most } décimales
    .help = écrivez-en moins

text-file-too-large = le fichier dépasse { $kib } Kio
    .help = partagez-le en plusieurs

## Les caractères

text-tab = il y a une tabulation ici
    .help = utilisez des espaces

text-line-end = une ligne se termine comme sur de très vieux ordinateurs
    .help = enregistrez avec des fins de ligne LF

text-character-refused = il y a ici { $why } (U+{ $code })
    .help = supprimez-le

text-escape-refused = `{ $escape }` représente { $why }
    .help = supprimez-le

what-control-character = un caractère de commande
what-direction-character = un caractère qui change le sens du texte
what-private-character = un caractère à usage privé
what-hidden-separator = un séparateur invisible
what-hidden-character = un caractère invisible
what-no-character = un caractère qui n’existe pas

## Les textes qui ne peuvent pas être montrés

text-value-expired = `{ $name }` montre `{ $value }`, dont la date est passée
    .help = comparez cette valeur à sa source et écrivez la nouvelle date dans values.toml

text-value-unknown = `{ $name }` montre `{ $value }`, qui n’est pas dans values.toml
    .help = ajoutez-y cette valeur, avec sa source

text-not-shown = `{ $name }` ne peut pas être montré : { $why }
    .help = corrigez ce texte

why-variable-missing = il manque une variable à un terme
why-value-of-a-phone = VALUE ne donne pas de numéro de téléphone : utilisez PHONE
why-value-of-a-site = VALUE ne donne pas de site : utilisez SITE
why-phone-of-no-phone = PHONE ne donne que des numéros de téléphone : utilisez VALUE ou SITE
why-site-of-no-site = SITE ne donne que des sites : utilisez VALUE ou PHONE
why-value-not-named = une valeur datée se nomme par un seul texte, comme dans VALUE("delay.x")
why-not-one-number = NUMBER prend un seul nombre
why-not-two-texts = WORD prend deux textes, comme dans WORD("id", "mots à montrer")
why-name-malformed = `{ $name }` n’est pas un nom valable ; utilisez des minuscules sans accent (a-z), des chiffres et des tirets, en commençant par une lettre
why-unknown-message = le texte `{ $name }` n’existe pas
why-unknown-term = le terme `-{ $name }` n’existe pas
why-unknown-attribute = l’attribut `{ $name }` n’existe pas
why-unknown-variable = la variable `${ $name }` n’existe pas
why-unknown-function = la fonction `{ $name }` n’existe pas
why-no-value = `{ $name }` n’a pas de texte
why-no-default = aucun cas n’est le cas par défaut
why-cyclic = ce texte se contient lui-même
why-too-many-placeables = il y a trop d’accolades dans ce texte
why-other = { $message }
