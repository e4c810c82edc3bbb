# fr-simple/home
home_step = Que faire ?
    .text = Prenez trois copies.
#! fr-simple/home.ftl:3:20+5: the number “trois” is written in letters; write it in digits [error]
#! fr-simple/home.ftl:3:20+5: le nombre « trois » est écrit en lettres ; écrivez-le en chiffres [error]
