# fr-simple/kiosk
key-help = Demander de l’aide ici
#! fr-simple/kiosk.ftl:2:12+22: this key has 4 words, and the bottom line has room for 3; say it in one word, such as “Back” [warning]
#! fr-simple/kiosk.ftl:2:12+22: cette touche a 4 mots, la ligne du bas a de la place pour 3 ; dites-le en un mot, comme « Retour » [warning]
