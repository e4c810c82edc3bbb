# Ce qui ne va pas dans les textes d’un ensemble.

## Ce qui manque ou qui est en trop

text-missing = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public voit tout l’écran dans la première langue
text-missing-everywhere = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public ne voit rien à sa place
text-file-missing = le fichier { $file } manque
    .help = { $count ->
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
value-unknown = `{ $value }` n’est pas dans values.toml
    .help = ajoutez cette valeur, avec sa source
value-unknown-near = `{ $value }` n’est pas dans values.toml
    .help = vouliez-vous dire `{ $near }` ?
value-unnamed = { $function } ne nomme pas sa valeur
    .help = écrivez son nom en un seul texte : { $function }("genre.nom")
value-by-another-function = { $function } ne peut pas montrer `{ $value }`
    .help = écrivez { $right }("{ $value }")
word-unknown = l’ensemble n’explique pas le mot `{ $word }`
    .help = ajoutez-le à `glossary` dans pack.toml et à glossary.ftl, ou écrivez-le sans WORD
word-unknown-near = l’ensemble n’explique pas le mot `{ $word }`
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
recordings-missing = { $count ->
        [one] un texte n’est pas enregistré : `{ $first }`
       *[other] { $count } textes ne sont pas enregistrés, par exemple `{ $first }`
    }
    .help = `guichet narrate --list { $language }` dit lesquels ; ou retirez `# complete`
