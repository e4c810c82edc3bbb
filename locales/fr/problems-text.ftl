# Ce qui ne va pas dans les textes d’un ensemble.

## Les textes qu’une langue a et qu’une autre n’a pas

text-missing = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public voit tout l’écran dans la première langue
text-not-in-the-first-language = `{ $name }` n’existe pas dans la première langue
    .help = supprimez ce texte, ou écrivez-le aussi dans la première langue

## L’écriture d’un fichier Fluent

text-brace-not-closed = une accolade `{"{"}` n’est pas fermée
    .help = ajoutez `{"}"}`
text-brace-not-opened = une accolade `{"}"}` ne ferme rien
    .help = supprimez-la, ou écrivez {"{"}"{"}"}"{"}"} pour en montrer une
text-braces-empty = il n’y a rien à montrer entre les accolades
    .help = écrivez une variable, comme dans {"{"} $n {"}"}
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
    .help = choisissez selon une variable ou une fonction, comme dans `{"{"} $n ->`
text-term-attribute = un attribut d’un terme ne peut pas être montré
    .help = montrez le terme lui-même
text-literal-wanted = il faut ici un simple texte ou un nombre
    .help = écrivez "…"
text-twice = `{ $name }` apparaît ici une deuxième fois
    .help = gardez un seul des deux
text-comment-indented = ce commentaire est décalé, si bien que le public le lirait
    .help = mettez `#` au début de la ligne, avant le texte
text-too-nested = il y a plus de { $most } accolades les unes dans les autres
    .help = fermez chaque `{"{"}` par un `{"}"}`
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
