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
complete -c guichet -n "__fish_guichet_needs_command" -f -a "kiosk" -d 'Serves the public, with the configuration of the place; only a signal ends it'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "run" -d 'Opens one procedure for one visit'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "check" -d 'Tells everything that is wrong in a pack'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "narrate" -d 'Recordings for the voice: what to record, what is missing, making and taking them'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "doctor" -d 'Looks whether this computer is fit for visitors, and tells how to mend it'
complete -c guichet -n "__fish_guichet_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -l config -d 'The configuration of the place: see docs/config.md' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand kiosk" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand run" -l lang -d 'The language to begin in, such as `fr-simple`' -r
complete -c guichet -n "__fish_guichet_using_subcommand run" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand run" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand check" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand check" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l list -d 'Prints what to record in a language: key, file, seconds, place, text' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l make -d 'Makes what is missing in a language, with the `espeak-ng` of this computer' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l import -d 'Takes recordings, each named by its key, from a folder; needs `--lang`' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l lang -d 'The language of the recordings to import' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l who -d 'Who speaks in them' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l licence -d 'Under which licence, as an SPDX identifier' -r
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l check -d 'Tells what is missing, stale, unused or unreadable'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand narrate" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l config -d 'The configuration of the place; /etc/guichet/config.toml if absent' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l format -d 'How it is told: `text` for people, `json` for programs' -r
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l lang -d 'The language it is told in, `fr` or `en`; that of the environment if absent' -r
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l root -d 'Looks at the files below this folder instead of `/`' -r -F
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l json -d 'The same as `--format json`'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -l linear -d 'Shows lines instead of full screens: for screen readers, braille and pipes'
complete -c guichet -n "__fish_guichet_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "kiosk" -d 'Serves the public, with the configuration of the place; only a signal ends it'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "run" -d 'Opens one procedure for one visit'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "check" -d 'Tells everything that is wrong in a pack'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "narrate" -d 'Recordings for the voice: what to record, what is missing, making and taking them'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "doctor" -d 'Looks whether this computer is fit for visitors, and tells how to mend it'
complete -c guichet -n "__fish_guichet_using_subcommand help; and not __fish_seen_subcommand_from kiosk run check narrate doctor help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
