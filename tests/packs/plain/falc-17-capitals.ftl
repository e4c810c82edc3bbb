# fr/home
home_step = Que faire ?
    .text = Venez TOUJOURS avec vos papiers.
#! fr/home.ftl:3:19+8: “TOUJOURS” stands in capitals; write it in small letters; if it is a name made of initials, explain it once in this file [error]
#! fr/home.ftl:3:19+8: « TOUJOURS » est en capitales ; écrivez-le en petites lettres ; si c’est un sigle, expliquez-le une fois dans ce fichier [error]
