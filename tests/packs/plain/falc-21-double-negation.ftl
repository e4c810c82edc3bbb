# fr-simple/home
home_step = Que faire ?
    .text =
        Ne venez pas sans papiers.
        Ne payez pas.
#! fr-simple/home.ftl:4:9+26: this sentence says “not” twice; say what is so, or what to do [error]
#! fr-simple/home.ftl:4:9+26: cette phrase dit deux fois « ne … pas » ; dites ce qui est, ou quoi faire [error]
