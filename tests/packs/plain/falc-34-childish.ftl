# fr/home
home_step = Que faire ?
    .text = Si tu veux, demande de l’aide !! On t’a dit « tu » ?
#! fr/home.ftl:3:16+2: “tu” is not how one speaks to an adult whom one does not know; say it calmly, with “vous” in French [error]
#! fr/home.ftl:3:43+2: “!!” is not how one speaks to an adult whom one does not know; say it calmly, with “vous” in French [error]
#! fr/home.ftl:3:49+3: “t’a” is not how one speaks to an adult whom one does not know; say it calmly, with “vous” in French [error]
#! fr/home.ftl:3:16+2: on ne dit pas « tu » à un adulte que l’on ne connaît pas ; dites-le calmement, avec « vous » [error]
#! fr/home.ftl:3:43+2: on ne dit pas « !! » à un adulte que l’on ne connaît pas ; dites-le calmement, avec « vous » [error]
#! fr/home.ftl:3:49+3: on ne dit pas « t’a » à un adulte que l’on ne connaît pas ; dites-le calmement, avec « vous » [error]
