# What is wrong in the texts of a pack.

## Texts that one language has and another has not

text-missing = `{ $name }` is missing
    .help = write it; until then visitors see the whole screen in the first language
text-not-in-the-first-language = `{ $name }` is not in the first language
    .help = remove it, or write it in the first language too

## How a Fluent file is written

text-brace-not-closed = a `{"{"}` is not closed
    .help = add `{"}"}`
text-brace-not-opened = a `{"}"}` closes nothing
    .help = delete it, or write {"{"}"{"}"}"{"}"} to show one
text-braces-empty = nothing to show stands between the braces
    .help = write a variable, as in {"{"} $n {"}"}
text-sign-missing = `{ $sign }` is missing
    .help = add it
text-name-missing = no message begins here
    .help = begin it with `name =` at the start of the line, or indent the line if it belongs to the message above
text-empty = `{ $name }` is empty
    .help = write its text after `=`, or delete it
text-value-missing = a text is missing
    .help = write it after `=` or `]`
text-default-missing = no case is the default
    .help = put `*` before one, as in `*[other]`
text-default-twice = two cases are the default
    .help = leave `*` before one of them
text-quote-not-closed = a `"` is not closed
    .help = add `"`
text-escape-unknown = this `\` means nothing
    .help = write \\ to show one
text-function-in-small-letters = a function is written in small letters
    .help = write it as in VALUE("…")
text-function-unknown = there is no function `{ $name }`
    .help = use one of { $known }
text-arguments-out-of-order = the arguments are out of order
    .help = write each once, named ones last
text-no-selector = this cannot choose between cases
    .help = choose by a variable or a function, as in `{"{"} $n ->`
text-term-attribute = an attribute of a term cannot be shown
    .help = show the term itself
text-literal-wanted = a plain text or number is wanted here
    .help = write "…"
text-twice = `{ $name }` stands here a second time
    .help = keep one of them
text-comment-indented = this comment is indented, so that visitors would read it
    .help = move `#` to the start of the line, before the message
text-too-nested = braces are nested more than { $most } deep
    .help = close each `{"{"}` with a `{"}"}`
text-too-many-decimals = a number has more than { $most } decimals
    .help = write fewer
text-file-too-large = the file is larger than { $kib } KiB
    .help = divide it

## Characters

text-tab = a TAB stands here
    .help = use spaces
text-line-end = a line ends as on very old computers
    .help = save with LF ends
text-character-refused = { $why } (U+{ $code }) stands here
    .help = delete it
text-escape-refused = `{ $escape }` stands for { $why }
    .help = delete it
what-control-character = a control character
what-direction-character = a character that changes the direction of the text
what-private-character = a character for private use
what-hidden-separator = a hidden separator
what-hidden-character = a hidden character
what-no-character = no character

## Texts that cannot be shown

text-value-expired = `{ $name }` shows `{ $value }`, which is past its date
    .help = compare it with its source and write the new date in values.toml
text-value-unknown = `{ $name }` shows `{ $value }`, which is not in values.toml
    .help = add it there, with its source
text-not-shown = `{ $name }` cannot be shown: { $why }
    .help = correct it
why-variable-missing = a term lacks a variable
why-value-of-a-phone = VALUE gives no telephone number: use PHONE
why-value-of-a-site = VALUE gives no site: use SITE
why-phone-of-no-phone = PHONE gives telephone numbers only: use VALUE or SITE
why-site-of-no-site = SITE gives sites only: use VALUE or PHONE
why-value-not-named = a dated value is named by one text, as in VALUE("delay.x")
why-not-one-number = NUMBER takes one number
why-not-two-texts = WORD takes two texts, as in WORD("id", "words to show")
why-name-malformed = `{ $name }` is not a valid name; use small letters a-z, digits and `-`, starting with a letter
why-unknown-message = Unknown message: { $name }
why-unknown-term = Unknown term: -{ $name }
why-unknown-attribute = Unknown attribute: { $name }
why-unknown-variable = Unknown variable: ${ $name }
why-unknown-function = Unknown function: { $name }()
why-no-value = No value: { $name }
why-no-default = No default
why-cyclic = Cyclical dependency detected
why-too-many-placeables = Too many placeables
why-other = { $message }
