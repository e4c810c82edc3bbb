# fr-simple/home
home_step = Que faire ?
    .text =
        Prenez vos papiers et demandez qui peut aider.
        Le matin, au bureau, on vous aide.
#! fr-simple/home.ftl:4:9+46: this sentence holds several ideas, joined by “et, qui”; write one sentence for each, one below the other [warning]
#! fr-simple/home.ftl:5:9+34: this sentence has two commas; write one idea a sentence, or a list with bullets: each line begins with “- ” [warning]
#! fr-simple/home.ftl:4:9+46: cette phrase contient plusieurs idées, reliées par « et, qui » ; écrivez une phrase pour chacune, l’une sous l’autre [warning]
#! fr-simple/home.ftl:5:9+34: cette phrase a deux virgules ; écrivez une idée par phrase, ou une liste : chaque ligne commence par « - » [warning]
