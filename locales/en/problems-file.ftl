# What is wrong in the TOML files of a pack, and in its folder.

## What to do, where it depends on the words of the file

hint-did-you-mean = did you mean "{ $word }"?
hint-only-known = only "{ $word }" is known
hint-one-of = write one of { $words }
hint-remove = remove it
hint-remove-sign = remove it
hint-look = look at how the names are written
hint-add-options-or-yesno = add options, or ask it as "yesno"
hint-add-an-option = add an option
hint-add-another-option = add another option
hint-write = write { $text }
hint-compare = write what "{ $name }" is compared with: { $name } = ...
hint-single-equals-sign = write a single =
hint-no-quotes = write names without quotes
hint-no-calculation = conditions do not calculate; use a table or a dated value
hint-day = write a day as 2026-01-31
hint-write-day = write { $day }
hint-join-conditions = join two conditions with and, or

## What it is about

what-the-file = the file
what-heading = [{ $name }]
what-group = "{ $group }"
what-a-step = a step
what-step = step "{ $name }"
what-an-option = an option
what-option = option "{ $name }"
what-a-paper = a paper
what-paper = paper "{ $name }"
what-a-jump = a jump
what-a-section = a section
what-a-table = a table
what-table = table "{ $name }"
what-a-row = a row
what-a-deadline = a deadline
what-deadline = deadline "{ $name }"
what-a-related-procedure = a related procedure
what-the-other-way = the other way
what-a-source = a source
what-a-language = a language
what-word = "{ $word }"
what-the-end = the end

## Sorts of values

what-a-text = a text
what-a-whole-number = a whole number
what-a-number-with-a-point = a number with a point
what-a-boolean = true or false
what-a-day-or-an-hour = a day or an hour
what-a-list = a list
what-keys = a table
what-quoted-text = a text between quotes
what-quoted-texts = a list of texts between quotes
what-unquoted-day = a day without quotes, such as 2026-01-31
what-bracketed-list = a list between [ and ]
what-an-amount = 25 or "25.50"

## What a command is asked for

asked-no-language = there is no language `{ $tag }`; choose one of: { $known }
asked-no-procedure = there is no procedure `{ $id }`; choose one of: { $known }

## How a TOML file is written

toml-text-unquoted = this text has no quotes
    .help = write it between " and "

toml-value-missing = this has no value
    .help = write it as key = value

toml-given-twice = this is given twice
    .help = keep one of them

toml-neither-boolean-nor-text = this is neither true nor false, nor a text with quotes
    .help = write true or false, or a text between " and "

toml-neither-number-nor-text = this is neither a number nor a text with quotes
    .help = write it between " and "

toml-text-not-closed = this text is not closed
    .help = write a " at its end

toml-plain-text-not-closed = this text is not closed
    .help = write a ' at its end

toml-long-text-not-closed = this text is not closed
    .help = write its three quotes at its end too

toml-comma-missing-in-list = a comma is missing here
    .help = write a comma between two items

toml-comma-missing-in-row = a comma is missing here
    .help = write a comma between two keys

toml-comma-too-many = a comma is too many here
    .help = remove it

toml-double-heading-not-closed = this heading is not closed
    .help = write it as [[name]]

toml-heading-not-closed = this heading is not closed
    .help = write it as [name]

toml-no-such-day = there is no such day
    .help = write a day as 2026-01-31

toml-key-malformed = this is not a key
    .help = write a key with small letters a-z and "-"

toml-key-missing = a key is missing here
    .help = write it as key = value

toml-too-nested = there are too many brackets in brackets
    .help = remove some

toml-too-many-points = there are too many points in a key
    .help = remove some

toml-line-end = a line ends in an unusual way
    .help = save the file with plain line ends

toml-list-not-closed = a list or a row is not closed before here
    .help = close it with ] or { "}" }

toml-other = { $message }
    .help = correct it

## Keys and values

keys-missing = { $what } must have keys and values
    .help = write it as { "{" } key = value { "}" }

heading-missing = there is no { $heading }
    .help = add { $heading }

key-missing = { $what } has no "{ $key }"
    .help = add { $key } = ...

key-unknown = "{ $key }" is not a key of { $what }
    .help = { $hint }

value-empty = "{ $key }" is empty
    .help = write something

value-of-another-sort = "{ $key }" cannot be { $sort }
    .help = write { $wanted }

word-unknown = "{ $key }" cannot be "{ $word }"
    .help = { $hint }

word-twice = "{ $word }" is listed twice
    .help = keep one of them

number-out-of-bounds = "{ $key }" is out of bounds
    .help = write a number from { $least } to { $most }

rows-too-many = there are more than { $most } "{ $key }"
    .help = split the file

group-unknown = "{ $group }" is not a group of this file
    .help = { $hint }

name-malformed = "{ $name }" is not a name
    .help = use small letters a-z, digits and "-", starting with a letter

name-not-dotted = "{ $name }" is not a dotted name
    .help = write { $key } = "group.name"

name-reserved = "{ $name }" is a word of conditions and cannot be a name
    .help = choose another name

## The head of a procedure

schema-unknown = schema { $schema } is not known to this program
    .help = write schema = 1

audience-empty = "audience" is empty
    .help = say whom it is for

theme-unknown = "{ $name }" is not a theme of this pack
    .help = { $hint }

audience-unknown = "{ $name }" is not an audience of this pack
    .help = { $hint }

place-unknown = "{ $name }" is not a type of place of this pack
    .help = { $hint }

procedure-unknown = "{ $name }" is not a procedure of this pack
    .help = { $hint }

related-to-itself = a procedure is related to itself
    .help = remove it

other-way-missing = there is no [[other-way]]
    .help = say how it is done by phone, at a counter or by post

key-of-another-way = "{ $key }" does not belong to the way "{ $way }"
    .help = remove it

source-missing = the review names no source
    .help = add sources = [{ "{" } title = ..., url = ... { "}" }]

url-malformed = "{ $url }" is not a web address
    .help = write it with https://

key-of-a-verified-one = a draft has a "{ $key }"
    .help = remove it, or write status = "verified"

verified-too-early = it was verified before it was written
    .help = correct one of the days

## Sections

section-twice = section "{ $name }" stands twice
    .help = keep one of them

section-unknown = section "{ $name }" does not exist
    .help = { $hint }

section-unused = section "{ $name }" has no step
    .help = remove it, or use it in a step

sections-too-many = there are more than { $most } sections
    .help = join some: the stepper has no more room

## Steps

step-twice = there is another step "{ $name }"
    .help = give each its own name

step-leads-nowhere = step "{ $step }" leads to "{ $to }", which does not exist
    .help = { $hint }

step-leads-to-itself = step "{ $step }" leads to itself
    .help = lead to a later step

step-leads-back = step "{ $step }" leads back to "{ $to }"
    .help = jumps only go forward; move "{ $to }" after "{ $step }"

step-unreachable = no path leads to step "{ $step }"
    .help = lead there from an earlier step, or remove it

last-step-can-be-skipped = the last step, "{ $step }", can be skipped: a path leads nowhere
    .help = add a step of kind "end" without a when

last-step-is-no-end = the last step, "{ $step }", is not an end: a path leads nowhere
    .help = add a step of kind "end" without a when

end-leads-on = { $what } is an end and leads nowhere
    .help = remove its next

jump-always-taken = this jump is always taken, so those after it never are
    .help = add a when, or move it to the end

kind-not-supported = steps of kind "{ $kind }" are not supported yet
    .help = ask it another way

key-of-another-kind = "{ $key }" does not belong to a step of kind "{ $kind }"
    .help = remove it: it belongs to { $kinds }

options-too-few = { $what } has fewer than { $least } options
    .help = { $hint }

options-too-many = { $what } has more than { $most } options
    .help = ask in two steps

option-unknown-and-none = { $what } is both unknown and none
    .help = keep one of them

flag-of-several-options = { $what } has several options with { $flag } = true
    .help = keep one of them

good-answer-missing = { $what } has no good answer
    .help = add good = true to one option

name-twice-in-a-step = "{ $name }" stands twice in one step
    .help = give each its own name

min-above-max = "min" is more than "max"
    .help = swap them

min-after-max = "min" is after "max"
    .help = swap them

day-year-last = a day is written with its year first
    .help = write { $day }

day-in-quotes = a day stands between quotes
    .help = write { $key } = { $day }

bound-malformed = "{ $text }" is not a day
    .help = write 2026-01-31 or "today - 60 years"

answer-not-exact = this exercise has no one exact answer
    .help = remove expect

value-written-out = a site or a telephone number stands in a procedure
    .help = add it to values.toml and write expect = "site.name" or "phone.name"

action-without-its-place = { $what } does not say which { $key }
    .help = add { $key } = ...

cost-malformed = "cost" cannot be "{ $word }"
    .help = write "free", or "fee.name" and add [fee.name] to values.toml

## Papers

items-empty = { $what } has no papers
    .help = add { "{" } paper = "..." { "}" } to items

paper-and-id = a paper has both "paper" and "id"
    .help = keep paper if it is one of papers.toml

paper-unknown = paper "{ $name }" is not in papers.toml
    .help = { $hint }

checklist-unknown = "{ $name }" is not an earlier step of kind "checklist"
    .help = { $hint }

age-malformed = "{ $text }" is not a number of months
    .help = write it as "3 months"

## Decision tables and deadlines

table-name-taken = there is another "{ $name }"
    .help = give each table and step its own name

table-empty = { $what } has no rows
    .help = add a row

row-always-holds = this row of { $what } always holds, so those below never do
    .help = add a when, or move it to the end

deadline-twice = there is another deadline "{ $name }"
    .help = give each its own name

step-without-a-date = "{ $name }" is not a step of kind "date"
    .help = { $hint }

## Facts

fact-unknown = fact "{ $name }" is not in facts.toml
    .help = { $hint }

fact-without-option = fact "{ $fact }" has no option "{ $option }"
    .help = { $hint }

fact-of-another-type = fact "{ $name }" takes other answers than this step
    .help = see its type in facts.toml

fact-options-too-few = { $what } has fewer than two options
    .help = add options, or write type = "yesno"

## Dated values

value-unknown = "{ $name }" is not in values.toml
    .help = { $hint }

value-not-a-number = "{ $name }" is not a plain number
    .help = use a number.* value

value-of-another-group = "{ $key }" cannot be "{ $word }"
    .help = write { $key } = "{ $group }.name" and add [{ $group }.name] to values.toml

until-before-verified = "until" is before "verified"
    .help = verify the value again, then set both days

duration-malformed = "{ $text }" is not a length of time
    .help = write it as "12 months" (days weeks months years)

amount-malformed = "{ $text }" is not an amount
    .help = write 25 or "25.50"

phone-malformed = "{ $text }" is not a telephone number
    .help = write it as it is read: "39 39"

site-with-https = "{ $text }" is not the address of a site
    .help = write it as it is typed, without https://

site-malformed = "{ $text }" is not the address of a site
    .help = write it in small letters, as "ants.gouv.fr"

## Conditions

name-unknown = "{ $name }" does not exist
    .help = { $hint }

step-without-answer = step "{ $name }" has no answer to read
    .help = read a question instead

step-asked-later = step "{ $name }" is not asked before this
    .help = a condition reads earlier steps only

table-known-later = table "{ $name }" reads a step that is not asked before this
    .help = read it after that step

table-in-a-table = table "{ $name }" is read by a table
    .help = repeat its conditions here

option-unknown = "{ $option }" is not an option of "{ $name }"
    .help = { $hint }

options-without-order = "{ $name }" has options, which have no order
    .help = compare it with = or !=

takes-one-answer = "{ $name }" takes one answer
    .help = write { $name } = ...

takes-several-answers = "{ $name }" takes several answers
    .help = write { $name } has ...

table-without-order = "{ $name }" is a table, which has no order
    .help = compare it with = or !=

table-never-gives = "{ $part }" is nothing that table "{ $name }" gives
    .help = { $hint }

unknown-without-order = "{ $name }" cannot be more or less than unknown
    .help = write { $name } = unknown

unknown-not-offered = "{ $name }" offers no "I don't know"
    .help = add unknown = true to it

compared-with-no-number = "{ $name }" is a number
    .help = compare it with a number

compared-with-no-day = "{ $name }" is a date
    .help = compare it with a day as 2026-01-31

text-compared = "{ $name }" is a typed text, which is never compared
    .help = write answered({ $name })

condition-too-long = this condition is too long
    .help = split it

condition-too-nested = there are too many brackets in brackets
    .help = use a table

word-not-supported = "{ $word }()" is not supported yet
    .help = remove it: there is no step that repeats to read

sign-unknown = "{ $sign }" is not known in a condition
    .help = { $hint }

number-or-day-malformed = "{ $word }" is neither a whole number nor a day
    .help = write it as 42 or 2026-01-31

length-malformed = this is not a length of time
    .help = write it as today - 18 years

value-expected = { $found } stands where a value should
    .help = write an option, a number or a day

name-expected = { $found } stands where a name should
    .help = write the id of a step

comparison-expected = { $found } stands where a comparison should
    .help = { $hint }

mark-expected = { $found } stands where "{ $mark }" should
    .help = write { $mark }

too-much = { $found } is too much here
    .help = { $hint }

## The manifest of a pack

emergency-not-a-phone = "{ $text }" is not a telephone number of values.toml
    .help = write "phone.name"

language-twice = the language "{ $tag }" stands here a second time
    .help = keep one of them

tag-malformed = "{ $tag }" is not a language tag
    .help = write one such as "fr", "fr-simple", "fa-AF"

plain-language-missing = the pack has "{ $tag }" but not "{ $plain }"
    .help = add that language too

## Files of a pack

file-too-long = the file is too long
    .help = keep it under { $kib } KiB

file-too-large = the file is larger than 1 MiB
    .help = divide it

file-missing = the pack has no such file
    .help = add it

file-unreadable = it cannot be read ({ $reason })
    .help = check who may read it

not-a-file = this is not a file
    .help = remove it

not-a-folder = a folder is wanted here, and this is none
    .help = move it away, or put a folder of that name in its place

folder-unreadable = the folder cannot be read ({ $reason })
    .help = check who may read it; until then nothing in it counts

link-dangling = this link leads nowhere
    .help = correct where it leads, or put the file itself in its place

link-outside = this link leads out of the pack
    .help = copy the file in

letter-not-in-utf8 = a letter is not in UTF-8
    .help = save the file as UTF-8

head-unreadable = the type or theme of the procedure cannot be read
    .help = write `type = "procedure"` and `theme = "…"` above the first `[`

pack-unreadable = the pack cannot be opened ({ $reason })
    .help = check its path and who may read it

pack-not-a-folder = a pack is a folder
    .help = give the folder that holds `pack.toml` or `locales`
