# fr-simple/home
home_step = Que faut-il faire quand on cherche un nouveau logement social ?
#! fr-simple/home.ftl:2:13+63: this title has 10 words, and easy ones have 8 at most; say it shorter; what it leaves out can begin the text [warning]
#! fr-simple/home.ftl:2:13+63: this title has 63 characters, and the first line has room for 60; say it shorter [error]
#! fr-simple/home.ftl:2:13+63: ce titre a 10 mots, un titre simple en a 8 au plus ; dites-le plus court ; le reste peut commencer le texte [warning]
#! fr-simple/home.ftl:2:13+63: ce titre a 63 caractères, la première ligne a de la place pour 60 ; dites-le plus court [error]
