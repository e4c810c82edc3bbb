# What is wrong in the texts of a pack.

## Missing, or too much

text-missing = `{ $name }` is missing
    .help = write it; until then visitors see the whole screen in the first language

text-missing-everywhere = `{ $name }` is missing
    .help = write it; until then visitors see nothing in its place

text-file-missing = the file { $file } is missing
    .help =
        { $count ->
            [one] begin it with the text that it needs
           *[other] begin it with the { $count } texts that it needs
        }

text-not-in-the-first-language = `{ $name }` is not in the first language
    .help = remove it, or write it in the first language too

text-unused = no screen shows `{ $name }`
    .help = remove it, or correct its name

text-unused-near = no screen shows `{ $name }`
    .help = did you mean `{ $near }`? Otherwise remove it

## What is filled in

variable-unknown = nothing is filled in for `${ $variable }` in `{ $name }`
    .help = write the text without it

variable-unknown-near = nothing is filled in for `${ $variable }` in `{ $name }`
    .help = did you mean `${ $near }`?

variable-not-used = `{ $name }` does not show `${ $variable }`, as the first language does
    .help = add it, unless the sentence is right without it

value-left-out = `{ $name }` does not use `{ $value }`, as the first language does
    .help = add it, so that both languages say the same

value-added = `{ $name }` uses `{ $value }`, which the first language does not
    .help = remove it, or use it in the first language too

text-shows-unknown-value = there is no `{ $value }` in values.toml
    .help = add it there, with its source

text-shows-unknown-value-near = there is no `{ $value }` in values.toml
    .help = did you mean `{ $near }`?

value-unnamed = { $function } does not name its value
    .help = write the name as one text: { $function }("kind.name")

value-by-another-function = { $function } cannot show `{ $value }`
    .help = write { $right }("{ $value }")

text-marks-unknown-word = the pack does not explain the word `{ $word }`
    .help = add it to `glossary` in pack.toml and to glossary.ftl, or write it without WORD

text-marks-unknown-word-near = the pack does not explain the word `{ $word }`
    .help = did you mean `{ $near }`?

word-never-marked = no text marks the word `{ $word }`
    .help = mark it with WORD("{ $word }", "…") where it is used, or remove it

reference-unknown = `{ $name }` refers to `{ $reference }`, which is not in this file
    .help = write that text here too, or say the same without it

reference-to-itself = `{ $name }` refers to `{ $reference }`, which comes back to it
    .help = say one of them without the other

## Cases

plural-missing = `{ $name }` has no case `{ $case }` for `{ $selector }`, which `{ $language }` needs, for example for { $example }
    .help = add a case `[{ $case }]`

plural-unknown = `{ $language }` has no plural `{ $case }`
    .help = remove this case

plural-unknown-near = `{ $language }` has no plural `{ $case }`
    .help = did you mean `{ $near }`?

case-missing = `{ $name }` has no case `{ $case }` for `{ $selector }`
    .help = add a case `[{ $case }]`

case-unknown = `{ $selector }` is never `{ $case }`
    .help = remove this case of `{ $name }`

case-unknown-near = `{ $selector }` is never `{ $case }`
    .help = did you mean `{ $near }`?

## Characters

space-before = French has a space before `{ $sign }` at which no line ends
    .help = put a no-break space (U+00A0) before it

space-after = French has a space after `{ $sign }` at which no line ends
    .help = put a no-break space (U+00A0) after it

space-unit = a line may end between the number and `{ $unit }`
    .help = put a no-break space (U+00A0) between them

apostrophe-straight = this apostrophe is straight
    .help = write ’ (U+2019)

three-dots = these are three dots
    .help = write one sign, … (U+2026)

## Too wide or too long on the screen

word-too-wide = `{ $word }` is wider than a line of a small screen, which holds { $columns } signs, and would be cut
    .help = write it in several words, or with a hyphen where it may be parted

question-long = `{ $name }` takes { $rows } lines on a small screen
    .help = shorten it to { $most } lines, and put the rest into `.text`

choice-long = the choice `{ $name }` takes { $rows } lines on a small screen
    .help = shorten it to { $most } lines, and put the rest into its hint

choice-too-tall = the choice `{ $name }` takes { $rows } lines and cannot be seen at once on a small screen
    .help = shorten it: { $most } lines have room at most

choice-out-of-sight = below `{ $name }` no choice can be seen on a usual screen
    .help = shorten the text between them, or make two steps of it

keys-long = the keys take { $rows } lines on a small screen, because of `{ $name }`
    .help = shorten the labels of the keys: { $most } lines have room

## Letters that a screen cannot draw

target-unknown = there is no target `{ $target }`
    .help = write one of { $known }

target-unknown-near = there is no target `{ $target }`
    .help = did you mean `{ $near }`?

language-not-drawn = `{ $target }` cannot draw the letters of `{ $language }`
    .help = visitors of such a screen are told to ask at the desk; remove the target if that will not do

letter-not-drawn = `{ $target }` cannot draw { $letter } ({ $code })
    .help = write it with other signs, or remove the target from pack.toml

## Recordings

recording-stale = no text is said by the recording { $key } any more
    .help = record the text as it is now, or remove the line and its file

recording-broken = the recording { $file } cannot be played
    .help = record it again as Ogg Vorbis or WAV

recording-line = this line of the index cannot be read
    .help = write: key, file, human or machine, licence, who, with one tab between

recording-orphan = this recording is not in the index
    .help = take it in with `guichet narrate --import`, or remove it

recordings-missing =
    { $count ->
        [one] a text is not recorded: `{ $first }`
       *[other] { $count } texts are not recorded, for example `{ $first }`
    }
    .help = `guichet narrate --list { $language }` says which; or remove `# complete`

## How a Fluent file is written

text-brace-not-closed = this brace is not closed
    .help = close it with { "}" }

text-brace-not-opened = this closing brace has no opening one
    .help = delete it, or write { "{" }"{ "}" }"{ "}" } to show one

text-braces-words = these braces hold words
    .help = write them without braces; a variable is written as { "{" } $n { "}" }

text-braces-empty = nothing to show stands between the braces
    .help = write a variable, as in { "{" } $n { "}" }

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
    .help = choose by a variable or a function, as in `{ "{" } $n ->`

text-term-attribute = an attribute of a term cannot be shown
    .help = show the term itself

text-literal-wanted = a plain text or number is wanted here
    .help = write "…"

text-twice = `{ $name }` stands here a second time
    .help = keep one of them

text-comment-indented = this comment is indented, so that visitors would read it
    .help = move `#` to the start of the line, before the message

text-too-nested = braces are nested more than { $most } deep
    .help = close each `{ "{" }` with a `{ "}" }`

text-too-many-braces = a text has more than { $most } braces and calls
    .help = make several texts of it

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
