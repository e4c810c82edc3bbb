# fr/home
home_step = Que faire ?
    .text = La touche est à droite. Choisissez la ligne en rouge. Le nom « Alt Gr » est à gauche.
#! fr/home.ftl:3:27+8: “à droite” only helps people who see the screen as you do; say the name of what you mean, in quotes [error]
#! fr/home.ftl:3:57+8: “en rouge” only helps people who see the screen as you do; say the name of what you mean, in quotes [error]
#! fr/home.ftl:3:27+8: « à droite » n’aide que les personnes qui voient l’écran comme vous ; dites le nom de ce que vous montrez, entre guillemets [error]
#! fr/home.ftl:3:57+8: « en rouge » n’aide que les personnes qui voient l’écran comme vous ; dites le nom de ce que vous montrez, entre guillemets [error]
