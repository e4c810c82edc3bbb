# fr/home
home_step = Que faire ?
    .text = Écrivez votre login.
#! fr/home.ftl:3:27+5: “login” is not a French word; write for example “nom d’utilisateur” [warning]
#! fr/home.ftl:3:27+5: « login » n’est pas un mot français ; écrivez par exemple « nom d’utilisateur » [warning]
