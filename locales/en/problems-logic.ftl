# What is wrong in an author's files: logic.

logic-step-never = step "{ $step }" is never shown: its condition holds on no way that comes here
    .help = correct the condition, or remove the step

logic-jump-never = this jump to "{ $to }" is never taken: its condition can never hold
    .help = correct the condition, or remove the row

logic-paper-never = paper "{ $paper }" is never needed: its condition can never hold
    .help = correct the condition, or remove the paper

logic-row-never = this row of table "{ $table }" is never used: its condition can never hold
    .help = correct the condition, or remove the row

logic-deadline-never = deadline "{ $deadline }" is never told: its condition can never hold
    .help = correct the condition, or remove the deadline

logic-related-never = "{ $procedure }" is never proposed: its condition can never hold
    .help = correct the condition, or remove the line

logic-always = this condition holds on every way that comes here, so it decides nothing
    .help = remove it, or correct it

logic-jump-shadowed = this jump to "{ $to }" is never taken: wherever its condition holds, a row above holds too and comes first
    .help = move the row up, or correct the conditions

logic-row-shadowed = this row of table "{ $table }" is never used: wherever its condition holds, a row above holds too and comes first
    .help = move the row up, or correct the conditions

logic-jump-left-to-options = this jump to "{ $to }" is never taken: wherever its condition holds, the chosen option leads elsewhere by itself
    .help = remove the row, or remove "to" from these options

logic-step-unreachable = no way leads to step "{ $step }"
    .help = lead there from an earlier step, or remove it

logic-never-asked = "{ $step }" is asked on no way that comes here, so nothing is known of its answer
    .help = read a step that is asked before, or ask it on the way

logic-denies-unasked = on some ways "{ $step }" is not asked, and there this does not hold: of an answer that was not given, neither "is" nor "is not" is true
    .help = if it is meant to hold there too, add "or not answered({ $step })"; if not, add "and answered({ $step })" to say so

logic-leads-to-passed = this leads to step "{ $step }", which is then always passed over because of its own "when"
    .help = lead to the step that is meant, or correct that condition

logic-unknown-untreated = every answer to "{ $step }" makes something happen, except "I don’t know"
    .help = say what follows then: write a condition with { $step } = { $option }

logic-unknown-untreated-multi = every answer to "{ $step }" makes something happen, except "I don’t know"
    .help = say what follows then: write a condition with { $step } has { $option }

logic-too-few-together = step "{ $step }" asks for { $min } options at least, but only { $together } can be chosen together
    .help = lower "min", or add options

logic-no-day = today no day can be given at step "{ $step }": the first one allowed is after the last one
    .help = correct "min" or "max"

logic-fact-never-asked = no procedure of the pack asks fact "{ $fact }", so nothing is ever known of it
    .help = write fact = "{ $fact }" at the step that asks it, or read that step itself

logic-sampled = { $what } (so it was on { $walks } walks by chance; there are too many answers to try them all)
    .help = look at it closely
