# fr-simple/home
home_step = Que faire ?
    .text =
        Elle demande.
        Il donne un papier.
        Elle signe.
        Il garde une copie.
        Elle paie.
        Il répond.
        Elle attend.
        Il écrit.
#! fr-simple/home.ftl:4:9+4: “Elle” begins this text, and nothing before says who or what it is; write the name instead [warning]
#! fr-simple/home.ftl:4:9+4: this file speaks 0 times to its reader, and 8 times of others; write more sentences with “vous”, from here on [warning]
#! fr-simple/home.ftl:4:9+4: « Elle » commence ce texte, et rien avant ne dit qui ou quoi ; écrivez le nom à la place [warning]
#! fr-simple/home.ftl:4:9+4: ce fichier parle 0 fois à la personne qui lit, et 8 fois des autres ; écrivez plus de phrases avec « vous », à partir d’ici [warning]
