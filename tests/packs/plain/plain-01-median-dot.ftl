# fr/home
home_step = Que faire ?
    .text = Votre conseiller·ère ou un.e ami.e, si vous êtes inscrit(e) sur example.org.
#! fr/home.ftl:3:19+14: “conseiller·ère” joins two words, which voices and many people cannot read; write both words, or one that is for everybody [error]
#! fr/home.ftl:3:37+4: “un.e” joins two words, which voices and many people cannot read; write both words, or one that is for everybody [error]
#! fr/home.ftl:3:42+5: “ami.e” joins two words, which voices and many people cannot read; write both words, or one that is for everybody [error]
#! fr/home.ftl:3:62+10: “inscrit(e)” joins two words, which voices and many people cannot read; write both words, or one that is for everybody [error]
#! fr/home.ftl:3:19+14: « conseiller·ère » réunit deux mots, que les voix et beaucoup de personnes ne peuvent pas lire ; écrivez les deux mots, ou un seul mot pour tout le monde [error]
#! fr/home.ftl:3:37+4: « un.e » réunit deux mots, que les voix et beaucoup de personnes ne peuvent pas lire ; écrivez les deux mots, ou un seul mot pour tout le monde [error]
#! fr/home.ftl:3:42+5: « ami.e » réunit deux mots, que les voix et beaucoup de personnes ne peuvent pas lire ; écrivez les deux mots, ou un seul mot pour tout le monde [error]
#! fr/home.ftl:3:62+10: « inscrit(e) » réunit deux mots, que les voix et beaucoup de personnes ne peuvent pas lire ; écrivez les deux mots, ou un seul mot pour tout le monde [error]
