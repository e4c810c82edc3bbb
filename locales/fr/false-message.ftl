false-message = Repérer un faux message
    .goal = Vous apprenez à reconnaître les faux messages.
    .for-whom = Pour toute personne qui a un téléphone ou une adresse e-mail.
    .prepare = Rien à préparer. Tous les messages d’ici sont inventés.
    .keywords = arnaque, escroquerie, faux, SMS, e-mail, appel, colis, banque, impôts, carte Vitale, hameçonnage, fraude, piège
    .section_signs = Les signes
    .section_practise = S’entraîner
    .section_help = Que faire

false-message_intro = À quoi sert cette leçon ?
    .text =
        Des voleurs envoient de faux messages. Ils veulent votre argent ou vos codes.

        - Vous voyez des exemples inventés.
        - Vous choisissez une réponse.
        - Vous pouvez vous tromper. Ici, rien n’est compté.

        Ces messages trompent tout le monde, même des spécialistes.

false-message_signs = Quels signes doivent vous alerter ?
    .text =
        - Le message vous presse : « vite », « dernier jour ».
        - Il fait peur, ou il promet de l’argent.
        - Il demande de payer, ou de donner un code.
        - Il donne un lien ou un numéro à appeler.

        Un seul signe suffit. Arrêtez-vous et vérifiez par un autre chemin.
    .mediator = L’idée à faire passer : on ne juge pas l’allure du message, on vérifie toujours par un chemin connu.

false-message_parcel = Un SMS parle d’un colis bloqué. Que faites-vous ?
    .text = Le SMS dit : « Votre colis est en attente. Payez une petite somme ici. » Il y a un lien.
    .opt_pay = J’ouvre le lien et je paie
    .opt_look = Je vais moi-même sur le site du livreur
    .opt_ask = Je ne fais rien et je demande de l’aide
    .after_pay = C’est ce que les voleurs attendent. La somme est petite, mais ils prennent le numéro de carte. Essayez une autre réponse.
    .after_look = Oui. Vous écrivez l’adresse vous-même. Ainsi, vous êtes sur le vrai site.
    .after_ask = Oui. Prendre son temps est toujours une bonne idée.

false-message_bank = Votre « banque » appelle pour un vol. Que faites-vous ?
    .text = La personne connaît votre nom. Elle dit : « Donnez-moi le code reçu par SMS pour bloquer le voleur. »
    .opt_code = Je donne le code
    .opt_call = Je raccroche et j’appelle ma banque
    .opt_talk = Je reste en ligne et je pose des questions
    .after_code = Avec ce code, le voleur prend l’argent. Une vraie banque ne demande jamais un code. Essayez une autre réponse.
    .after_call = Oui. Vous prenez le numéro écrit sur votre carte. Ainsi, vous parlez à votre vraie banque.
    .after_talk = Attention : ces personnes sont très fortes pour parler. Raccrocher n’est pas impoli. Essayez une autre réponse.
    .mediator = Le numéro affiché peut être celui de la banque : les voleurs savent l’imiter.

false-message_tax = Un e-mail promet un remboursement. Que faites-vous ?
    .text = Le message dit : « Nous vous devons de l’argent. Donnez le numéro de votre carte pour le recevoir. »
    .opt_card = Je donne le numéro de ma carte
    .opt_site = Je vais moi-même sur le site des impôts
    .opt_reply = Je réponds pour demander si c’est vrai
    .after_card = Avec ce numéro, le voleur peut payer. Les impôts ne demandent pas la carte pour rembourser. Essayez une autre réponse.
    .after_site = Oui. Le vrai site est { SITE("site.taxes") }. Votre compte dit si on vous doit de l’argent.
    .after_reply = C’est le voleur qui va répondre. Et il saura que vous lisez ses messages. Essayez une autre réponse.

false-message_health-card = Un SMS parle de votre carte Vitale. Que faites-vous ?
    .text = Le SMS dit : « Votre carte est périmée. Commandez la nouvelle ici. » Il y a un lien.
    .opt_order = J’ouvre le lien et je commande
    .opt_delete = J’efface le message
    .opt_check = Je vais moi-même sur le site de l’assurance maladie
    .after_order = Le lien mène à un faux site. Une vraie carte Vitale est gratuite. Essayez une autre réponse.
    .after_delete = Oui. Une carte Vitale n’a pas de date de fin. Vous pouvez effacer ce message.
    .after_check = Oui. Le vrai site est { SITE("site.health-insurance") }. Vous écrivez l’adresse vous-même.

false-message_family = « Maman, j’ai changé de numéro. » Que faites-vous ?
    .text = Le message vient d’un numéro inconnu. Il continue : « Mon téléphone est cassé. J’ai besoin d’argent aujourd’hui. »
    .opt_send = J’envoie l’argent
    .opt_old-number = J’appelle l’ancien numéro de mon enfant
    .opt_questions = Je continue à écrire avec ce numéro
    .after_send = On veut aider ceux qu’on aime. Les voleurs le savent. Essayez une autre réponse.
    .after_old-number = Oui. Entendre la voix que vous connaissez, c’est la meilleure façon de savoir.
    .after_questions = Par écrit, le voleur peut jouer un rôle longtemps. Essayez une autre réponse.

false-message_training = On vous appelle pour une formation. Que faites-vous ?
    .text = La personne dit : « Vos droits à la formation finissent ce soir. Donnez-moi votre numéro de sécurité sociale. »
    .opt_give = Je donne mon numéro
    .opt_hang-up = Je raccroche
    .opt_later = Je demande qu’on me rappelle demain
    .after_give = Avec ce numéro, on peut utiliser votre argent pour la formation. Essayez une autre réponse.
    .after_hang-up = Oui. Vos droits se regardent seulement sur { SITE("site.training-account") }.
    .after_later = La personne va rappeler, et insister. Essayez une autre réponse.
    .mediator = Le compte personnel de formation (CPF) : la loi interdit de démarcher les gens par téléphone, SMS ou e-mail à ce sujet.

false-message_happened = Avez-vous déjà répondu à un faux message ?
    .text = Cela arrive à beaucoup de monde. On peut agir, même après.
    .why = Nous vous disons quoi faire maintenant. Rien n’est gardé.
    .opt_no = Non
    .opt_clicked = J’ai ouvert un lien, c’est tout
    .opt_password = J’ai donné un mot de passe
    .opt_money = J’ai payé, ou donné ma carte ou un code
    .opt_unknown = Je ne sais pas

false-message_call-bank = Appelez votre banque tout de suite
    .text =
        Le numéro est au dos de votre carte ou sur vos relevés.

        - Demandez de bloquer la carte.
        - Demandez d’arrêter le paiement.
        - Demandez un remboursement.

        Si vous ne pouvez pas appeler, allez à la banque.
    .after = Notez le nom de la personne et l’heure de l’appel.
    .no-answer = Rappelez, ou allez à la banque le jour même.

false-message_change-password = Changez votre mot de passe
    .text =
        - Allez sur le vrai site. Écrivez l’adresse vous-même.
        - Choisissez un nouveau mot de passe.
        - Changez-le aussi partout où vous utilisez le même.

        Une personne peut le faire avec vous.
    .after = L’ancien mot de passe ne sert plus à rien pour le voleur.
    .no-answer = Si le site ne vous laisse plus entrer, demandez de l’aide à une personne.

false-message_call-advice = Demandez conseil par téléphone
    .text = C’est le service de l’État pour les victimes d’escroqueries. Racontez simplement ce qui s’est passé.
    .after = Notez les conseils que l’on vous donne.
    .no-answer = Rappelez un autre jour de la semaine, en journée.

false-message_online-help = Décrivez ce qui s’est passé sur le site d’aide
    .text = C’est un site officiel. Il pose quelques questions. Ensuite, il dit quoi faire dans votre cas.
    .after = Le site peut vous mettre en contact avec un policier ou un gendarme.
    .no-answer = Demandez à une personne de le faire avec vous.

false-message_complain = Déposez plainte
    .text =
        Allez à la police ou à la gendarmerie.

        Gardez les preuves. N’effacez pas le message.

        - Le message, sur votre téléphone.
        - Vos relevés de banque.
    .after = Demandez une copie de la plainte. La banque peut la demander.
    .no-answer = Un agent doit recevoir votre plainte. Revenez avec une personne qui vous aide.

false-message_report = Signalez les faux SMS
    .text = Envoyez le faux SMS à ce numéro, sans rien ajouter. Cela aide à arrêter les voleurs.
    .after = On vous répond par SMS et on vous demande le numéro du voleur.
    .no-answer = Vous pouvez effacer le SMS. Votre signalement reste utile.

false-message_done = Vous savez vérifier un message
    .text =
        - Arrêtez-vous.
        - Ne répondez pas, n’ouvrez pas le lien.
        - Vérifiez par un chemin que vous connaissez.

        Un doute ? Montrez le message à une personne ici.

false-message_look-together = Regardez le message avec une personne
    .text =
        Montrez-lui le message. Elle vous dit si c’est grave.

        De l’argent est parti de votre compte ? Appelez d’abord votre banque.
