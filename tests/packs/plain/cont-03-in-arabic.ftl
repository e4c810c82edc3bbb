# ar/home
home_step = ماذا تفعلون؟
    .text = السعر 25 €.
#! ar/home.ftl:3:19+2: the amount “25” will change, and this text with it; write it in values.toml, with its source and its date, and fill it in with VALUE [error]
#! ar/home.ftl:3:19+2: le montant « 25 » changera, et ce texte avec lui ; écrivez-le dans values.toml, avec sa source et sa date, et insérez-le avec VALUE [error]
