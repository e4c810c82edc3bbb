# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_guichet_global_optspecs
    string join \n linear h/help V/version
end

function __fish_guichet_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_guichet_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_guichet_using_subcommand
    set -l cmd (__fish_guichet_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c guichet -n "__fish_guichet_needs_command" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c guichet -n "__fish_guichet_needs_command" -s V -l version -d 'Print version'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "kiosk" -d 'Serves the public, with the configuration of the place; a signal ends it, or the staff'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "run" -d 'Opens one procedure for one visit'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "pin" -d 'The PIN of the staff: without one no kiosk starts'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "narrate" -d 'Recordings for the voice: what to record, what is missing, making and taking them'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "wipe" -d 'Erases the folders of the place now; exits with 3 where something is left'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "reset" -d 'What is erased, when, and how that is verified'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "selftest" -d 'Plants words that can be nowhere by chance, plays a visit, ends it in every way, and looks'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "journal" -d 'Tells what the program wrote down about itself, for repairs: nothing of visitors'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "doctor" -d 'Looks whether this computer is fit for visitors, and tells how to mend it'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "new" -d 'Writes the first files of a procedure or lesson: structure, texts, scenarios'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "check" -d 'Tells everything that is wrong in a pack'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "test" -d 'Plays the scenarios of a pack, as a visitor would, in every language'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "record" -d 'Walks a procedure on the real screens, and writes what was done as a scenario'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "preview" -d 'Shows a procedure while its files are being written: each save at once'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "screens" -d 'Writes every screen of a pack into one file, for people who proof-read'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "graph" -d 'Writes a procedure as a drawing: its steps, and where each leads'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "fmt" -d 'Puts the files of a pack in their canonical lay-out, keeping every comment'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "schema" -d 'JSON schemas of the files of a pack: with them editors complete and underline'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "translate" -d 'What is translated, what is stale, what to do next'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "export" -d 'Writes every text into a table for translators, for any spreadsheet'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "import" -d 'Takes the translations of a table that came back; nothing is lost or silently overwritten'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -l config -d 'The configuration of the place: see docs/config.md' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand run" -l lang -d 'The language to begin in, such as `fr-simple`' -r
complete -c guichet -n "__fish_guichet_using_subcommand run" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand run" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and not __fish_seen_subcommand_from set help" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and not __fish_seen_subcommand_from set help" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and not __fish_seen_subcommand_from set help" -f -a "set" -d 'Chooses the PIN of the staff, 6 to 12 digits: typed twice, or read from a pipe; never given as an argument, where others could read it'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and not __fish_seen_subcommand_from set help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from set" -l config -d 'The configuration of the place, which says where the PIN is' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from set" -l file -d 'Where the PIN is' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from set" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from help" -f -a "set" -d 'Chooses the PIN of the staff, 6 to 12 digits: typed twice, or read from a pipe; never given as an argument, where others could read it'
complete -c guichet -n "__fish_guichet_using_subcommand pin; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l list -d 'Prints what to record in a language: key, file, seconds, place, text' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l make -d 'Makes what is missing in a language, with the `espeak-ng` of this computer' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l import -d 'Takes recordings, each named by its key, from a folder; needs `--lang`' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l lang -d 'The language of the recordings to import' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l who -d 'Who speaks in them' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l licence -d 'Under which licence, as an SPDX identifier' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l check -d 'Tells what is missing, stale, unused or unreadable'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l config -d 'The configuration that lists the folders; without it, only what dead programs left' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l authorize -d 'Marks a folder as one that may be erased' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l dry-run -d 'Counts what would be erased, and erases nothing'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l boot -d 'Before the service starts: tells one line'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l stop -d 'After the service stopped: tells one line'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l answer -d 'For the kiosk that asks through a socket: answers in its words'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand wipe" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand reset" -l format -d 'For people or for programs' -r -f -a "text\t''
json\t''"
complete -c guichet -n "__fish_guichet_using_subcommand reset" -l lang -d 'The language: `fr` or `en`' -r -f -a "fr\t''
en\t''"
complete -c guichet -n "__fish_guichet_using_subcommand reset" -l config -d 'The configuration of the place: its folders are erased too' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand reset" -l manifest -d 'Prints what is erased, when, how that is verified, and what is not erased'
complete -c guichet -n "__fish_guichet_using_subcommand reset" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand reset" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand selftest" -l config -d 'The configuration of the place: its folders to wipe are tried too, and emptied' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand selftest" -l ending -d 'Ends a visit in this way only; can be given several times. Without it: in every way' -r
complete -c guichet -n "__fish_guichet_using_subcommand selftest" -l json -d 'Prints one JSON object'
complete -c guichet -n "__fish_guichet_using_subcommand selftest" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand selftest" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand journal" -l config -d 'The configuration of the place; without it, the usual names' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand journal" -l json -d 'Prints one JSON object for each line'
complete -c guichet -n "__fish_guichet_using_subcommand journal" -l events -d 'Prints the list of everything that can ever be written down'
complete -c guichet -n "__fish_guichet_using_subcommand journal" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand journal" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l config -d 'The configuration of the place; /etc/guichet/config.toml if absent' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l format -d 'How it is told: `text` for people, `json` for programs' -r
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l lang -d 'The language it is told in, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l root -d 'Looks at the files below this folder instead of `/`' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l json -d 'The same as `--format json`'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand new" -l kind -d 'What it is: `procedure` or `lesson`' -r
complete -c guichet -n "__fish_guichet_using_subcommand new" -l theme -d 'The theme of the home screen; the first of the pack if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand new" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand new" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand check" -l language -d 'Tells of texts in this language only; several with commas, or given again' -r
complete -c guichet -n "__fish_guichet_using_subcommand check" -l format -d 'How it is told: `text` for people, `json` for programs, `sarif` for code hosts' -r
complete -c guichet -n "__fish_guichet_using_subcommand check" -l today -d 'Judges dated values as on this day, such as 2026-11-28; today if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand check" -l messages -d 'The language it is told in, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand check" -l strict -d 'Fails where there are warnings, too'
complete -c guichet -n "__fish_guichet_using_subcommand check" -l scores -d 'Tells how easy the texts are, too: a grade for each file and language'
complete -c guichet -n "__fish_guichet_using_subcommand check" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand check" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand test" -l language -d 'Plays in this language alone, such as `fr-simple`' -r
complete -c guichet -n "__fish_guichet_using_subcommand test" -l filter -d 'Plays only what has these letters in its name, or in that of its procedure' -r
complete -c guichet -n "__fish_guichet_using_subcommand test" -l format -d 'How it is told: `text` for people, `json` for programs' -r
complete -c guichet -n "__fish_guichet_using_subcommand test" -l messages -d 'The language it is told in, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand test" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand test" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand record" -l lang -d 'The language to begin in, such as `fr-simple`' -r
complete -c guichet -n "__fish_guichet_using_subcommand record" -l out -d 'Where the scenario is added; `-` prints it. Beside the procedure in the folder if absent' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand record" -l name -d 'What the scenario is called; it is asked for afterwards if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand record" -l messages -d 'The language of questions and messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand record" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand record" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand preview" -l lang -d 'The language to begin in, such as `fr-simple`' -r
complete -c guichet -n "__fish_guichet_using_subcommand preview" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand preview" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l language -d 'The languages, such as `fr` or `fr-simple,ar`; every language of the pack if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l size -d 'Columns and rows of the window' -r
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l theme -d 'The colours: `dark`, `light` or `contrast`' -r
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l procedure -d 'One procedure alone' -r
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l out -d 'The file to write, `-` for the standard output. Its ending tells what it is: `.html`, `.ansi`, `.txt`' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l today -d 'The day, such as `2026-11-22`: dated values and deadlines follow it. Today if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l html -d 'One page that every browser shows'
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l ansi -d 'The colours of a terminal: for `less -R`'
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l text -d 'Letters alone'
complete -c guichet -n "__fish_guichet_using_subcommand screens" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand screens" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand graph" -l format -d 'For which program it is written' -r -f -a "mermaid\t'Mermaid, which many sites draw in the middle of a page'
dot\t'Graphviz'"
complete -c guichet -n "__fish_guichet_using_subcommand graph" -l language -d 'The language of its texts, such as `fr-simple`; the pack\'s first one if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand graph" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand graph" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c guichet -n "__fish_guichet_using_subcommand fmt" -l check -d 'Changes nothing; tells which files are not tidy, and fails if there are any'
complete -c guichet -n "__fish_guichet_using_subcommand fmt" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand fmt" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand schema" -l out -d 'Writes them into this folder, as `<document>.schema.json`, instead of printing' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand schema" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand schema" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -f -a "status" -d 'Counts what is complete, stale, missing and never confirmed, by language and file'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -f -a "next" -d 'Shows what to translate or to look at again, most visible first'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -f -a "confirm" -d 'Remembers that translations are right for the source as it is today'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and not __fish_seen_subcommand_from status next confirm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from status" -l language -d 'Only these languages; several with commas between' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from status" -l format -d 'How it is told: `text` for people, `json` for programs' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from status" -l messages -d 'The language of the messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from status" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from next" -l language -d 'The language to translate into' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from next" -l count -d 'How many texts to show' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from next" -l messages -d 'The language of the messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from next" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -l language -d 'The languages whose translations are right, with commas between' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -l file -d 'Confirms every text of this file, such as `kiosk`; with names, those of this file' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -l messages -d 'The language of the messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -l all -d 'Confirms every text there is'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from help" -f -a "status" -d 'Counts what is complete, stale, missing and never confirmed, by language and file'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from help" -f -a "next" -d 'Shows what to translate or to look at again, most visible first'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Remembers that translations are right for the source as it is today'
complete -c guichet -n "__fish_guichet_using_subcommand translate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand export" -l language -d 'The languages to translate into, with commas between; new ones too' -r
complete -c guichet -n "__fish_guichet_using_subcommand export" -l format -d '`xlsx` or `csv`; the ending of the file says it too' -r
complete -c guichet -n "__fish_guichet_using_subcommand export" -l separator -d 'What stands between the cells of CSV: `,`, `;` or `tab`' -r
complete -c guichet -n "__fish_guichet_using_subcommand export" -l out -d 'The file to write' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand export" -l messages -d 'The language of the messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand export" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand export" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand import" -l prefer -d 'Which side wins where both changed: `sheet` or `pack`' -r
complete -c guichet -n "__fish_guichet_using_subcommand import" -l messages -d 'The language of the messages, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand import" -l dry-run -d 'Tells what would change, and writes nothing'
complete -c guichet -n "__fish_guichet_using_subcommand import" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand import" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "kiosk" -d 'Serves the public, with the configuration of the place; a signal ends it, or the staff'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "run" -d 'Opens one procedure for one visit'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "pin" -d 'The PIN of the staff: without one no kiosk starts'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "narrate" -d 'Recordings for the voice: what to record, what is missing, making and taking them'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "wipe" -d 'Erases the folders of the place now; exits with 3 where something is left'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "reset" -d 'What is erased, when, and how that is verified'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "selftest" -d 'Plants words that can be nowhere by chance, plays a visit, ends it in every way, and looks'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "journal" -d 'Tells what the program wrote down about itself, for repairs: nothing of visitors'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "doctor" -d 'Looks whether this computer is fit for visitors, and tells how to mend it'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "new" -d 'Writes the first files of a procedure or lesson: structure, texts, scenarios'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "check" -d 'Tells everything that is wrong in a pack'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "test" -d 'Plays the scenarios of a pack, as a visitor would, in every language'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "record" -d 'Walks a procedure on the real screens, and writes what was done as a scenario'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "preview" -d 'Shows a procedure while its files are being written: each save at once'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "screens" -d 'Writes every screen of a pack into one file, for people who proof-read'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "graph" -d 'Writes a procedure as a drawing: its steps, and where each leads'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "fmt" -d 'Puts the files of a pack in their canonical lay-out, keeping every comment'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "schema" -d 'JSON schemas of the files of a pack: with them editors complete and underline'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "translate" -d 'What is translated, what is stale, what to do next'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "export" -d 'Writes every text into a table for translators, for any spreadsheet'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "import" -d 'Takes the translations of a table that came back; nothing is lost or silently overwritten'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run pin narrate wipe reset selftest journal doctor new check test record preview screens graph fmt schema translate export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand help; and __fish_seen_subcommand_from pin" -f -a "set" -d 'Chooses the PIN of the staff, 6 to 12 digits: typed twice, or read from a pipe; never given as an argument, where others could read it'
complete -c guichet -n "__fish_guichet_using_subcommand help; and __fish_seen_subcommand_from translate" -f -a "status" -d 'Counts what is complete, stale, missing and never confirmed, by language and file'
complete -c guichet -n "__fish_guichet_using_subcommand help; and __fish_seen_subcommand_from translate" -f -a "next" -d 'Shows what to translate or to look at again, most visible first'
complete -c guichet -n "__fish_guichet_using_subcommand help; and __fish_seen_subcommand_from translate" -f -a "confirm" -d 'Remembers that translations are right for the source as it is today'
