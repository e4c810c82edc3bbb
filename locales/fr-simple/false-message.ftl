## Easy French: short sentences, one idea a line.

false-message = Repérer un faux message
    .goal = Vous apprenez à voir les faux messages.
    .for-whom = Pour les personnes qui reçoivent des messages.
    .prepare = Rien à préparer.
    .keywords = arnaque, escroquerie, faux, SMS, e-mail, appel, colis, banque, impôts, carte Vitale, hameçonnage, fraude, piège
    .section_signs = Les signes
    .section_practise = S’entraîner
    .section_help = Que faire

false-message_intro = À quoi sert cette leçon ?
    .text =
        Des voleurs envoient de faux messages.
        Ils veulent votre argent ou vos codes.

        - Nous montrons des exemples inventés.
        - Vous choisissez une réponse.
        - Vous pouvez vous tromper : ce n’est pas grave.

        Tout le monde peut croire un faux message.

false-message_signs = Quels signes doivent vous alerter ?
    .text =
        - Le message dit : « vite ».
        - Le message fait peur.
        - Le message promet de l’argent.
        - Le message demande de payer.
        - Le message demande un code.

        Vous voyez un de ces signes ?
        Arrêtez-vous.
        Vérifiez d’une autre façon.
    .mediator = L’idée à faire passer : on ne juge pas l’allure du message, on vérifie toujours par un chemin connu.

false-message_parcel = Un SMS parle d’un colis bloqué. Que faites-vous ?
    .text =
        Le SMS dit : « Votre colis attend. »
        Il dit : « Payez une petite somme ici. »
        Il y a un lien.
    .opt_pay = J’ouvre le lien et je paie
    .opt_look = Je vais moi-même sur le site du livreur
    .opt_ask = Je ne fais rien et je demande de l’aide
    .after_pay =
        Attention : les voleurs prennent le numéro de la carte.
        Essayez une autre réponse.
    .after_look =
        Oui.
        Vous écrivez l’adresse vous-même.
        Alors vous êtes sur le vrai site.
    .after_ask =
        Oui.
        Prendre son temps est une bonne idée.

false-message_bank = Votre « banque » vous appelle. Que faites-vous ?
    .text =
        La personne connaît votre nom.
        Elle dit : « On vole votre argent. »
        Elle dit : « Donnez-moi le code reçu par SMS. »
    .opt_code = Je donne le code
    .opt_call = Je raccroche et j’appelle ma banque
    .opt_talk = Je reste en ligne et je pose des questions
    .after_code =
        Attention : avec le code, le voleur prend l’argent.
        Une vraie banque ne demande jamais un code.
        Essayez une autre réponse.
    .after_call =
        Oui.
        Le numéro est au dos de votre carte.
        Alors vous parlez à votre vraie banque.
    .after_talk =
        Attention : le voleur parle très bien.
        Vous avez le droit de raccrocher.
        Essayez une autre réponse.
    .mediator = Le numéro affiché peut être celui de la banque : les voleurs savent l’imiter.

false-message_tax = Un e-mail parle des impôts. Que faites-vous ?
    .text =
        Le message dit : « Nous vous devons de l’argent. »
        Il dit : « Donnez le numéro de votre carte. »
    .opt_card = Je donne le numéro de ma carte
    .opt_site = Je vais moi-même sur le site des impôts
    .opt_reply = Je réponds pour demander si c’est vrai
    .after_card =
        Attention : le voleur peut payer avec votre carte.
        Les impôts ne demandent pas la carte pour rembourser.
        Essayez une autre réponse.
    .after_site =
        Oui.
        Le vrai site est { SITE("site.taxes") }
    .after_reply =
        Attention : le voleur va répondre.
        Essayez une autre réponse.

false-message_health-card = Un SMS sur votre carte Vitale : que faites-vous ?
    .text =
        Le SMS dit : « Votre carte est finie. »
        Il dit : « Commandez la nouvelle ici. »
        Il y a un lien.
    .opt_order = J’ouvre le lien et je commande
    .opt_delete = J’efface le message
    .opt_check = Je vais moi-même sur le site de l’assurance maladie
    .after_order =
        Attention : c’est un faux site.
        La vraie carte Vitale est gratuite.
        Essayez une autre réponse.
    .after_delete =
        Oui.
        Une carte Vitale n’a pas de date de fin.
    .after_check =
        Oui.
        Le vrai site est { SITE("site.health-insurance") }

false-message_family = « Maman, j’ai changé de numéro. » Que faites-vous ?
    .text =
        Vous ne connaissez pas le numéro.
        Le message dit : « J’ai besoin d’argent aujourd’hui. »
    .opt_send = J’envoie l’argent
    .opt_old-number = J’appelle l’ancien numéro de mon enfant
    .opt_questions = Je continue à écrire avec ce numéro
    .after_send =
        On veut aider sa famille.
        Les voleurs le savent.
        Essayez une autre réponse.
    .after_old-number =
        Oui.
        Vous entendez la voix de votre enfant.
        Alors vous savez si c’est vrai.
    .after_questions =
        Attention : un voleur peut mentir longtemps par écrit.
        Essayez une autre réponse.

false-message_training = On vous appelle pour une formation. Que faites-vous ?
    .text =
        La personne dit : « Vos droits finissent ce soir. »
        Elle demande votre numéro de sécurité sociale.
    .opt_give = Je donne mon numéro
    .opt_hang-up = Je raccroche
    .opt_later = Je demande qu’on me rappelle demain
    .after_give =
        Attention : avec ce numéro, on peut voler vos droits.
        Essayez une autre réponse.
    .after_hang-up =
        Oui.
        Le vrai site est { SITE("site.training-account") }
    .after_later =
        La personne va encore appeler.
        Essayez une autre réponse.
    .mediator = Le compte personnel de formation (CPF) : la loi interdit de démarcher les gens par téléphone, SMS ou e-mail à ce sujet.

false-message_happened = Avez-vous déjà répondu à un faux message ?
    .text =
        Cela arrive à beaucoup de personnes.
        Vous pouvez encore agir.
    .why =
        Nous disons quoi faire maintenant.
        Nous ne gardons rien.
    .opt_no = Non
    .opt_clicked = J’ai ouvert un lien, c’est tout
    .opt_password = J’ai donné un mot de passe
    .opt_money = J’ai payé, ou donné ma carte ou un code
    .opt_unknown = Je ne sais pas

false-message_call-bank = Appelez votre banque tout de suite
    .text =
        Le numéro est au dos de votre carte.

        - Demandez de bloquer la carte.
        - Demandez d’arrêter le paiement.
        - Demandez de récupérer l’argent.

        Vous pouvez aussi aller à la banque.
    .after =
        Écrivez le nom de la personne.
        Écrivez l’heure.
    .no-answer =
        Appelez encore.
        Ou allez à la banque aujourd’hui.

false-message_change-password = Changez votre mot de passe
    .text =
        - Allez sur le vrai site.
        - Écrivez l’adresse vous-même.
        - Choisissez un nouveau mot de passe.
        - Changez-le aussi sur les autres sites.

        Une personne peut vous aider.
    .after = Le voleur ne peut plus utiliser l’ancien mot de passe.
    .no-answer =
        Vous ne pouvez plus entrer sur le site ?
        Demandez de l’aide à une personne.

false-message_call-advice = Demandez conseil par téléphone
    .text =
        Ce service aide les victimes.
        Dites ce qui est arrivé.
    .after = Écrivez les conseils.
    .no-answer =
        Appelez un autre jour.
        Appelez en semaine, dans la journée.

false-message_online-help = Demandez conseil sur Internet
    .text =
        C’est un site officiel.

        - Le site pose des questions.
        - Ensuite, il dit quoi faire.
    .after = Vous pouvez peut-être écrire à un policier.
    .no-answer =
        C’est difficile ?
        Demandez à une personne.

false-message_complain = Déposez plainte
    .text =
        Allez à la police ou à la gendarmerie.

        - Gardez le message sur votre téléphone.
        - Prenez vos papiers de la banque.
    .after =
        Demandez une copie de la plainte.
        La banque peut la demander.
    .no-answer =
        La police doit prendre votre plainte.
        Revenez avec une personne qui vous aide.

false-message_report = Signalez les faux SMS
    .text =
        Envoyez le faux SMS à ce numéro.
        Cela aide à arrêter les voleurs.
    .after =
        Vous recevez un SMS.
        Il demande le numéro du voleur.
    .no-answer =
        Vous pouvez effacer le faux SMS.
        Vous avez quand même aidé.

false-message_done = Vous savez vérifier un message
    .text =
        - Arrêtez-vous.
        - Ne répondez pas.
        - Vérifiez d’une autre façon.

        Vous avez un doute ?
        Montrez le message à une personne ici.

false-message_look-together = Regardez le message avec une personne
    .text =
        Montrez-lui le message.
        Elle vous dit quoi faire.

        Vous avez perdu de l’argent ?
        Appelez d’abord votre banque.
