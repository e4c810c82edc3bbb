# What `guichet translate`, `export` and `import` say to translators.

## How a translation stands

state-complete = complete
state-stale = stale: the source changed
state-missing = missing
state-unconfirmed = not confirmed
state-extra = not in the source
state-hole = need not be there

## guichet translate status

status-language = { $language }, translated from { $source }
status-not-begun = Nothing was ever confirmed in this language.
status-file = file
status-complete = complete
status-stale = stale
status-missing = missing
status-unconfirmed = unconfirmed
status-extra = extra
status-total = total
status-sum = All languages: { $complete } complete, { $stale } stale, { $missing } missing, { $unconfirmed } not confirmed, { $extra } extra.

## guichet translate next

task-name = Text: { $it }
task-place = Where: { $it }
task-width = At most { $it } cells wide, to stay on one line of the smallest screen
task-comment = Comment: { $it }
task-mediator = For the mediator: { $it }
task-source = Source today:
task-source-then = Source then:
task-translation = Translation today:
task-confirm = When it is right: { $it }
task-write = Write it, then: { $it }
next-nothing = Nothing is left to do in { $language }.

next-more =
    { $count ->
        [one] One more text after these.
       *[other] { $count } more texts after these.
    }

## guichet translate confirm

confirm-done =
    { $count ->
        [0] Nothing new to confirm: every one of them was confirmed already.
        [one] One text confirmed in { $language }.
       *[other] { $count } texts confirmed in { $language }.
    }

confirm-left =
    { $count ->
        [one] One text is still missing: there is nothing to confirm.
       *[other] { $count } texts are still missing: there is nothing to confirm.
    }

confirm-unknown = there is no text `{ $name }` in { $language }
confirm-untranslated = `{ $name }` is not translated into { $language } yet; write it first
confirm-several = `{ $name }` stands in several files: { $files }; add `--file` and one of them
confirm-which = say what to confirm: names, `--file FILE` or `--all`
confirm-nothing-written = nothing was written
unknown-file = there is no file `{ $name }`; one of: { $known }
did-you-mean = did you mean `{ $name }`?
unknown-language = { $language } is not a language of this pack; add it to pack.toml
first-language = { $language } is the first language of this pack: it is translated from none
not-a-pack = { $folder } is no folder of a pack: it has neither `pack.toml` nor `locales`
mend-first = these files must be mended before anything is written beside them:

## guichet export

export-done =
    { $rows ->
        [one] { $file }: one text
       *[other] { $file }: { $rows } texts
    }, { $columns ->
        [one] one language to translate.
       *[other] { $columns } languages to translate.
    }

export-failed = { $file }: cannot be written ({ $why })
export-format = { $file }: add `--format xlsx` or `--format csv`

## guichet import

import-unreadable = { $file }: cannot be read ({ $why })
import-notice = note
import-refused = refused
import-conflict = { $name } changed in the table and in the pack [conflict]
import-conflict-sheet = table:
import-conflict-pack = pack:
import-conflict-help = Nothing of these was written. Mend one side, or say `--prefer sheet` or `--prefer pack`.
import-would = { $file }: { $count } to write
import-did = { $file }: { $count } written
import-sum = { $changed } changed, { $unchanged } unchanged, { $confirmed } confirmed, { $conflicts } in conflict, { $refused } refused.
import-dry = Nothing was written: this was a dry run.
import-new-language = { $language } is not in pack.toml yet: add it there, or nobody sees it.
import-broken-file = { $file }: mend this file first (`guichet check`); nothing was written into it
import-lost = { $file }: `{ $name }` would not come back as it was given; nothing was written into this file
import-outside = { $file }: this leads out of the pack; nothing was written

## Columns of the table

column-file = File
column-name = Name of the text
column-place = Where it appears
column-part = What it is
column-width = Greatest width
column-comment = Comment to translators
column-note = Your notes (they stay in this table)
column-source = { $language } (do not edit)
column-translation = { $language } (translate here)
column-state = How { $language } stands
column-ok = { $language } right as it is: ok
column-base = { $language } when exported

## The sheet of explanations

explain-0 = How to translate in this table
explain-1 = Write in the white columns only: the translations, `ok` and your notes. The grey ones are for the program; what you write there is not taken.
explain-2 = Do not translate what stands between braces: { "{" } VALUE("fee.x") { "}" } or { "{" } $name { "}" } becomes a number, an address or a word on the screen. Move it where your language wants it, and keep it as it is.
explain-3 = WORD("certificate", "a paper") is a word that is explained: translate the second part, between the last quotes.
explain-4 = Cases, such as [one] and *[other], are the plurals of a language. Yours may need others: [zero], [one], [two], [few], [many]. Keep one with a star.
explain-5 = Lines and `- ` at their start stay: they are paragraphs and lists on the screen.
explain-6 = The greatest width counts letters. A longer text is broken into two lines on the smallest screen.
explain-7 = An empty cell never deletes anything. If a translation that is there is right, write `ok` beside it: so it counts as confirmed.
explain-8 = Save as it is, as a workbook (xlsx or ods), and send it back. Do not rename or move the first row.

## Where a text appears

place-first = “{ $title }”: before it begins, and in lists
place-step = “{ $title }”: step { $number } of { $count } ({ $kind })
place-papers = a paper that several procedures ask for
place-places = a type of place
place-glossary = a word that is explained when it is chosen
kind-info = told
kind-choice = one answer of several
kind-multi = several answers
kind-yesno = yes or no
kind-number = a number
kind-date = a date
kind-text = a few words to type
kind-checklist = papers to tick
kind-quiz = an exercise with answers
kind-practice = something to try
kind-action = something to do elsewhere
kind-end = the end
screen-action = a step done elsewhere
screen-answer = an answer, as it is repeated
screen-attract = the first screen
screen-banner = a band at the top: help was called
screen-closed = out of service, closed
screen-code = a code to photograph
screen-comfort = how to read comfortably
screen-date = a date
screen-desk = for the staff
screen-farewell = the visit is being erased
screen-goodbye = goodbye
screen-help = help
screen-home = home
screen-idle = nobody touches anything
screen-intro = before a procedure
screen-keeps = what this computer keeps
screen-key = the bottom line of every screen
screen-languages = languages
screen-last = the last minutes before closing
screen-linear = screens as plain lines, for screen readers
screen-listen = listening
screen-month = a month
screen-more = more above or below
screen-notice = a notice about another language
screen-out = out of service
screen-paper = a paper in a list
screen-phone = telephone
screen-pin = the PIN of the staff
screen-place = a place
screen-practice = an exercise
screen-progress = how much remains
screen-result = the result
screen-review = the answers once more
screen-search = search
screen-settings = settings
screen-sorry = something is missing
screen-step = a question or a step
screen-stop = stopping
screen-sure = is it sure?
screen-theme = themes of the home screen
screen-time = time
screen-trouble = an answer that was not taken
screen-value = a value past its date
screen-voice = what the voice says of a screen
screen-weekday = a day of the week
screen-word = a word that is explained
screen-other = the interface
part-title = title
part-screen-title = title of a screen
part-heading = heading or question
part-text = text
part-why = why it is asked
part-mediator = note for the mediator
part-goal = what it is for
part-for-whom = whom it is for
part-prepare = what to prepare
part-keywords = words by which it is found
part-section = name of a part
part-deadline = deadline
part-deadline-help = about a deadline
part-option = answer to choose
part-hint = smaller line below
part-paper = paper
part-how = where to get it
part-if = when it is needed
part-paper-help = what is accepted
part-place = name of a place
part-place-help = what one finds there
part-word = word
part-explanation = explanation
part-feedback = said after an answer
part-after = what happens then
part-no-answer = when nobody answers
part-placeholder = example in a field
part-error = said when an answer is not taken
part-practice = said during an exercise
part-key = label of a key
part-spoken = only said by the voice
part-other = other
