# fr/home
home_step = Que faire ?
    .text = Voyez le chapitre XIV.
#! fr/home.ftl:3:31+3: “XIV” is a number in Roman signs; write it in digits [error]
#! fr/home.ftl:3:31+3: « XIV » est un nombre en chiffres romains ; écrivez-le avec les chiffres de tous les jours [error]
