# fr/home
home_step = Votre nom (obligatoire)
#! fr/home.ftl:2:24+11: “obligatoire” is said of what is the usual case; leave it out, and write “(optional)” where an answer is not needed [warning]
#! fr/home.ftl:2:24+11: « obligatoire » se dit ici de ce qui est le cas ordinaire ; enlevez-le, et écrivez « (optionnel) » là où l’on peut ne pas répondre [warning]
