@id@ = Le nom de la leçon
    .goal = Ce que vous saurez faire.
    .keywords = des mots, pour la recherche
    .section_see = Découvrir
    .section_try = Essayer

@id@_intro = De quoi s’agit-il ?
    .text =
        Vous lisez un peu.
        Puis vous essayez, sans risque.

@id@_guess = Vous avez un doute. Que faites-vous ?
    .opt_ask = Je demande à une personne
    .opt_hurry = Je me dépêche
    .after_ask = C’est une bonne idée.
    .after_hurry = Prenez votre temps : vous pouvez demander à une personne.

@id@_write = Recopiez ce mot
    .text = Personne ne garde ce que vous écrivez.

@id@_done = C’est fini
    .text = Vous pouvez recommencer quand vous voulez.
