@id@ = Le nom de la démarche
    .goal = Ce que vous obtenez à la fin.
    .for-whom = Pour qui c’est.
    .prepare = Ce qu’il faut avoir près de vous.
    .keywords = des mots, pour la recherche
    .section_you = Vous
    .section_papers = Vos papiers
    .section_request = La demande

@id@_intro = Comment ça se passe ?
    .text =
        Vous répondez à une question.
        Puis vous voyez quels papiers apporter.

@id@_who = Pour qui faites-vous la demande ?
    .why = Les papiers ne sont pas les mêmes.
    .opt_me = Pour moi
    .opt_somebody = Pour une autre personne
    .opt_unknown = Je ne sais pas

@id@_papers = Avez-vous ces papiers ?
    .item_proof = Un papier à votre nom
    .item_mandate = L’accord écrit de la personne
    .item_mandate_if = si c’est pour une autre personne

@id@_request = Faites la demande au guichet
    .text = Apportez vos papiers.

@id@_done = Vous êtes prêt
    .text = Emportez cette liste.

@id@_ask = Parlez-en à une personne
    .text = Elle vous dira quoi faire.
