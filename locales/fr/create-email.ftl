create-email = Créer une adresse e-mail
    .goal = Vous apprenez à créer une adresse e-mail.
    .for-whom = Pour toute personne, même sans aucune habitude de l’ordinateur.
    .prepare = Rien à préparer. Ici, on s’entraîne avec des noms inventés.
    .keywords = e-mail, mail, courriel, adresse, boîte, message, mot de passe, arobase, compte
    .section_learn = Comprendre
    .section_practise = S’entraîner
    .section_prepare = Préparer la vraie

create-email_intro = À quoi sert une adresse e-mail ?
    .text =
        Avec une adresse e-mail, vous recevez du courrier sur un écran. Elle est gratuite.

        Beaucoup de démarches la demandent.

        - Ici, vous vous entraînez.
        - Ici, rien n’est créé et rien n’est envoyé.
        - La vraie adresse se crée après, sur un autre ordinateur, avec une personne.

create-email_have = Avez-vous déjà une adresse e-mail ?
    .why = Retrouver une adresse est souvent plus simple que d’en créer une autre.
    .opt_none = Non
    .opt_lost = Oui, mais je ne peux plus l’ouvrir
    .opt_yes = Oui, et je veux m’entraîner

create-email_parts = Les morceaux d’une adresse
    .text =
        Exemple : lea.martin@example.org

        - « lea.martin » : le nom choisi par la personne.
        - « @ » : ce signe s’appelle arobase. Il veut dire « chez ».
        - « example.org » : le service qui garde les messages.

        Une adresse s’écrit sans espace et sans accent.
    .mediator = Le nom example.org est réservé aux exemples : aucune personne réelle ne peut recevoir de message à cette adresse.

create-email_recognise = Où est l’adresse e-mail ?
    .opt_site = www.example.org
    .opt_site_say = w w w point example point org
    .opt_space = lea martin example
    .opt_space_say = lea, espace, martin, espace, example
    .opt_email = lea.martin@example.org
    .opt_email_say = lea point martin, arobase, example point org
    .after_site = C’est l’adresse d’un site. Il n’y a pas d’arobase. Essayez une autre réponse.
    .after_space = Il manque l’arobase. Et une adresse n’a pas d’espace. Essayez une autre réponse.
    .after_email = Oui. On voit le nom, l’arobase et le service.

create-email_at-key = Écrivez l’arobase : @
    .text = Prenez votre temps. Vous pouvez essayer autant que vous voulez.
    .hint_1 = Gardez un doigt sur la touche « Alt Gr », à droite de la grande barre.
    .hint_2 = Sans lâcher, appuyez sur la touche « à », en haut. Le signe @ est dessiné dessus.
    .hint_3 = Sur un téléphone, le signe @ est sur le clavier des chiffres et des signes.
    .good = Bravo. C’est l’arobase.

create-email_copy = Recopiez cette adresse
    .text = Recopiez : lea.martin@example.org
    .placeholder = nom@service
    .hint_1 = Le point est entre « lea » et « martin ».
    .hint_2 = Il n’y a pas d’espace et pas d’accent.
    .error = Ce n’est pas encore la même adresse. Regardez chaque signe.
    .good = C’est la bonne adresse.

create-email_name = Quel nom est le plus pratique ?
    .text = Léa Martin choisit un nom. Elle va le donner à la mairie et à un employeur.
    .opt_simple = lea.martin
    .opt_nickname = princesse.des.neiges
    .opt_birthday = lea, avec sa date de naissance
    .after_simple = Oui. C’est court et facile à dire au téléphone.
    .after_nickname = C’est joli, mais moins pratique pour un employeur. Essayez une autre réponse.
    .after_birthday = Mieux vaut garder sa date de naissance pour soi. Essayez une autre réponse.
    .mediator = Si le nom est déjà pris, ajouter un mot simple plutôt qu’une date.

create-email_invent = Inventez une adresse pour Léa
    .text = Utilisez le service « example.org ».
    .placeholder = nom@example.org
    .hint_1 = D’abord un nom, puis l’arobase, puis example.org.
    .hint_2 = Par exemple : lea.cuisine@example.org
    .error = Il manque un morceau. Il faut un nom, l’arobase et le service.
    .good = Cette adresse est bien écrite.

create-email_strong = Comment faire un bon mot de passe ?
    .text =
        Le mot de passe est la clé de vos messages.

        - Au moins { VALUE("number.password-length") } signes : de grandes lettres, de petites lettres, des chiffres, des signes comme « ! ».
        - Ou bien une phrase d’au moins { VALUE("number.password-words") } mots sans lien entre eux.

        N’utilisez ni votre nom, ni une date. Utilisez-le pour un seul compte.

create-email_password = Inventez un mot de passe pour vous entraîner
    .text = Choisissez un mot de passe que vous n’utilisez nulle part.
    .placeholder = un mot de passe inventé
    .hint_1 = Mettez une grande lettre, un chiffre et un signe comme « ! ».
    .hint_2 = Plus il est long, mieux c’est. Ajoutez des mots.
    .error = Il peut être plus solide. Allongez-le ou ajoutez d’autres signes.
    .good = Ce mot de passe serait solide. Ne l’utilisez pas : c’est un essai.
    .mediator = Vérifier que la personne ne tape pas un mot de passe qu’elle utilise déjà.

create-email_keep = Où garder votre mot de passe ?
    .opt_notebook = Dans un carnet, rangé chez moi
    .opt_manager = Dans une application faite pour cela
    .opt_screen = Sur un papier collé à l’écran
    .opt_friend = Je le donne à un ami
    .after_notebook = Oui, si personne d’autre ne le lit. Rangez-le bien.
    .after_manager = Oui. Cette application s’appelle un gestionnaire de mots de passe. Une personne peut vous la montrer.
    .after_screen = Tout le monde peut le lire. Essayez une autre réponse.
    .after_friend = Un mot de passe ne se prête pas, même à un ami. Essayez une autre réponse.

create-email_fields = Ce que le site va demander
    .text =
        - Prénom et nom.
        - Date de naissance.
        - Nom d’utilisateur : le début de votre adresse.
        - Mot de passe, à écrire deux fois.
        - Numéro de téléphone : il sert à retrouver le compte.
        - Conditions : lisez-les ou demandez ce qu’elles disent.

        Le site peut vous envoyer un code par SMS. Ne le donnez à personne.

create-email_user-name = Le site demande un « nom d’utilisateur ». Qu’écrivez-vous ?
    .opt_chosen = Le nom choisi pour l’adresse
    .opt_secret = Mon mot de passe
    .opt_town = Le nom de ma ville
    .after_chosen = Oui. C’est ce qui vient avant l’arobase.
    .after_secret = Non, le mot de passe a sa propre case. Essayez une autre réponse.
    .after_town = Ce n’est pas cela. Le nom d’utilisateur est le début de l’adresse. Essayez une autre réponse.

create-email_phone = Avez-vous un téléphone portable à vous ?
    .text = Un téléphone simple suffit.
    .why = Si vous oubliez le mot de passe, un code arrive par SMS.

create-email_bring = Qu’avez-vous déjà pour créer la vraie adresse ?
    .item_mobile = Votre téléphone portable, chargé
    .item_mobile_how = Prenez-le avec vous. Connaissez votre numéro, ou notez-le.
    .item_mobile_if = si vous avez un téléphone portable
    .item_notebook = Un carnet et un stylo
    .item_notebook_how = À la maison, ou demandez un papier à l’accueil.
    .item_name-idea = Deux idées de nom pour l’adresse
    .item_name-idea_how = Votre prénom et votre nom. Si c’est déjà pris, ajoutez un mot simple.

create-email_create = Créez la vraie adresse avec une personne
    .text =
        Demandez à l’accueil un autre ordinateur et un moment d’aide.

        La personne vous explique. C’est vous qui écrivez le mot de passe.

        Sans téléphone portable, dites-le : la personne cherche une solution avec vous.
    .after = Notez l’adresse dans le carnet. Envoyez un premier message pour essayer.
    .no-answer = Personne n’est libre ? Demandez un rendez-vous, ou allez à France services.

create-email_log-out = Avant de quitter un ordinateur public
    .text =
        - Refusez si l’ordinateur propose de garder le mot de passe.
        - Cherchez « Se déconnecter » et appuyez dessus.
        - Reprenez votre carnet et vos papiers.

        Ainsi, personne ne lit vos messages après vous.

create-email_done = Vous savez comment créer une adresse
    .text =
        Vous connaissez l’arobase, le nom et le mot de passe.

        Pour retrouver l’accès un jour : sur le site, cherchez « Mot de passe oublié ».

create-email_lost-access = Retrouvez votre adresse avec une personne
    .text =
        Souvent, c’est possible. Prenez ce que vous avez.

        - Votre adresse, même écrite sur un vieux papier.
        - Votre téléphone : un code peut arriver par SMS.
        - Vos anciens mots de passe, s’ils sont notés.
