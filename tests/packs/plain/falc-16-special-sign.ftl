# fr-simple/home
home_step = Que faire ?
    .text =
        Prenez un papier (même ancien).
        Écrivez à lea@example.org.
#! fr-simple/home.ftl:4:26+1: the sign “(” is not known to everybody; say it in words, or make two sentences [warning]
#! fr-simple/home.ftl:4:38+1: the sign “)” is not known to everybody; say it in words, or make two sentences [warning]
#! fr-simple/home.ftl:4:26+1: tout le monde ne connaît pas le signe « ( » ; dites-le avec des mots, ou faites deux phrases [warning]
#! fr-simple/home.ftl:4:38+1: tout le monde ne connaît pas le signe « ) » ; dites-le avec des mots, ou faites deux phrases [warning]
