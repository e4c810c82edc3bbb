# fr-simple/home
home_step = Que faire ?
    .text =
        Venez tôt. Prenez vos papiers.

        - Vous partez ? Téléphonez.
#! fr-simple/home.ftl:4:20+19: this sentence begins in the middle of a line; begin a new line before it [error]
#! fr-simple/home.ftl:4:20+19: cette phrase commence au milieu d’une ligne ; allez à la ligne avant elle [error]
