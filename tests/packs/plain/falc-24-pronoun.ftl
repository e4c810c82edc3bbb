# fr-simple/home
home_step = Que faire ?
    .text =
        Elle répond vite.
    .why = Il faut un papier.
#! fr-simple/home.ftl:4:9+4: “Elle” begins this text, and nothing before says who or what it is; write the name instead [warning]
#! fr-simple/home.ftl:4:9+4: « Elle » commence ce texte, et rien avant ne dit qui ou quoi ; écrivez le nom à la place [warning]
