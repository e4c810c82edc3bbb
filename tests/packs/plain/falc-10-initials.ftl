# fr-simple/home
home_step = Que faire ?
    .text =
        Allez à la CAF.
        Allez à l’URSSAF.
        Envoyez un SMS.
        Le centre a un autre nom.
        Son nom est CCAS.
        Allez au CCAS.
#! fr-simple/home.ftl:4:20+3: nothing says what “CAF” stands for; write the full name; or explain it once in this file, as in “Its name is CAF.” [error]
#! fr-simple/home.ftl:5:19+6: nothing says what “URSSAF” stands for; write the full name; or explain it once in this file, as in “Its name is URSSAF.” [error]
#! fr-simple/home.ftl:4:20+3: rien ne dit ce que veut dire « CAF » ; écrivez le nom entier ; ou expliquez-le une fois dans ce fichier, comme « Son nom est CAF. » [error]
#! fr-simple/home.ftl:5:19+6: rien ne dit ce que veut dire « URSSAF » ; écrivez le nom entier ; ou expliquez-le une fois dans ce fichier, comme « Son nom est URSSAF. » [error]
