# What is wrong with the facts of a pack.

## Dated values

value-expired = `{ $value }` may be shown until { $date } only
    .help = compare it with its source, then write the new value and both days; until then visitors read “ask at the desk”

value-expires-soon = `{ $value }` is shown until { $date } only, which is less than a month away
    .help = compare it with its source, then write the new value and both days

value-verified-long-ago = `{ $value }` was last compared with its source on { $date }, more than a year ago
    .help = compare it again, then write the day in `verified`

value-verified-later = `{ $value }` says that it was verified on { $date }, which is still to come
    .help = correct the day in `verified`

value-unused = nothing uses `{ $value }`
    .help = use it, or remove it: every value must be verified again and again

source-not-safe = the source of `{ $value }` is an address without protection
    .help = write it with https://

emergency-unknown = there is no `{ $value }` in values.toml
    .help = add the number there, with its source, or remove it here

## Addresses and telephone numbers in sentences

site-written-out = the address { $site } is typed into the text
    .help = write SITE("{ $value }") in its place: so it is corrected in one place

site-unregistered = the site { $site } is not in values.toml
    .help = add it there, with its source, and show it with SITE(…): visitors are only sent to sites that somebody verified

phone-written-out = the telephone number { $phone } is typed into the text
    .help = write PHONE("{ $value }") in its place: so it is corrected in one place

phone-unregistered = the telephone number { $phone } is not in values.toml
    .help = add it there, with its source, and show it with PHONE(…)

## Reviews

review-old = { $by } verified this on { $date }, which was good until { $until }
    .help = have the facts read again, then write the day in `date`

review-notes-left =
    { $by } verified this, but { $count ->
        [one] one note says
       *[other] { $count } notes say
    } what is still to be verified
    .help = verify it and remove the notes, or write status = "draft"

## Files

file-not-read = nothing reads the file { $file }
    .help = remove it, or give it the name of a file that a pack has

language-undeclared = the language `{ $language }` is not in pack.toml
    .help = add it there as a [[language]], or remove its folder

language-undeclared-near = the language `{ $language }` is not in pack.toml
    .help = did you mean the folder `{ $near }`?

text-file-unknown = the texts of `{ $file }` belong to no procedure
    .help = name the file like its procedure, or remove it

text-file-unknown-near = the texts of `{ $file }` belong to no procedure
    .help = did you mean `{ $near }.ftl`?

procedure-name-bad = `{ $file }` is not read: a procedure is named with small letters, digits and hyphens
    .help = rename the file, as in `lost-licence.toml`

procedure-under-another-name = the procedure `{ $id }` stands in the file `{ $file }.toml`
    .help = give both the same name

scenarios-of-nothing = these are scenarios of `{ $procedure }`, which is no procedure of the pack
    .help = name the file like its procedure, or remove it

scenarios-of-nothing-near = these are scenarios of `{ $procedure }`, which is no procedure of the pack
    .help = did you mean `{ $near }.scenarios.toml`?
