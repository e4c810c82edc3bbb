# fr-simple/home
home = Un logement
    .goal =
        Vous demandez.
        Vous attendez.
#! fr-simple/home.ftl:4:9+14: this goal is more than one sentence, or has more than 12 words; say in one short sentence what the visitor gets [error]
#! fr-simple/home.ftl:4:9+14: ce but fait plus d’une phrase, ou plus de 12 mots ; dites en une phrase courte ce que la personne obtient [error]
