# What is wrong in translations and in the tables of translators.

translation-stale = the { $source } text of `{ $name }` changed after this translation was confirmed
    .help = compare them, mend the translation, then `guichet translate confirm --language { $language } { $name } PACK`

confirmed-text-gone = `{ $name }` of { $file } is confirmed here, but that text or its source is not there any more
    .help = delete this line

confirmed-parts = a line here has three parts, and this one has { $count }
    .help = write file, name and source wording with one tab between; or delete the line and confirm again

confirmed-file = `{ $file }` cannot be the name of a file of texts
    .help = write it as in `kiosk`, without folder or ending

confirmed-name = `{ $name }` cannot be the name of a text
    .help = write it as in `home-title` or `lost-licence_where.why`

confirmed-empty = the source wording of `{ $name }` is empty
    .help = delete the line and confirm again

confirmed-escape = this `\` means nothing
    .help = write { "\\\\" } for the sign itself, { "\\n" } for a new line, { "\\t" } for a tab

confirmed-twice = `{ $name }` is confirmed twice; the first time in line { $line }
    .help = keep one of the two lines

confirmed-merge = two versions of this file were put together, and both were left
    .help = keep the lines of both, and delete this one

sheet-too-large = the table has more than 32 MiB, 100 000 rows or 200 columns
    .help = export a smaller one

sheet-too-old = this is a workbook of Excel before 2007
    .help = save it as xlsx

sheet-broken = this table cannot be read ({ $why })
    .help = save it again as xlsx, ods or CSV

sheet-not-utf8 = this CSV is not in UTF-8
    .help = save it again and choose UTF-8, or save as xlsx

sheet-without-texts = no row names the columns `file` and `name`
    .help = keep the first row as it was exported

sheet-without-languages = no column is a translation
    .help = keep columns such as `text:ar` and `state:ar` as they were exported

sheet-column-twice = the column `{ $name }` stands here twice
    .help = delete one of them

sheet-column-unknown = the column `{ $name }` means nothing
    .help = write it as in `text:uk`, or give it a name without a colon

sheet-row-twice = `{ $name }` stands in two rows
    .help = delete one of them

sheet-row-without-name = this row names no text, and is not taken
    .help = write its file and name, or delete it

sheet-row-unknown = the pack has no text `{ $name }` in { $file }; the row is not taken
    .help = export again if the pack has changed

sheet-cell-emptied = the cell is empty where the pack has a text; `{ $name }` stays as it is
    .help = to delete a text, delete it in its file

sheet-source-edited = this column of { $language } is only shown: the change is not taken
    .help = write it into the file of that language

sheet-source-unknown = nobody can tell which source text was seen here: `{ $name }` is taken, but not confirmed
    .help = look at it, then `guichet translate confirm`

cell-made-formula = the spreadsheet takes this for a formula
    .help = make it a text cell, and write it again

cell-made-date = the spreadsheet made a date of this
    .help = make it a text cell, and write it again

cell-made-truth = the spreadsheet made “true” or “false” of this
    .help = make it a text cell, and write it again

cell-made-error = the spreadsheet shows an error here
    .help = write the text again

cell-line-start = a line begins with `{ $sign }`, which means something else in a file of texts
    .help = put another word first, or write { "{" } "{ $sign }" { "}" } for it

cell-not-one-text = this cannot be written into a file and read again as it is
    .help = look at its braces and quotes

cell-lacks = `{ $it }` is lost
    .help = put it between braces where it belongs: visitors see something in its place

cell-adds = `{ $it }` is not in the source text
    .help = write only what the source has between its braces

cell-unknown-word = the glossary has no `{ $word }`
    .help = keep the first part of WORD as it is in the source

cell-without-source = the plain language has no such text
    .help = write it there first

cell-name-translated = what stands between braces was translated: `{ $name }`
    .help = write it as the source has it, in the same letters
