# en/home
home_step = What to do?
    .text = Bring a bill* and a photo [1].
#! en/home.ftl:3:25+1: “*” looks like a footnote, and a screen has no foot; say it here, in a sentence of its own [error]
#! en/home.ftl:3:39+3: “[1]” looks like a footnote, and a screen has no foot; say it here, in a sentence of its own [error]
#! en/home.ftl:3:25+1: « * » ressemble à une note de bas de page, et un écran n’a pas de bas de page ; dites-le ici, dans une phrase à part [error]
#! en/home.ftl:3:39+3: « [1] » ressemble à une note de bas de page, et un écran n’a pas de bas de page ; dites-le ici, dans une phrase à part [error]
