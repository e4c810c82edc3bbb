# en/home
home_step = What to do?
    .opt_yes = OK
    .opt_no = Submit
#! en/home.ftl:3:16+2: “OK” does not say what follows; say what happens, as in “Send my request” or “See the list” [error]
#! en/home.ftl:4:15+6: “Submit” does not say what follows; say what happens, as in “Send my request” or “See the list” [error]
#! en/home.ftl:3:16+2: « OK » ne dit pas ce qui va se passer ; dites ce qui se passe, comme « Envoyer ma demande » ou « Voir la liste » [error]
#! en/home.ftl:4:15+6: « Submit » ne dit pas ce qui va se passer ; dites ce qui se passe, comme « Envoyer ma demande » ou « Voir la liste » [error]
