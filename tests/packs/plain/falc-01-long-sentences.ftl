# fr-simple/home
home_step = Que faire ?
    .text =
        Vous demandez un logement au bureau qui est dans votre ville avec tous vos papiers.
        Vous demandez un logement au bureau de votre ville avec tous vos papiers et toutes les copies de vos anciens papiers.
#! fr-simple/home.ftl:4:9+83: this sentence has 15 words, and easy ones have 12 at most; make two sentences of it, one below the other [warning]
#! fr-simple/home.ftl:5:9+117: this sentence has 21 words, and even long ones have 20 at most; make two or three sentences of it, one below the other [error]
#! fr-simple/home.ftl:4:9+83: cette phrase a 15 mots, une phrase simple en a 12 au plus ; faites-en deux phrases, l’une sous l’autre [warning]
#! fr-simple/home.ftl:5:9+117: cette phrase a 21 mots, même une longue phrase en a 20 au plus ; faites-en deux ou trois phrases, l’une sous l’autre [error]
