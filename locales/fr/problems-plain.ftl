# Ce qui est difficile à lire dans les textes d’un ensemble, et quoi écrire à la place.

## Phrases

plain-sentence-long = cette phrase a { $count } mots, une phrase simple en a 12 au plus
    .help = faites-en deux phrases, l’une sous l’autre

plain-sentence-too-long = cette phrase a { $count } mots, même une longue phrase en a 20 au plus
    .help = faites-en deux ou trois phrases, l’une sous l’autre

plain-title-long = ce titre a { $count } mots, un titre simple en a 8 au plus
    .help = dites-le plus court ; le reste peut commencer le texte

plain-key-long = cette touche a { $count } mots, la ligne du bas a de la place pour 3
    .help = dites-le en un mot, comme « Retour »

plain-several-ideas = cette phrase contient plusieurs idées, reliées par « { $words } »
    .help = écrivez une phrase pour chacune, l’une sous l’autre

plain-two-commas = cette phrase a deux virgules
    .help = écrivez une idée par phrase, ou une liste : chaque ligne commence par « - »

plain-commas = cette phrase a { $count } virgules
    .help = écrivez une liste : chaque ligne commence par « - »

plain-two-on-a-line = cette phrase commence au milieu d’une ligne
    .help = allez à la ligne avant elle

plain-wide = cette phrase prend { $count } colonnes, une ligne en a 60
    .help = dites-le plus court, ou faites-en deux phrases

## Mots

plain-seldom-word = peu de personnes emploient « { $word } »
    .help = écrivez un mot connu de tous, ou expliquez-le dans glossary.ftl et marquez-le avec WORD

plain-not-explained = « { $word } » est dans le glossaire et n’est pas marqué là où il apparaît d’abord
    .help = écrivez { "{" } WORD("{ $id }", "{ $word }") { "}" }

plain-other-word = « { $word } » désigne ici ce qui s’appelle ailleurs « { $usual } » dans ce fichier
    .help = écrivez « { $usual } » ici aussi

plain-foreign-word = « { $word } » n’est pas un mot français
    .help = écrivez par exemple « { $better } »

plain-initials = rien ne dit ce que veut dire « { $word } »
    .help = écrivez le nom entier ; ou expliquez-le une fois dans ce fichier, comme « Son nom est { $word }. »

plain-abbreviation = « { $word } » est une abréviation
    .help = écrivez « { $better } », ou dites-le autrement

plain-capitals = « { $word } » est en capitales
    .help = écrivez-le en petites lettres ; si c’est un sigle, expliquez-le une fois dans ce fichier

## Nombres et signes

plain-number-in-letters = le nombre « { $word } » est écrit en lettres
    .help = écrivez-le en chiffres

plain-roman = « { $word } » est un nombre en chiffres romains
    .help = écrivez-le avec les chiffres de tous les jours

plain-short-date = la date « { $word } » est écrite en chiffres seulement
    .help = écrivez le mois en lettres, comme « le 3 mai »

plain-percentage = un pourcentage est difficile à imaginer
    .help = parlez de personnes ou de choses, comme « 3 sur 10 »

plain-large-number = le nombre { $word } est difficile à imaginer
    .help = enlevez-le, ou dites « beaucoup »

plain-amount = le montant « { $word } » changera, et ce texte avec lui
    .help = écrivez-le dans values.toml, avec sa source et sa date, et insérez-le avec VALUE

plain-year = l’année { $word } est dans le texte, qui sera bientôt vieux
    .help = enlevez-la ; si elle est utile, écrivez-la dans values.toml et insérez-la avec VALUE

plain-special-sign = tout le monde ne connaît pas le signe « { $sign } »
    .help = dites-le avec des mots, ou faites deux phrases

plain-soft-hyphen = il y a ici un trait d’union caché
    .help = enlevez-le : les mots ne sont jamais coupés

plain-footnote = « { $mark } » ressemble à une note de bas de page, et un écran n’a pas de bas de page
    .help = dites-le ici, dans une phrase à part

## La personne qui lit

plain-reader = ce fichier parle { $to } fois à la personne qui lit, et { $of } fois des autres
    .help = écrivez plus de phrases avec « vous », à partir d’ici

plain-pronoun = « { $word } » commence ce texte, et rien avant ne dit qui ou quoi
    .help = écrivez le nom à la place

plain-childish = on ne dit pas « { $words } » à un adulte que l’on ne connaît pas
    .help = dites-le calmement, avec « vous »

plain-double-negation = cette phrase dit deux fois « ne … pas »
    .help = dites ce qui est, ou quoi faire

plain-passive = « { $words } » ne dit pas d’abord qui agit
    .help = commencez par la personne ou le service qui agit

plain-tense = « { $word } » n’est pas au présent
    .help = dites-le au présent ; pour plus tard, ajoutez « après » ou une date

plain-stigma = « { $words } » rabaisse les personnes
    .help = dites ce que la personne fait ou demande, pas ce qu’elle est

plain-blame = « { $words } » accuse ou fait peur
    .help = dites quoi faire maintenant

## Titres et écrans

plain-goal = ce but fait plus d’une phrase, ou plus de 12 mots
    .help = dites en une phrase courte ce que la personne obtient

plain-title-wide = ce titre a { $count } caractères, la première ligne a de la place pour 60
    .help = dites-le plus court

plain-title-numbered = un numéro est devant ce titre
    .help = enlevez-le : le programme compte lui-même les étapes

plain-title-period = un point termine ce titre
    .help = enlevez-le

plain-title-twice = ce titre est aussi celui de `{ $other }`
    .help = donnez à chaque écran son titre : on voit ainsi que l’on avance

plain-levels = il y a ici une liste dans une liste
    .help = faites-en une seule liste, ou deux écrans

plain-full-screen = cet écran a { $count } mots, un écran simple en a 60 au plus
    .help = enlevez ce qui n’est pas utile ici, ou faites-en deux étapes

## Boutons, positions, mentions

plain-button = « { $words } » ne dit pas ce qui va se passer
    .help = dites ce qui se passe, comme « Envoyer ma demande » ou « Voir la liste »

plain-mandatory = « { $word } » se dit ici de ce qui est le cas ordinaire
    .help = enlevez-le, et écrivez « (optionnel) » là où l’on peut ne pas répondre

plain-median-dot = « { $word } » réunit deux mots, que les voix et beaucoup de personnes ne peuvent pas lire
    .help = écrivez les deux mots, ou un seul mot pour tout le monde

plain-position = « { $words } » n’aide que les personnes qui voient l’écran comme vous
    .help = dites le nom de ce que vous montrez, entre guillemets

plain-claim = « { $words } » ne se dit que si des personnes concernées ont relu le texte
    .help = enlevez ces mots, ou nommez ces personnes dans easy-text-read-by de la démarche
