# ar/home
home = 2. السكن
home_one = متى؟
home_two = متى؟
home_three = الأوراق.
#! ar/home.ftl:2:8+8: a number stands before this title; remove it: the program counts the steps itself [error]
#! ar/home.ftl:4:12+4: this title is also that of `home_one`; give each screen its own title, so that visitors see that they moved on [error]
#! ar/home.ftl:5:14+8: a period ends this title; remove it [error]
#! ar/home.ftl:2:8+8: un numéro est devant ce titre ; enlevez-le : le programme compte lui-même les étapes [error]
#! ar/home.ftl:4:12+4: ce titre est aussi celui de `home_one` ; donnez à chaque écran son titre : on voit ainsi que l’on avance [error]
#! ar/home.ftl:5:14+8: un point termine ce titre ; enlevez-le [error]
