# fr/home
home_step = Que faire ?
    .text = Pour les personnes touchées par l’illectronisme.
    .mediator = La fracture numérique est grande.
#! fr/home.ftl:3:45+15: “l’illectronisme” puts people down; say what the person needs or does, not what the person is [error]
#! fr/home.ftl:4:20+18: “fracture numérique” puts people down; say what the person needs or does, not what the person is [error]
#! fr/home.ftl:3:45+15: « l’illectronisme » rabaisse les personnes ; dites ce que la personne fait ou demande, pas ce qu’elle est [error]
#! fr/home.ftl:4:20+18: « fracture numérique » rabaisse les personnes ; dites ce que la personne fait ou demande, pas ce qu’elle est [error]
