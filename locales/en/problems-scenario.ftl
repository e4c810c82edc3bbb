# What is wrong in the scenarios of a procedure, or goes otherwise than they say.

# The file.

scenario-name-twice = two scenarios are called "{ $name }"
    .help = give each a name of its own: it says which person it is about

scenario-everybody-takes-none = a scenario with auto = "all-paths" takes no "{ $key }"
    .help = remove it, or remove auto and write one person's answers

scenario-without-language = "languages" names no language, so the scenario would never be played
    .help = write ["fr"], or remove "languages": all languages of the pack are played then

scenario-language-unknown = the pack has no language "{ $tag }"
    .help = { $hint }

scenario-step-unknown = the procedure has no step "{ $step }"
    .help = { $hint }

scenario-step-asks-nothing = step "{ $step }" asks nothing
    .help = remove its answer: what is only read is gone past

scenario-exercise-takes-no-answer = step "{ $step }" is an exercise, and is done without an answer
    .help = remove its answer, or write "" to leave the exercise out

scenario-option-unknown = step "{ $step }" does not offer "{ $option }"
    .help = { $hint }

scenario-option-twice = "{ $option }" is chosen twice at step "{ $step }"
    .help = keep one of them

scenario-option-stands-alone = at step "{ $step }" an option that excludes the others stands beside others
    .help = keep it alone, or remove it

scenario-answer-of-another-sort = step "{ $step }" does not take such an answer
    .help = { $wanted }

scenario-unknown-not-offered = step "{ $step }" does not offer "I don't know"
    .help = write another answer, or give the step unknown = true

scenario-empty-not-offered = step "{ $step }" cannot be left empty
    .help = write an answer, or give the step optional = true

scenario-number-too-small = the number is less than step "{ $step }" takes
    .help = write { $least } or more

scenario-number-too-large = the number is more than step "{ $step }" takes
    .help = write { $most } or less

scenario-day-too-early = the day is before the first one that step "{ $step }" takes
    .help = write { $first } or later; a day such as "today - 3 days" stays right

scenario-day-too-late = the day is after the last one that step "{ $step }" takes
    .help = write { $last } or earlier; a day such as "today - 3 days" stays right

scenario-too-few = too few options are chosen at step "{ $step }"
    .help = choose at least { $least }

scenario-too-many = too many options are chosen at step "{ $step }"
    .help = choose at most { $most }

scenario-text-too-long = the text is longer than step "{ $step }" takes
    .help = write { $most } letters at most

scenario-fact-unknown = facts.toml has no fact "{ $fact }"
    .help = { $hint }

scenario-fact-of-another-sort = fact "{ $fact }" is never this
    .help = { $wanted }

scenario-not-an-end = no way ends at "{ $step }"
    .help = { $hint }

scenario-end-has-another-outcome = the end "{ $end }" has another outcome: "{ $outcome }"
    .help = write "{ $outcome }", or another end

scenario-paper-unknown = no checklist of the procedure has the paper "{ $name }"
    .help = { $hint }

scenario-deadline-unknown = the procedure has no deadline "{ $name }"
    .help = { $hint }

scenario-deadline-has-no-such-day = this is not a day
    .help = write 2026-01-31, "today + 2 months", or "ask" where no day can be told

scenario-action-unknown = the procedure has no action "{ $name }"
    .help = { $hint }

scenario-related-unknown = the procedure never proposes "{ $name }"
    .help = { $hint }

scenario-then-changes-nothing = a change of mind without an answer
    .help = write at least one answer that is another now

scenario-end-then-without-then = "end-then" without "then"
    .help = write then = { "{" } step = "answer" { "}" }, or remove "end-then"

scenario-end-then-of-a-list = each change of a list has an end of its own
    .help = write end = "…" in the change, and remove "end-then"

# What went otherwise.

scenario-stops-at-a-question = the way stops at question "{ $step }", to which this scenario gives no answer
    .help = answer "{ $step }" too: { $wanted }

scenario-other-end = the way ends at "{ $found }", not at "{ $wanted }"
    .help = look at the answers and at what the procedure makes of them; one of the two is wrong

scenario-other-outcome = the way ends with "{ $found }", not with "{ $wanted }"
    .help = look at the answers and at the end of the procedure; one of the two is wrong

scenario-way-begins-elsewhere = the way begins with "{ $found }", not with "{ $wanted }"
    .help = put the first step first

scenario-way-parts = after "{ $after }" comes "{ $found }", not "{ $wanted }"
    .help = correct the path, or look at what leads there in the procedure

scenario-way-is-shorter = the way is over before "{ $wanted }"
    .help = correct the path, or look at what leads there in the procedure

scenario-way-is-longer = the way goes on with "{ $found }"
    .help = write the rest of the path

scenario-paper-not-asked-for = the paper "{ $name }" is not asked for
    .help = remove it here, or look at its "when" in the procedure

scenario-paper-asked-for-too = the paper "{ $name }" is asked for too
    .help = add it here, or look at its "when" in the procedure

scenario-paper-must-not-be-asked-for = the paper "{ $name }" is asked for
    .help = look at its "when" in the procedure

scenario-paper-not-missing = the paper "{ $name }" is not told as missing
    .help = remove it here, or look at what is ticked and at its "when" in the procedure

scenario-paper-missing-too = the paper "{ $name }" is missing too
    .help = add it here, or tick it in the answers

scenario-sheet-names-no-papers = the sheet of the end "{ $end }" names no missing papers
    .help = give the end "missing-papers" in its sheet, or write papers-missing = []

scenario-action-not-to-do = "{ $name }" is not among what is to be done
    .help = remove it here, or look at its "when" in the procedure

scenario-action-to-do-too = "{ $name }" is to be done too
    .help = add it here, or look at its "when" in the procedure

scenario-related-not-proposed = "{ $name }" is not proposed
    .help = remove it here, or look at its "when" in the procedure

scenario-related-proposed-too = "{ $name }" is proposed too
    .help = add it here, or look at its "when" in the procedure

scenario-deadline-not-told = the deadline "{ $name }" is not told
    .help = remove it here, or look at its "when" in the procedure

scenario-deadline-told-too = the deadline "{ $name }" is told too
    .help = add it here, or look at its "when" in the procedure

scenario-deadline-on-another-day = the deadline "{ $name }" is on { $found }, not on { $wanted }
    .help = count again: from which day, and how long

scenario-deadline-has-no-day = the deadline "{ $name }" has no day, not { $wanted }: it is to be asked at the desk
    .help = write "ask", or look whether its delay is still valid

scenario-deadline-has-a-day = the deadline "{ $name }" has a day: { $found }
    .help = write the day instead of "ask"

scenario-answers-what-is-not-asked = "{ $step }" is answered but not asked
    .help = remove the answer, or look at what leads there in the procedure

scenario-not-on-the-screen = step "{ $step }" does not show "{ $option }" to this person
    .help = remove it from the answer, or look at its "when" in the procedure

scenario-stuck = "{ $step }" cannot be answered so on the screen ({ $language })
    .help = walk it yourself with these answers, and look at what the screen says

scenario-screen-incomplete = the screen "{ $screen }" is not whole in { $language }: { $texts }
    .help = write what is missing; until then visitors see the whole screen in the first language

scenario-screen-has-a-hole = a text is empty on the screen "{ $screen }" in { $language }
    .help = write it: `guichet check` names it

scenario-back-is-not-possible = from the end one cannot go back to the start ({ $language })
    .help = walk it yourself, and go back with the key 0

scenario-back-is-another-way = on the way back comes "{ $found }", not "{ $wanted }" ({ $language })
    .help = walk it yourself, and go back with the key 0

scenario-back-loses-an-answer = going back loses the answer to "{ $step }" ({ $language })
    .help = walk it yourself, and go back with the key 0

scenario-forward-again-is-another-way = after going back the same answers lead elsewhere ({ $language })
    .help = walk it yourself, back to the start and forward again

scenario-way-without-an-end = this way stops at "{ $step }": { $way }
    .help = give the step an answer that everybody can give, or a "when"

scenario-too-many-ways = the procedure has more ways than { $most }: only these were walked
    .help = write facts = { "{ … }" } to walk a part of it, or make the procedure shorter

scenario-ways-sampled = the procedure has too many ways to find them all: { $found } of them were walked
    .help = write facts = { "{ … }" } to walk a part of it, or make the procedure shorter

# What nobody tries.

scenario-step-tried-by-none = no scenario comes to step "{ $step }"
    .help = write a scenario that comes there

scenario-answer-tried-by-none = no scenario answers "{ $answer }" at step "{ $step }"
    .help = write a scenario with this answer

scenario-file-missing = the procedure has no scenario
    .help = write one beside it, in { $file }, or walk it: guichet record { $procedure }

# Parts of the others.

hint-scenario-wants-list = write a list: ["one", "other"], or [] for none
hint-scenario-wants-number = write a number without quotes, or "unknown" where that is offered
hint-scenario-wants-day = write a day: "2026-01-31", or "today - 3 days"
hint-scenario-wants-text = write a text between quotes
what-a-scenario = a scenario
what-scenario = scenario "{ $name }"
what-a-change = a change
