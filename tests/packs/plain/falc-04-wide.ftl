# fr-simple/home
home_step = Que faire ?
    .text = Téléphonez immédiatement au gestionnaire administratif communal.
#! fr-simple/home.ftl:3:13+64: this sentence takes 64 columns, and a line has 60; say it shorter, or make two sentences of it [warning]
#! fr-simple/home.ftl:3:13+64: cette phrase prend 64 colonnes, une ligne en a 60 ; dites-le plus court, ou faites-en deux phrases [warning]
