# en/home
home_step = What to do?
    .error = Invalid date: you forgot the year.
#! en/home.ftl:3:14+7: “Invalid” blames or frightens; say what to do now [error]
#! en/home.ftl:3:28+10: “you forgot” blames or frightens; say what to do now [error]
#! en/home.ftl:3:14+7: « Invalid » accuse ou fait peur ; dites quoi faire maintenant [error]
#! en/home.ftl:3:28+10: « you forgot » accuse ou fait peur ; dites quoi faire maintenant [error]
