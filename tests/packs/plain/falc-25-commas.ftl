# fr-simple/home
home_step = Que faire ?
    .text = Prenez un bail, une facture, une photo, une carte.
#! fr-simple/home.ftl:3:13+50: this sentence has 3 commas; write a list with bullets: each line begins with “- ” [error]
#! fr-simple/home.ftl:3:13+50: cette phrase a 3 virgules ; écrivez une liste : chaque ligne commence par « - » [error]
