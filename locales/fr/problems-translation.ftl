# Ce qui ne va pas dans les traductions et les tableaux des traducteurs.

translation-stale = le texte { $source } de `{ $name }` a changé après la confirmation de cette traduction
    .help = comparez-les, corrigez la traduction, puis `guichet translate confirm --language { $language } { $name } PACK`

confirmed-text-gone = `{ $name }` de { $file } est confirmé ici, mais ce texte ou sa source n’existe plus
    .help = supprimez cette ligne

confirmed-parts = une ligne a ici trois parties, et celle-ci en a { $count }
    .help = écrivez le fichier, le nom et le texte source, séparés par une tabulation ; ou supprimez la ligne et confirmez à nouveau

confirmed-file = `{ $file }` ne peut pas être le nom d’un fichier de textes
    .help = écrivez-le comme `kiosk`, sans dossier ni fin

confirmed-name = `{ $name }` ne peut pas être le nom d’un texte
    .help = écrivez-le comme `home-title` ou `lost-licence_where.why`

confirmed-empty = le texte source de `{ $name }` est vide
    .help = supprimez la ligne et confirmez à nouveau

confirmed-escape = ce `\` ne veut rien dire
    .help = écrivez { "\\\\" } pour le signe lui-même, { "\\n" } pour une nouvelle ligne, { "\\t" } pour une tabulation

confirmed-twice = `{ $name }` est confirmé deux fois ; la première à la ligne { $line }
    .help = gardez une des deux lignes

confirmed-merge = deux versions de ce fichier ont été réunies, et les deux sont restées
    .help = gardez les lignes des deux, et supprimez celle-ci

sheet-too-large = le tableau dépasse 32 Mio, 100 000 lignes ou 200 colonnes
    .help = exportez-en un plus petit

sheet-too-old = c’est un classeur d’Excel d’avant 2007
    .help = enregistrez-le en xlsx

sheet-broken = ce tableau ne peut pas être lu ({ $why })
    .help = enregistrez-le à nouveau en xlsx, ods ou CSV

sheet-not-utf8 = ce CSV n’est pas en UTF-8
    .help = enregistrez-le à nouveau en choisissant UTF-8, ou en xlsx

sheet-without-texts = aucune ligne ne nomme les colonnes `file` et `name`
    .help = gardez la première ligne telle qu’elle a été exportée

sheet-without-languages = aucune colonne n’est une traduction
    .help = gardez les colonnes comme `text:ar` et `state:ar` telles qu’elles ont été exportées

sheet-column-twice = la colonne `{ $name }` se trouve deux fois ici
    .help = supprimez l’une des deux

sheet-column-unknown = la colonne `{ $name }` ne veut rien dire
    .help = écrivez-la comme `text:uk`, ou donnez-lui un nom sans deux-points

sheet-row-twice = `{ $name }` se trouve sur deux lignes
    .help = supprimez l’une des deux

sheet-row-without-name = cette ligne ne nomme aucun texte, et n’est pas reprise
    .help = écrivez son fichier et son nom, ou supprimez-la

sheet-row-unknown = l’ensemble n’a pas de texte `{ $name }` dans { $file } ; la ligne n’est pas reprise
    .help = exportez à nouveau si l’ensemble a changé

sheet-cell-emptied = la case est vide là où l’ensemble a un texte ; `{ $name }` reste tel quel
    .help = pour supprimer un texte, supprimez-le dans son fichier

sheet-source-edited = cette colonne de { $language } est seulement montrée : le changement n’est pas repris
    .help = écrivez-le dans le fichier de cette langue

sheet-source-unknown = on ne sait pas quel texte source a été vu ici : `{ $name }` est repris, mais pas confirmé
    .help = regardez-le, puis `guichet translate confirm`

cell-made-formula = le tableur prend ceci pour une formule
    .help = mettez la case au format texte, et écrivez à nouveau

cell-made-date = le tableur en a fait une date
    .help = mettez la case au format texte, et écrivez à nouveau

cell-made-truth = le tableur en a fait « vrai » ou « faux »
    .help = mettez la case au format texte, et écrivez à nouveau

cell-made-error = le tableur montre ici une erreur
    .help = écrivez à nouveau le texte

cell-line-start = une ligne commence par `{ $sign }`, qui veut dire autre chose dans un fichier de textes
    .help = mettez un autre mot devant, ou écrivez { "{" } "{ $sign }" { "}" } à la place

cell-not-one-text = ceci ne peut pas être écrit dans un fichier et relu tel quel
    .help = regardez les accolades et les guillemets

cell-lacks = `{ $it }` s’est perdu
    .help = remettez-le entre accolades à sa place : le public voit quelque chose là

cell-adds = `{ $it }` n’est pas dans le texte source
    .help = n’écrivez que ce que la source a entre ses accolades

cell-unknown-word = le glossaire n’a pas `{ $word }`
    .help = gardez la première partie de WORD comme dans la source

cell-without-source = la langue courante n’a pas ce texte
    .help = écrivez-le d’abord dans l’autre langue

cell-name-translated = ce qui est entre accolades a été traduit : `{ $name }`
    .help = écrivez-le comme dans la source, avec les mêmes lettres
