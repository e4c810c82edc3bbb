# fr-simple/home
home_step = Que faire ?
    .text =
        La moitié, c’est 50 %.
        Ici vivent 12 000 personnes.
#! fr-simple/home.ftl:4:29+1: a percentage is hard to picture; say it in people or things, as in “3 out of 10” [warning]
#! fr-simple/home.ftl:5:20+6: the number 12 000 is hard to picture; leave it out, or say “many” [warning]
#! fr-simple/home.ftl:4:29+1: un pourcentage est difficile à imaginer ; parlez de personnes ou de choses, comme « 3 sur 10 » [warning]
#! fr-simple/home.ftl:5:20+6: le nombre 12 000 est difficile à imaginer ; enlevez-le, ou dites « beaucoup » [warning]
