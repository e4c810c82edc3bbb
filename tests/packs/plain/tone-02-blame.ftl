# fr/home
home_step = Que faire ?
    .error = Erreur : vous avez oublié la date.
    .why = La loi interdit les faux sites.
    .hint_1 = Cherchez « Mot de passe oublié ».
#! fr/home.ftl:3:14+6: “Erreur” blames or frightens; say what to do now [error]
#! fr/home.ftl:3:23+16: “vous avez oublié” blames or frightens; say what to do now [error]
#! fr/home.ftl:3:14+6: « Erreur » accuse ou fait peur ; dites quoi faire maintenant [error]
#! fr/home.ftl:3:23+16: « vous avez oublié » accuse ou fait peur ; dites quoi faire maintenant [error]
