# fr/home
home_step = Que faire ?
    .text =
        Payez 25 euros avant 2027.
        Payez { VALUE("fee.home") } euros.
#! fr/home.ftl:4:15+2: the amount “25” will change, and this text with it; write it in values.toml, with its source and its date, and fill it in with VALUE [error]
#! fr/home.ftl:4:30+4: the year 2027 stands in the text, which will soon be old; leave it out; if it matters, write it in values.toml and fill it in with VALUE [error]
#! fr/home.ftl:4:15+2: le montant « 25 » changera, et ce texte avec lui ; écrivez-le dans values.toml, avec sa source et sa date, et insérez-le avec VALUE [error]
#! fr/home.ftl:4:30+4: l’année 2027 est dans le texte, qui sera bientôt vieux ; enlevez-la ; si elle est utile, écrivez-la dans values.toml et insérez-la avec VALUE [error]
