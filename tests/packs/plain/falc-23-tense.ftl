# fr-simple/home
home_step = Que faire ?
    .text =
        Vous recevrez une lettre.
        Entrez.
#! fr-simple/home.ftl:4:14+8: “recevrez” is not in the present tense; say it in the present; for later, add “after” or a date [warning]
#! fr-simple/home.ftl:4:14+8: « recevrez » n’est pas au présent ; dites-le au présent ; pour plus tard, ajoutez « après » ou une date [warning]
