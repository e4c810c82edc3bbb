# What is hard to read in the texts of a pack, and what to write instead.

## Sentences

plain-sentence-long = this sentence has { $count } words, and easy ones have 12 at most
    .help = make two sentences of it, one below the other

plain-sentence-too-long = this sentence has { $count } words, and even long ones have 20 at most
    .help = make two or three sentences of it, one below the other

plain-title-long = this title has { $count } words, and easy ones have 8 at most
    .help = say it shorter; what it leaves out can begin the text

plain-key-long = this key has { $count } words, and the bottom line has room for 3
    .help = say it in one word, such as “Back”

plain-several-ideas = this sentence holds several ideas, joined by “{ $words }”
    .help = write one sentence for each, one below the other

plain-two-commas = this sentence has two commas
    .help = write one idea a sentence, or a list with bullets: each line begins with “- ”

plain-commas = this sentence has { $count } commas
    .help = write a list with bullets: each line begins with “- ”

plain-two-on-a-line = this sentence begins in the middle of a line
    .help = begin a new line before it

plain-wide = this sentence takes { $count } columns, and a line has 60
    .help = say it shorter, or make two sentences of it

## Words

plain-seldom-word = few people use “{ $word }”
    .help = write a word that everybody knows, or explain it in glossary.ftl and mark it with WORD

plain-not-explained = “{ $word }” is in the glossary and is not marked where it is first used
    .help = write { "{" } WORD("{ $id }", "{ $word }") { "}" }

plain-other-word = “{ $word }” is here what elsewhere in this file is “{ $usual }”
    .help = write “{ $usual }” here too

plain-foreign-word = “{ $word }” is not a French word
    .help = write for example “{ $better }”

plain-initials = nothing says what “{ $word }” stands for
    .help = write the full name; or explain it once in this file, as in “Its name is { $word }.”

plain-abbreviation = “{ $word }” is an abbreviation
    .help = write “{ $better }”, or say it otherwise

plain-capitals = “{ $word }” stands in capitals
    .help = write it in small letters; if it is a name made of initials, explain it once in this file

## Numbers and signs

plain-number-in-letters = the number “{ $word }” is written in letters
    .help = write it in digits

plain-roman = “{ $word }” is a number in Roman signs
    .help = write it in digits

plain-short-date = the date “{ $word }” is written in digits only
    .help = write the month as a word, as in “3 May”

plain-percentage = a percentage is hard to picture
    .help = say it in people or things, as in “3 out of 10”

plain-large-number = the number { $word } is hard to picture
    .help = leave it out, or say “many”

plain-amount = the amount “{ $word }” will change, and this text with it
    .help = write it in values.toml, with its source and its date, and fill it in with VALUE

plain-year = the year { $word } stands in the text, which will soon be old
    .help = leave it out; if it matters, write it in values.toml and fill it in with VALUE

plain-special-sign = the sign “{ $sign }” is not known to everybody
    .help = say it in words, or make two sentences

plain-soft-hyphen = a hidden hyphen stands here
    .help = remove it: words are never cut

plain-footnote = “{ $mark }” looks like a footnote, and a screen has no foot
    .help = say it here, in a sentence of its own

## The reader

plain-reader = this file speaks { $to } times to its reader, and { $of } times of others
    .help = write more sentences with “vous”, from here on

plain-pronoun = “{ $word }” begins this text, and nothing before says who or what it is
    .help = write the name instead

plain-childish = “{ $words }” is not how one speaks to an adult whom one does not know
    .help = say it calmly, with “vous” in French

plain-double-negation = this sentence says “not” twice
    .help = say what is so, or what to do

plain-passive = “{ $words }” does not say first who acts
    .help = begin with the person or the office that acts

plain-tense = “{ $word }” is not in the present tense
    .help = say it in the present; for later, add “after” or a date

plain-stigma = “{ $words }” puts people down
    .help = say what the person needs or does, not what the person is

plain-blame = “{ $words }” blames or frightens
    .help = say what to do now

## Titles and screens

plain-goal = this goal is more than one sentence, or has more than 12 words
    .help = say in one short sentence what the visitor gets

plain-title-wide = this title has { $count } characters, and the first line has room for 60
    .help = say it shorter

plain-title-numbered = a number stands before this title
    .help = remove it: the program counts the steps itself

plain-title-period = a period ends this title
    .help = remove it

plain-title-twice = this title is also that of `{ $other }`
    .help = give each screen its own title, so that visitors see that they moved on

plain-levels = this is a list inside a list
    .help = make one list of it, or two screens

plain-full-screen = this screen has { $count } words, and easy ones have 60 at most
    .help = leave out what is not needed here, or make two steps of it

## Buttons, positions, claims

plain-button = “{ $words }” does not say what follows
    .help = say what happens, as in “Send my request” or “See the list”

plain-mandatory = “{ $word }” is said of what is the usual case
    .help = leave it out, and write “(optional)” where an answer is not needed

plain-median-dot = “{ $word }” joins two words, which voices and many people cannot read
    .help = write both words, or one that is for everybody

plain-position = “{ $words }” only helps people who see the screen as you do
    .help = say the name of what you mean, in quotes

plain-claim = “{ $words }” may be said only when people concerned have read the text
    .help = leave it out, or name them in easy-text-read-by of the procedure
