# fr-simple/home
home_step = Que faire ?
    .text =
        Le papier est donné par la mairie.
        La date est écrite sur le papier.
#! fr-simple/home.ftl:4:19+13: “est donné par” does not say first who acts; begin with the person or the office that acts [warning]
#! fr-simple/home.ftl:4:19+13: « est donné par » ne dit pas d’abord qui agit ; commencez par la personne ou le service qui agit [warning]
