# en-simple/home
home_step = What to do?
    .text = Take your papers and ask who can help.
#! en-simple/home.ftl:3:13+38: this sentence holds several ideas, joined by “and, who”; write one sentence for each, one below the other [warning]
#! en-simple/home.ftl:3:13+38: cette phrase contient plusieurs idées, reliées par « and, who » ; écrivez une phrase pour chacune, l’une sous l’autre [warning]
