mouse = La souris
    .goal = Vous apprenez à vous servir de la souris.
    .section_try = Essayer

mouse_hand = Quelle main prenez-vous ?
    .opt_left = La gauche
    .opt_left_hint = Pour les gauchers
    .opt_right = La droite

mouse_when = Quand avez-vous essayé ?
    .placeholder = Jour, mois, année

mouse_bring = Qu’avez-vous ?
    .text = { $missing ->
        [one] Il manque 1 chose.
       *[other] Il manque { $missing } choses.
    }
    .item_mat = Un tapis

mouse_ask = Demandez une souris
    .text = { $side ->
        [left] Prenez celle de gauche.
       *[right] Prenez celle de droite.
    }
    .after = Posez la main { WORD("certificate", "dessus") }.
    .no-answer = Appelez le { PHONE("phone.france-titres") }.

mouse_done = C’est fini
