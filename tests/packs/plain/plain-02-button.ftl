# fr/home
home_step = Que faire ?
    .text = Cliquez ici.
    .opt_yes = Valider
    .opt_no = Envoyer ma demande
#! fr/home.ftl:3:13+11: “Cliquez ici” does not say what follows; say what happens, as in “Send my request” or “See the list” [error]
#! fr/home.ftl:4:16+7: “Valider” does not say what follows; say what happens, as in “Send my request” or “See the list” [error]
#! fr/home.ftl:3:13+11: « Cliquez ici » ne dit pas ce qui va se passer ; dites ce qui se passe, comme « Envoyer ma demande » ou « Voir la liste » [error]
#! fr/home.ftl:4:16+7: « Valider » ne dit pas ce qui va se passer ; dites ce qui se passe, comme « Envoyer ma demande » ou « Voir la liste » [error]
