# fr/home
home_step = Que faut-il faire pour avoir un logement dans cette ville-là ?
#! fr/home.ftl:2:13+62: this title has 62 characters, and the first line has room for 60; say it shorter [error]
#! fr/home.ftl:2:13+62: ce titre a 62 caractères, la première ligne a de la place pour 60 ; dites-le plus court [error]
