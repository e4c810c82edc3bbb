# fr/home
home_step = Que faire ?
    .text =
        - Vos papiers
          - Une photo

        Voyez le point 1.2.1.
#! fr/home.ftl:5:9+13: this is a list inside a list; make one list of it, or two screens [error]
#! fr/home.ftl:7:24+5: this is a list inside a list; make one list of it, or two screens [error]
#! fr/home.ftl:5:9+13: il y a ici une liste dans une liste ; faites-en une seule liste, ou deux écrans [error]
#! fr/home.ftl:7:24+5: il y a ici une liste dans une liste ; faites-en une seule liste, ou deux écrans [error]
