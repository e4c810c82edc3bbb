# fr-simple/home
home_step = Avez-vous un e-mail ?
    .text =
        Un e-mail est gratuit.
        Ce courriel est à vous.
#! fr-simple/home.ftl:5:12+8: “courriel” is here what elsewhere in this file is “e-mail”; write “e-mail” here too [warning]
#! fr-simple/home.ftl:5:12+8: « courriel » désigne ici ce qui s’appelle ailleurs « e-mail » dans ce fichier ; écrivez « e-mail » ici aussi [warning]
