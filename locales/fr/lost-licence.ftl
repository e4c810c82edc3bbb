lost-licence = J’ai perdu mon permis de conduire
    .goal = Vous demandez un nouveau permis de conduire.
    .for-whom = Pour toute personne qui a un permis français, perdu ou volé.
    .prepare = Si vous les avez : une pièce d’identité et un justificatif de domicile.
    .keywords = permis, conduire, voiture, moto, perdu, perte, volé, vol, duplicata, refaire, papiers, France Titres, ANTS
    .section_you = Votre situation
    .section_papers = Vos papiers
    .section_request = La demande
    .deadline_theft-record = Fin du papier de déclaration de vol
    .deadline_theft-record_help = Jusqu’à ce jour, ce papier remplace le permis en France. La date écrite sur le papier est la bonne.

lost-licence_intro = Comment ça se passe ?
    .text =
        La demande d’un nouveau permis se fait en ligne. Vous pouvez la faire avec une personne.

        - Vous répondez à quelques questions.
        - Vous voyez les papiers à préparer.
        - Vous faites la demande sur un autre ordinateur ou un téléphone.

lost-licence_what = Qu’est-il arrivé à votre permis ?
    .why = En cas de vol, il faut d’abord aller à la police ou à la gendarmerie.
    .opt_lost = Je l’ai perdu
    .opt_lost_hint = Ou je ne le trouve plus
    .opt_stolen = On me l’a volé
    .opt_damaged = Je l’ai, mais il est abîmé
    .mediator = Perte ou vol : si la personne hésite, demandez si d’autres objets ont disparu en même temps.

lost-licence_where = Où est-ce arrivé ?
    .why = Hors de France, il y a une étape de plus.
    .opt_france = En France, ou je ne sais pas
    .opt_abroad = Dans un autre pays

lost-licence_living = Habitez-vous en France ?
    .text = Dites oui si vous étiez en vacances ou en voyage.
    .why = Si vous vivez dans un autre pays, la démarche n’est pas la même.

lost-licence_declared = Avez-vous déjà déclaré le vol ?
    .text = On déclare un vol à la police ou à la gendarmerie.
    .why = Le papier de la déclaration est demandé. Il remplace le permis pendant un temps.

lost-licence_declared-on = Quel jour avez-vous déclaré le vol ?
    .text = La date est écrite sur le papier de la police ou de la gendarmerie.
    .why = Nous calculons jusqu’à quel jour ce papier sert.
    .placeholder = jour / mois / année
    .error = Écrivez un jour passé, de cette année ou de l’année dernière.

lost-licence_licence = Quel pays a donné votre permis ?
    .why = La démarche en ligne est faite pour les permis français.
    .opt_french = La France
    .opt_european = Un autre pays d’Europe
    .opt_other = Un autre pays
    .opt_unknown = Je ne sais pas

lost-licence_taken = Votre permis est-il suspendu ou annulé ?
    .text = Le préfet ou un juge peut { WORD("suspended", "suspendre") } ou { WORD("cancelled", "annuler") } un permis. Un permis sans point n’est plus valable.
    .why = Dans ce cas, la démarche est différente. Une personne doit regarder avec vous.
    .mediator = En cas de doute sur les points ou sur une suspension, le service « Mes points permis » donne l’état du permis.

lost-licence_nationality = Quelle est votre nationalité ?
    .why = Les papiers à donner ne sont pas les mêmes.
    .opt_french = Française
    .opt_european = D’un autre pays d’Europe
    .opt_european_hint = Union européenne, Islande, Norvège, Suisse, Andorre ou Monaco
    .opt_european_say = D’un autre pays de l’Union européenne. Ou bien d’Islande, de Norvège, de Suisse, d’Andorre ou de Monaco.
    .opt_other = D’un autre pays
    .opt_unknown = Je ne veux pas répondre

lost-licence_email = Avez-vous une adresse e-mail ?
    .text = Une adresse où vous pouvez lire vos messages.
    .why = Le site officiel vous écrit à cette adresse.

lost-licence_papers = Quels papiers avez-vous déjà ?
    .text =
        Ce qui manque va sur votre feuille.

        Le site demande une photo ou une copie de chaque papier. Elle doit être nette.
    .item_residence-evidence_if = si vous avez la nationalité d’un autre pays d’Europe
    .item_residence-permit_if = si vous avez la nationalité d’un pays hors d’Europe
    .item_theft-record = Le papier de la déclaration de vol
    .item_theft-record_how = À la police ou à la gendarmerie, quand vous déclarez le vol.
    .item_theft-record_if = si on vous a volé le permis en France
    .item_abroad-record = Le papier de la police de l’autre pays
    .item_abroad-record_how = À la police du pays où c’est arrivé. Sans ce papier, demandez par téléphone comment faire.
    .item_abroad-record_if = si c’est arrivé dans un autre pays
    .mediator = Camion ou bus (catégories C et D) : un avis médical peut être joint. Sans lui, le nouveau permis garde l’ancienne date de fin. Pas de photo-signature : le site propose un formulaire à envoyer par courrier.

lost-licence_email-first = Créez d’abord une adresse e-mail
    .text =
        Le site officiel en a besoin pour vous écrire.

        - Une personne peut vous aider à la créer.
        - Ici, une leçon vous apprend comment faire.

lost-licence_report-theft = Allez déclarer le vol
    .text =
        Allez à la police ou à la gendarmerie. Vous choisissez le lieu.

        Dites ce qui est arrivé, où et quand.
    .after = On vous donne un papier. Gardez-le. En France, il remplace le permis pendant un temps.
    .no-answer = Si on ne peut pas vous recevoir, demandez un rendez-vous.

lost-licence_ask-abroad = Demandez comment faire depuis l’autre pays
    .text = Les règles changent selon le pays et votre situation. Appelez avant de faire la demande.
    .after = Notez la réponse. Notez le nom des papiers demandés.
    .no-answer = Si personne ne répond, demandez à une personne de France services.

lost-licence_way = Comment voulez-vous faire la demande ?
    .why = Les deux façons sont bonnes. Le prix est le même.
    .opt_alone = Sans aide, sur Internet
    .opt_alone_hint = Avec un autre ordinateur ou un téléphone
    .opt_helped = Avec une personne
    .opt_helped_hint = L’aide est gratuite

lost-licence_request-alone = Faites la demande sur le site officiel
    .text =
        Écrivez vous-même l’adresse du site. De faux sites font payer plus cher.

        - Créez un compte, ou utilisez { WORD("franceconnect", "FranceConnect") }.
        - Choisissez le permis de conduire.
        - Dites s’il est perdu ou volé. La perte se déclare à ce moment.
        - Ajoutez vos papiers.
        - Payez à la fin.
    .after = L’administration regarde votre demande. Le site vous écrit. Le permis arrive par courrier.
    .no-answer = Regardez votre compte sur le site. Ou appelez le { PHONE("phone.france-titres") }.

lost-licence_request-helped = Faites la demande avec une personne
    .text =
        Prenez vos papiers et votre téléphone. Une personne vous aide à faire la demande en ligne.

        L’aide est gratuite. Le permis est payant.

        Beaucoup de préfectures ont aussi un point d’aide numérique.
    .after = L’administration regarde votre demande. Le permis arrive par courrier.
    .no-answer = Retournez voir la personne. Ou appelez le { PHONE("phone.france-titres") }.

lost-licence_drive = Pouvez-vous conduire en attendant ?
    .text =
        Oui, en France, mais avec un papier qui remplace le permis.

        - Permis perdu : attendez la réponse du site. Il vous donne une { WORD("certificate", "attestation") }.
        - Permis volé : gardez le papier de la police ou de la gendarmerie.

        La date de fin est écrite dessus. Hors de France, demandez avant de conduire.

lost-licence_done = Vous savez quoi faire
    .text =
        Votre feuille dit quels papiers prendre et où aller.

        Vous retrouvez l’ancien permis après la demande ? Ne l’utilisez plus.

lost-licence_damaged = Pour un permis abîmé, demandez à une personne
    .text =
        La demande se fait sur le même site officiel. Le prix et les papiers peuvent changer.

        Une personne de France services regarde cela avec vous. C’est gratuit.

lost-licence_lives-abroad = Demandez dans le pays où vous vivez
    .text =
        - Vous vivez en Europe : demandez au service des permis de ce pays.
        - Vous vivez ailleurs : demandez au consulat de France.

lost-licence_other-licence = Voyez une personne pour ce permis
    .text =
        Votre permis n’est pas français. La démarche dépend du pays qui l’a donné.

        Prenez votre pièce d’identité ou votre titre de séjour. Prenez aussi une copie du permis, si vous en avez une.

lost-licence_licence-taken = Voyez une personne avant toute demande
    .text =
        La démarche dépend de la décision. Prenez la lettre que vous avez reçue.

        En attendant, ne conduisez pas.

lost-licence_unsure = Une personne peut vous aider
    .text =
        Dites ce que vous savez : où et quand vous avez eu le permis.

        Prenez votre pièce d’identité.
