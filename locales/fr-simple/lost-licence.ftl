## Easy French: short sentences, one idea a line.

lost-licence = J’ai perdu mon permis de conduire
    .goal = Vous demandez un nouveau permis.
    .for-whom = Pour les personnes qui ont un permis français.
    .prepare =
        Prenez une pièce d’identité.
        Prenez une facture avec votre adresse.
    .keywords = permis, conduire, voiture, moto, perdu, perte, volé, vol, duplicata, refaire, papiers, France Titres, ANTS
    .section_you = Vous
    .section_papers = Vos papiers
    .section_request = La demande
    .deadline_theft-record = Fin du papier de la police
    .deadline_theft-record_help =
        Ce papier remplace le permis en France.
        La vraie date est écrite sur le papier.

lost-licence_intro = Comment ça se passe ?
    .text =
        Vous demandez le permis sur Internet.
        Une personne peut vous aider.

        - Vous répondez à des questions.
        - Vous voyez quels papiers préparer.
        - Vous faites la demande sur un autre ordinateur.

lost-licence_what = Qu’est-il arrivé à votre permis ?
    .why =
        On a volé votre permis ?
        Il faut d’abord aller à la police.
    .opt_lost = Je l’ai perdu
    .opt_lost_hint = Ou je ne le trouve plus
    .opt_stolen = On me l’a volé
    .opt_damaged = Je l’ai, mais il est abîmé
    .mediator = Perte ou vol : si la personne hésite, demandez si d’autres objets ont disparu en même temps.

lost-licence_where = Où étiez-vous ?
    .why = Hors de France, c’est un peu différent.
    .opt_france = En France, ou je ne sais pas
    .opt_abroad = Dans un autre pays

lost-licence_living = Habitez-vous en France ?
    .text =
        Vous étiez en vacances ?
        Alors dites oui.
    .why =
        Vous vivez dans un autre pays ?
        Alors il faut demander là-bas.

lost-licence_declared = Avez-vous déjà déclaré le vol ?
    .text =
        Déclarer un vol, c’est le dire à la police.
        Ou à la gendarmerie.
    .why =
        La police donne un papier.
        Ce papier remplace le permis quelque temps.

lost-licence_declared-on = Quel jour avez-vous déclaré le vol ?
    .text = La date est écrite sur le papier de la police.
    .why = Nous cherchons la date de fin de ce papier.
    .placeholder = jour / mois / année
    .error =
        Écrivez un jour passé.
        De cette année, ou de l’année dernière.

lost-licence_licence = Quel pays a donné votre permis ?
    .why = La demande sur Internet est pour les permis français.
    .opt_french = La France
    .opt_european = Un autre pays d’Europe
    .opt_other = Un autre pays
    .opt_unknown = Je ne sais pas

lost-licence_taken = Votre permis est-il suspendu ou annulé ?
    .text =
        { WORD("suspended", "Suspendu") } : on vous l’a pris pour un temps.
        { WORD("cancelled", "Annulé") } : il est fini.
        Un permis sans point est fini aussi.
    .why = Dans ce cas, une personne doit vous aider.
    .mediator = En cas de doute sur les points ou sur une suspension, le service « Mes points permis » donne l’état du permis.

lost-licence_nationality = Quelle est votre nationalité ?
    .why = Les papiers à donner changent.
    .opt_french = Française
    .opt_european = D’un autre pays d’Europe
    .opt_european_hint =
        Union européenne ou Islande.
        Norvège ou Suisse.
        Andorre ou Monaco.
    .opt_european_say = D’un autre pays de l’Union européenne. Ou bien d’Islande, de Norvège ou de Suisse. Ou bien d’Andorre ou de Monaco.
    .opt_other = D’un autre pays
    .opt_unknown = Je ne veux pas répondre

lost-licence_email = Avez-vous une adresse e-mail ?
    .text = Une adresse où vous lisez vos messages.
    .why = Le site vous écrit à cette adresse.

lost-licence_papers = Quels papiers avez-vous déjà ?
    .text =
        Il manque un papier ?
        Nous l’écrivons sur votre feuille.

        Le site demande une photo de chaque papier.
        On doit bien lire la photo.
    .item_residence-evidence_if = si votre pays est un autre pays d’Europe
    .item_residence-permit_if = si votre pays est hors d’Europe
    .item_theft-record = Le papier de la police pour le vol
    .item_theft-record_how = La police le donne quand vous déclarez le vol.
    .item_theft-record_if = si on a volé votre permis en France
    .item_abroad-record = Le papier de la police de l’autre pays
    .item_abroad-record_how =
        La police de ce pays donne le papier.
        Vous n’avez pas ce papier ?
        Demandez par téléphone comment faire.
    .item_abroad-record_if = si vous étiez dans un autre pays
    .mediator = Camion ou bus (catégories C et D) : un avis médical peut être joint. Sans lui, le nouveau permis garde l’ancienne date de fin. Pas de photo-signature : le site propose un formulaire à envoyer par courrier.

lost-licence_email-first = Créez d’abord une adresse e-mail
    .text =
        Le site a besoin de cette adresse.

        - Une personne peut vous aider.
        - Ici, une leçon explique comment faire.

lost-licence_report-theft = Allez déclarer le vol
    .text =
        Allez à la police ou à la gendarmerie.
        Vous choisissez le lieu.

        - Dites ce qui est arrivé.
        - Dites où.
        - Dites quand.
    .after =
        La police vous donne un papier.
        Gardez ce papier.
        En France, il remplace le permis quelque temps.
    .no-answer =
        La police ne peut pas vous recevoir ?
        Demandez un rendez-vous.

lost-licence_ask-abroad = Téléphonez avant la demande
    .text =
        Vous avez perdu le permis dans un autre pays.
        Chaque pays a ses règles.
        Demandez comment faire.
    .after =
        Écrivez la réponse.
        Écrivez le nom des papiers.
    .no-answer = Demandez à une personne de France services.

lost-licence_way = Comment voulez-vous faire la demande ?
    .why =
        Vous choisissez.
        Le prix est le même.
    .opt_alone = Sans aide, sur Internet
    .opt_alone_hint = Avec un autre ordinateur ou un téléphone
    .opt_helped = Avec une personne
    .opt_helped_hint = L’aide est gratuite

lost-licence_request-alone = Faites la demande sur le vrai site
    .text =
        Écrivez vous-même l’adresse du site.
        Attention : il y a de faux sites.

        - Créez un compte, ou utilisez { WORD("franceconnect", "FranceConnect") }.
        - Choisissez « permis de conduire ».
        - Dites : perdu ou volé.
        - Ajoutez vos papiers.
        - Payez à la fin.
    .after =
        Le site vous écrit.
        Le permis arrive par la poste.
    .no-answer =
        Regardez votre compte sur le site.
        Ou appelez le { PHONE("phone.france-titres") }.

lost-licence_request-helped = Faites la demande avec une personne
    .text =
        Prenez vos papiers et votre téléphone.
        Une personne fait la demande avec vous.

        L’aide est gratuite.
        Le permis est payant.

        La préfecture peut aussi vous aider.
    .after = Le permis arrive par la poste.
    .no-answer =
        Allez revoir la personne.
        Ou appelez le { PHONE("phone.france-titres") }.

lost-licence_drive = Pouvez-vous conduire en attendant ?
    .text =
        Oui, en France : avec un papier.
        Ce papier remplace le permis.

        - Permis perdu : attendez l’{ WORD("certificate", "attestation") } du site.
        - Permis volé : c’est le papier de la police.

        La date de fin est écrite sur le papier.
        Hors de France, demandez avant de conduire.

lost-licence_done = Vous savez quoi faire
    .text =
        Regardez votre feuille.
        Elle dit quels papiers prendre.
        Elle dit où aller.

        Vous retrouvez l’ancien permis après la demande ?
        Ne l’utilisez plus.

lost-licence_damaged = Pour un permis abîmé, voyez une personne
    .text =
        C’est le même site.
        Le prix peut changer.

        France services peut vous aider.
        C’est gratuit.

lost-licence_lives-abroad = Demandez dans le pays où vous vivez
    .text =
        - En Europe : allez au service des permis de ce pays.
        - Hors d’Europe : allez au consulat de France.

lost-licence_other-licence = Voyez une personne pour ce permis
    .text =
        Un autre pays a donné votre permis.
        Chaque pays a ses règles.

        - Prenez votre pièce d’identité ou votre titre de séjour.
        - Vous avez une copie du permis ? Prenez-la.

lost-licence_licence-taken = Voyez une personne avant la demande
    .text =
        Vous avez reçu une lettre.
        Prenez cette lettre.

        Pour le moment, ne conduisez pas.

lost-licence_unsure = Une personne peut vous aider
    .text =
        Dites où vous avez eu le permis.
        Dites quand.
        Prenez votre pièce d’identité.
