postal-address = Avoir une adresse postale sans logement
    .goal = Vous demandez une adresse pour recevoir votre courrier.
    .for-whom = Pour toute personne sans logement stable, et sa famille.
    .prepare = Une pièce d’identité, si vous en avez une. Un papier qui montre votre lien avec la commune.
    .keywords = domiciliation, domicile, adresse, courrier, sans abri, SDF, rue, hébergement, CCAS, élection de domicile, boîte aux lettres
    .section_you = Votre situation
    .section_papers = Vos papiers
    .section_request = La demande
    .section_after = Après
    .deadline_answer = Réponse, si vous donnez la demande aujourd’hui
    .deadline_answer_help = Le centre ou l’association doit répondre avant ce jour. Sans réponse, retournez-y.
    .deadline_renewal = Jour conseillé pour demander le renouvellement
    .deadline_renewal_help = La réponse peut prendre du temps. Ce jour est peut-être passé : faites la demande dès maintenant.
    .deadline_ending = Fin de votre adresse
    .deadline_ending_help = La date écrite sur votre attestation est la bonne.

postal-address_intro = Comment ça se passe ?
    .text =
        On peut avoir une adresse officielle sans logement. Cela s’appelle la { WORD("domiciliation", "domiciliation") }. C’est gratuit.

        Avec cette adresse :

        - Vous recevez votre courrier.
        - Vous pouvez demander vos aides et vos soins.
        - Vous pouvez demander une carte d’identité ou voter, si vous y avez droit.

postal-address_tonight = Savez-vous où dormir ce soir ?
    .why = Il existe un numéro d’urgence gratuit.

postal-address_call-115 = Appelez le numéro d’urgence pour ce soir
    .text = On répond le jour et la nuit. On cherche un abri avec vous. On peut aussi vous dire où manger et vous soigner.
    .after = Dites où vous êtes et qui est avec vous. Notez la réponse.
    .no-answer = L’attente est souvent longue. Restez en ligne ou rappelez. Une personne ici peut appeler avec vous.

postal-address_mail = Avez-vous une adresse sûre pour votre courrier ?
    .text = À une adresse sûre, vous pouvez toujours prendre votre courrier. Personne d’autre ne le lit.
    .why = La domiciliation est pour les personnes qui n’ont pas d’adresse sûre.
    .opt_no = Non
    .opt_not-safe = Oui, mais elle n’est pas sûre
    .opt_not-safe_hint = Par exemple chez des amis, pour quelques jours
    .opt_yes = Oui, elle est sûre
    .mediator = C’est à la personne de dire si son adresse est stable. Violences au foyer : la domiciliation est possible. Mineur ou personne détenue : règles propres, orienter.

postal-address_asylum = Demandez-vous l’asile en ce moment ?
    .text = Vous attendez la réponse à votre demande d’asile : dites oui. Vous avez le statut de réfugié : dites non.
    .why = Les personnes qui demandent l’asile ont une adresse par un autre service.

postal-address_nationality = Quelle est votre nationalité ?
    .why = Les papiers à donner ne sont pas les mêmes.
    .opt_french = Française
    .opt_european = D’un autre pays d’Europe
    .opt_european_hint = Union européenne, Islande, Liechtenstein, Norvège ou Suisse
    .opt_european_say = D’un autre pays de l’Union européenne. Ou bien d’Islande, du Liechtenstein, de Norvège ou de Suisse.
    .opt_other = D’un autre pays
    .opt_unknown = Je ne veux pas répondre

postal-address_permit = Avez-vous un titre de séjour ?
    .text = Un récépissé ou un autre papier de la préfecture compte peut-être. Alors dites « je ne sais pas ».
    .why = Sans titre de séjour, l’adresse est possible dans certains cas seulement.

postal-address_already = Avez-vous déjà une domiciliation ?
    .why = On demande un renouvellement, ou une nouvelle adresse.
    .opt_no = Non
    .opt_here = Oui, dans cette commune
    .opt_elsewhere = Oui, dans une autre commune
    .mediator = Une seule domiciliation à la fois. Si la personne change de commune, le premier organisme met fin à l’ancienne.

postal-address_started-on = Quel jour votre adresse a-t-elle commencé ?
    .text = La date est écrite sur votre attestation.
    .why = Nous calculons quand demander le renouvellement.
    .placeholder = jour / mois / année
    .error = Écrivez un jour passé. Regardez votre attestation.

postal-address_link = Quel lien avez-vous avec la commune ?
    .text = Un seul lien suffit.
    .why = La commune doit accepter si vous avez un lien avec elle.
    .opt_stay = J’y vis en ce moment
    .opt_stay_hint = Même dans la rue, dans un camp ou chez des amis
    .opt_work = J’y travaille
    .opt_support = J’y suis suivi par un service
    .opt_support_hint = Service social, soins, emploi, insertion : même une demande suffit
    .opt_support_say = Un service social, de soins ou d’emploi de la commune me suit. Une demande faite à ce service suffit.
    .opt_family = J’y ai de la famille
    .opt_school = Mon enfant y va à l’école
    .opt_none = Je n’ai aucun de ces liens

postal-address_others = Votre famille a-t-elle besoin de cette adresse ?
    .text = Par exemple vos enfants, ou la personne qui vit avec vous.
    .why = Une même attestation peut servir à toute la famille.

postal-address_papers = Quels papiers avez-vous déjà ?
    .text =
        Ce qui manque va sur votre feuille.

        Il vous manque un papier ? Allez-y quand même et expliquez.
    .item_residence-permit_if = si vous avez la nationalité d’un pays hors d’Europe
    .item_link-proof = Un papier qui montre votre lien avec la commune
    .item_link-proof_how = Par exemple : fiche de paie, certificat d’école, carte de repas, papier d’un travailleur social. Sans papier, expliquez votre situation.
    .item_link-proof_if = si vous avez un lien avec la commune
    .item_family-papers = Les papiers de votre famille
    .item_family-papers_how = Par exemple : pièce d’identité, livret de famille ou acte de naissance.
    .item_family-papers_if = si votre famille a besoin de l’adresse
    .item_address-certificate_if = si vous avez déjà une domiciliation

postal-address_ask-centre = Faites la demande dans la commune
    .text =
        Allez au centre d’action sociale. Dans une petite commune, allez à la mairie.

        - Dites : « Je veux une domiciliation. »
        - On remplit un formulaire avec vous.
        - On vous donne un papier qui prouve votre demande.

        Il faut parfois un rendez-vous.
    .after = Gardez le papier qui prouve votre demande. Puis vous avez un entretien.
    .no-answer = Retournez-y avec votre papier. Une association peut vous accompagner.
    .mediator = Formulaire Cerfa 16029, attestation Cerfa 16030. L’organisme accuse réception et répond dans le délai fixé par le code.

postal-address_ask-association = Faites la demande à une association agréée
    .text =
        Sans lien avec la commune, la mairie peut refuser. Une association agréée peut vous donner une adresse.

        - Demandez la liste à la mairie ou au centre d’action sociale.
        - Dites : « Je veux une domiciliation. »
        - On remplit un formulaire avec vous.
    .after = Gardez le papier qui prouve votre demande. Puis vous avez un entretien.
    .no-answer = Certaines associations sont pleines. Demandez le nom d’une autre.

postal-address_interview = À quoi sert l’entretien ?
    .text =
        Une personne vous reçoit. Elle écoute votre situation.

        - Elle explique vos droits et les règles du lieu.
        - Elle dit quand prendre le courrier.

        Vous ne parlez pas bien français ? Venez avec quelqu’un, ou demandez un interprète.

        Si c’est accepté, vous recevez une attestation. Elle montre votre adresse.

postal-address_refusal = Et si la réponse est non ?
    .text =
        - Demandez la réponse par écrit, avec la raison.
        - Demandez où aller : on doit vous envoyer vers un autre lieu.
        - Gardez la lettre et montrez-la vite à une personne.

        On peut contester un refus. Une association ou un travailleur social peut vous aider.

postal-address_how-long = Combien de temps dure l’adresse ?
    .text =
        L’adresse dure { VALUE("delay.postal-address") ->
            [one] un an
           *[other] { VALUE("delay.postal-address") } ans
        }. On peut la renouveler.

        Après { VALUE("delay.postal-address-contact") } mois sans nouvelles de vous, on peut la fermer.

postal-address_keep = Comment garder votre adresse ?
    .text =
        - Allez prendre votre courrier souvent. Demandez les règles du lieu.
        - Vous partez quelque temps ? Prévenez avant. Un appel compte aussi.
        - Demandez le renouvellement avant la fin.
        - Vous trouvez un logement ? Dites-le.

postal-address_done = Vous savez quoi faire
    .text =
        Votre feuille dit quels papiers prendre et où aller.

        Après, donnez votre nouvelle adresse à ceux qui vous écrivent : aides, soins, banque, école.

postal-address_no-need = Vous avez déjà une adresse sûre
    .text =
        La domiciliation n’est pas pour cette situation. Vous pouvez donner votre adresse actuelle.

        Cette adresse n’est pas à votre nom ? La personne qui vous loge peut écrire une attestation.

        Si votre situation change, revenez.

postal-address_asylum-seeker = Votre adresse vient d’un autre service
    .text =
        L’accueil des demandeurs d’asile vous donne une adresse. Son nom est Spada. C’est gratuit.

        Vous avez une place dans un centre pour demandeurs d’asile ? Le centre vous donne l’adresse.

        Prenez votre attestation de demande d’asile.

postal-address_no-permit = Voyez une personne pour votre situation
    .text =
        Une adresse est possible dans certains cas. Par exemple pour l’aide médicale de l’État ou pour avoir un avocat.

        Une association vous explique vos droits. C’est gratuit.

        Prenez les papiers que vous avez.

postal-address_unsure = Une personne peut vous aider
    .text =
        Montrez-lui vos papiers de la préfecture. Elle vous dit où demander votre adresse.

        C’est gratuit.
