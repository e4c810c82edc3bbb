# What is wrong in the texts of a pack.

text-missing = `{ $name }` is missing
    .help = write it; until then visitors see the whole screen in the first language
text-not-in-the-first-language = `{ $name }` is not in the first language
    .help = remove it, or write it in the first language too
