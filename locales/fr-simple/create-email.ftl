## Easy French: short sentences, one idea a line.

create-email = Créer une adresse e-mail
    .goal = Vous apprenez à créer une adresse e-mail.
    .for-whom = Pour tout le monde.
    .prepare =
        Rien à préparer.
        Tous les noms sont inventés.
    .keywords = e-mail, mail, courriel, adresse, boîte, message, mot de passe, arobase, compte
    .section_learn = Comprendre
    .section_practise = S’entraîner
    .section_prepare = Préparer la vraie

create-email_intro = À quoi sert une adresse e-mail ?
    .text =
        Vous recevez des lettres sur un écran.
        C’est gratuit.

        - Ici, vous vous entraînez.
        - Ici, nous ne créons rien.
        - Ici, nous n’envoyons rien.

        Après, une personne vous aide.
        Vous créez la vraie adresse sur un autre ordinateur.

create-email_have = Avez-vous déjà une adresse e-mail ?
    .why =
        Une ancienne adresse peut encore servir.
        C’est souvent plus simple.
    .opt_none = Non
    .opt_lost = Oui, mais je ne peux plus l’ouvrir
    .opt_yes = Oui, et je veux m’entraîner

create-email_parts = Les morceaux d’une adresse
    .text =
        Exemple : lea.martin@example.org

        - « lea.martin » : c’est le nom.
        - « @ » : ce signe s’appelle arobase.
        - « example.org » : c’est le service.

        Le service garde vos messages.
        Il n’y a pas d’espace.
        Il n’y a pas d’accent.
    .mediator = Le nom example.org est réservé aux exemples : aucune personne réelle ne peut recevoir de message à cette adresse.

create-email_recognise = Où est l’adresse e-mail ?
    .opt_site = www.example.org
    .opt_site_say = w w w point example point org
    .opt_space = lea martin example
    .opt_space_say = lea, espace, martin, espace, example
    .opt_email = lea.martin@example.org
    .opt_email_say = lea point martin, arobase, example point org
    .after_site =
        C’est l’adresse d’un site.
        Il manque l’arobase.
        Essayez une autre réponse.
    .after_space =
        Il manque l’arobase.
        Il y a des espaces en trop.
        Essayez une autre réponse.
    .after_email =
        Oui.
        Il y a le nom, l’arobase et le service.

create-email_at-key = Écrivez l’arobase : @
    .text =
        Prenez votre temps.
        Vous pouvez essayer plusieurs fois.
    .hint_1 =
        Cherchez la touche « Alt Gr ».
        Gardez un doigt dessus.
    .hint_2 =
        Appuyez aussi sur la touche « à », en haut.
        Le signe @ est dessiné sur cette touche.
    .hint_3 =
        Sur un téléphone, ouvrez le clavier des signes.
        Cherchez @.
    .good =
        Bravo.
        C’est l’arobase.

create-email_copy = Recopiez cette adresse
    .text = Écrivez : lea.martin@example.org
    .placeholder = nom@service
    .hint_1 = Il y a un point entre « lea » et « martin ».
    .hint_2 = Il n’y a pas d’espace.
    .error =
        C’est presque cela.
        Regardez chaque signe.
    .good = C’est la bonne adresse.

create-email_name = Quel nom est le plus pratique ?
    .text =
        Léa Martin choisit un nom.
        Elle va le donner à la mairie.
    .opt_simple = lea.martin
    .opt_nickname = princesse.des.neiges
    .opt_birthday = lea, avec sa date de naissance
    .after_simple =
        Oui.
        C’est court.
        C’est facile à dire au téléphone.
    .after_nickname =
        C’est joli.
        Mais c’est moins pratique pour le travail.
        Essayez une autre réponse.
    .after_birthday =
        Gardez votre date de naissance pour vous.
        Essayez une autre réponse.
    .mediator = Si le nom est déjà pris, ajouter un mot simple plutôt qu’une date.

create-email_invent = Inventez une adresse pour Léa
    .text = Le service est « example.org ».
    .placeholder = nom@example.org
    .hint_1 =
        D’abord un nom.
        Puis l’arobase.
        Puis example.org.
    .hint_2 = Par exemple : lea.cuisine@example.org
    .error =
        Il manque un morceau.
        Il faut le nom, l’arobase et le service.
    .good = Cette adresse est bien écrite.

create-email_strong = Comment faire un bon mot de passe ?
    .text =
        Le mot de passe est une clé.
        Il ouvre vos messages.

        - Il a au moins { VALUE("number.password-length") } signes.
        - Des grandes lettres et des petites lettres.
        - Des chiffres, et un signe comme « ! ».

        Ou bien une phrase d’au moins { VALUE("number.password-words") } mots.

        N’écrivez pas votre nom.
        N’écrivez pas une date.

create-email_password = Inventez un mot de passe
    .text = Choisissez un nouveau mot de passe.
    .placeholder = un mot de passe inventé
    .hint_1 =
        Mettez une grande lettre.
        Ajoutez un chiffre et un signe.
    .hint_2 =
        Long, c’est mieux.
        Ajoutez des mots.
    .error =
        Ce mot de passe peut être plus solide.
        Ajoutez des signes.
    .good =
        Ce mot de passe est solide.
        Ne l’utilisez pas : c’est un essai.
    .mediator = Vérifier que la personne ne tape pas un mot de passe qu’elle utilise déjà.

create-email_keep = Où garder votre mot de passe ?
    .opt_notebook = Dans un carnet, rangé chez moi
    .opt_manager = Dans une application faite pour cela
    .opt_screen = Sur un papier collé à l’écran
    .opt_friend = Je le donne à un ami
    .after_notebook =
        Oui.
        Rangez bien le carnet.
        Les autres ne doivent pas le lire.
    .after_manager =
        Oui.
        Une personne peut vous montrer cette application.
    .after_screen =
        Tout le monde peut le lire.
        Essayez une autre réponse.
    .after_friend =
        Le mot de passe est pour vous.
        On ne le donne pas, même à un ami.
        Essayez une autre réponse.

create-email_fields = Ce que le site va demander
    .text =
        - Votre prénom et votre nom.
        - Votre date de naissance.
        - Le nom d’utilisateur : c’est le début de l’adresse.
        - Le mot de passe, 2 fois.
        - Votre numéro de téléphone.

        Le site peut envoyer un code par SMS.
        Gardez ce code pour vous.

create-email_user-name = « Nom d’utilisateur » : qu’écrivez-vous ?
    .opt_chosen = Le nom choisi pour l’adresse
    .opt_secret = Mon mot de passe
    .opt_town = Le nom de ma ville
    .after_chosen =
        Oui.
        C’est le mot avant l’arobase.
    .after_secret =
        Le mot de passe a sa propre case.
        Essayez une autre réponse.
    .after_town =
        Ce n’est pas cela.
        C’est le début de l’adresse.
        Essayez une autre réponse.

create-email_phone = Avez-vous un téléphone portable à vous ?
    .text = Un téléphone simple suffit.
    .why =
        Un jour, vous pouvez oublier le mot de passe.
        Alors un code arrive par SMS.

create-email_bring = Qu’avez-vous déjà pour la vraie adresse ?
    .item_mobile = Votre téléphone portable, chargé
    .item_mobile_how =
        Prenez-le avec vous.
        Écrivez votre numéro sur un papier.
    .item_mobile_if = si vous avez un téléphone portable
    .item_notebook = Un carnet et un stylo
    .item_notebook_how = Ou demandez un papier à l’accueil.
    .item_name-idea = 2 idées de nom pour l’adresse
    .item_name-idea_how =
        Votre prénom et votre nom.
        Vous pouvez ajouter un mot simple.

create-email_create = Créez la vraie adresse avec une personne
    .text =
        Allez à l’accueil.
        Demandez un autre ordinateur.
        Demandez de l’aide.

        La personne explique.
        Vous écrivez le mot de passe.

        Vous n’avez pas de téléphone ?
        Dites-le à la personne.
    .after =
        Écrivez l’adresse dans le carnet.
        Envoyez un premier message.
    .no-answer =
        Demandez un rendez-vous.
        Ou allez à France services.

create-email_log-out = Avant de quitter un ordinateur public
    .text =
        - L’ordinateur veut garder le mot de passe ? Dites non.
        - Appuyez sur « Se déconnecter ».
        - Reprenez votre carnet.

        Les autres ne doivent pas lire vos messages.

create-email_done = Vous savez comment créer une adresse
    .text =
        Vous connaissez l’arobase et le nom.
        Vous connaissez aussi le mot de passe.

        Un jour, vous oubliez le mot de passe ?
        Cherchez « Mot de passe oublié » sur le site.

create-email_lost-access = Retrouvez votre adresse avec une personne
    .text =
        Souvent, c’est possible.

        - Prenez votre ancienne adresse.
        - Prenez votre téléphone.
        - Prenez vos anciens mots de passe.
