# fr/home
home_step = Que faire ?
    .text = Prenez une facture, un bail, etc. Donnez le n° de tél.
#! fr/home.ftl:3:42+4: “etc.” is an abbreviation; write “par exemple”, or say it otherwise [error]
#! fr/home.ftl:3:57+2: “n°” is an abbreviation; write “numéro”, or say it otherwise [error]
#! fr/home.ftl:3:63+4: “tél.” is an abbreviation; write “téléphone”, or say it otherwise [error]
#! fr/home.ftl:3:42+4: « etc. » est une abréviation ; écrivez « par exemple », ou dites-le autrement [error]
#! fr/home.ftl:3:57+2: « n° » est une abréviation ; écrivez « numéro », ou dites-le autrement [error]
#! fr/home.ftl:3:63+4: « tél. » est une abréviation ; écrivez « téléphone », ou dites-le autrement [error]
