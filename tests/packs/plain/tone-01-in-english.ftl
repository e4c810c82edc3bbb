# en/home
home_step = What to do?
    .text = For illiterate people.
#! en/home.ftl:3:17+10: “illiterate” puts people down; say what the person needs or does, not what the person is [error]
#! en/home.ftl:3:17+10: « illiterate » rabaisse les personnes ; dites ce que la personne fait ou demande, pas ce qu’elle est [error]
