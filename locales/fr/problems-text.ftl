# Ce qui ne va pas dans les textes d’un ensemble.

text-missing = `{ $name }` manque
    .help = écrivez ce texte ; en attendant, le public voit tout l’écran dans la première langue
text-not-in-the-first-language = `{ $name }` n’existe pas dans la première langue
    .help = supprimez ce texte, ou écrivez-le aussi dans la première langue
