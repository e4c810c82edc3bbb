## Easy French: short sentences, one idea a line.

postal-address = Avoir une adresse postale sans logement
    .goal = Vous demandez une adresse pour vos lettres.
    .for-whom = Pour les personnes sans logement, et leur famille.
    .prepare =
        Prenez une pièce d’identité, si vous en avez une.
        Prenez un papier sur votre vie dans la ville.
    .keywords = domiciliation, domicile, adresse, courrier, sans abri, SDF, rue, hébergement, CCAS, élection de domicile, boîte aux lettres
    .section_you = Vous
    .section_papers = Vos papiers
    .section_request = La demande
    .section_after = Après
    .deadline_answer = Réponse, si vous demandez aujourd’hui
    .deadline_answer_help =
        La réponse arrive avant ce jour.
        Pas de réponse ?
        Retournez voir la personne.
    .deadline_renewal = Bon jour pour demander le renouvellement
    .deadline_renewal_help =
        La réponse peut être longue.
        Le jour est passé ?
        Demandez maintenant.
    .deadline_ending = Fin de votre adresse
    .deadline_ending_help = La vraie date est écrite sur votre attestation.

postal-address_intro = Comment ça se passe ?
    .text =
        Vous n’avez pas de logement ?
        Vous pouvez avoir une adresse officielle.
        Elle s’appelle { WORD("domiciliation", "domiciliation") }.
        C’est gratuit.

        - Vous recevez vos lettres.
        - Vous pouvez demander des aides.
        - Vous pouvez vous soigner.

postal-address_tonight = Savez-vous où dormir ce soir ?
    .why = Il y a un numéro d’urgence gratuit.

postal-address_call-115 = Appelez le numéro d’urgence pour ce soir
    .text =
        On répond jour et nuit.
        On cherche une place avec vous.
        On peut dire où manger.
    .after =
        Dites où vous êtes.
        Dites qui est avec vous.
    .no-answer =
        Attendre est souvent long.
        Restez au téléphone, ou rappelez.
        Une personne ici peut vous aider.

postal-address_mail = Avez-vous une adresse sûre pour vos lettres ?
    .text =
        Une adresse sûre :
        Vous pouvez toujours prendre vos lettres.
        Les autres ne lisent pas vos lettres.
    .why = La domiciliation est pour les personnes sans adresse sûre.
    .opt_no = Non
    .opt_not-safe = Oui, mais elle n’est pas sûre
    .opt_not-safe_hint = Par exemple chez des amis, pour quelques jours
    .opt_yes = Oui, elle est sûre
    .mediator = C’est à la personne de dire si son adresse est stable. Violences au foyer : la domiciliation est possible. Mineur ou personne détenue : règles propres, orienter.

postal-address_asylum = Demandez-vous l’asile en ce moment ?
    .text =
        Vous attendez la réponse : dites oui.
        Vous avez le statut de réfugié : dites non.
    .why = Un autre service aide les demandeurs d’asile.

postal-address_nationality = Quelle est votre nationalité ?
    .why = Les papiers à donner changent.
    .opt_french = Française
    .opt_european = D’un autre pays d’Europe
    .opt_european_hint =
        Union européenne ou Islande.
        Liechtenstein, Norvège ou Suisse.
    .opt_european_say = D’un autre pays de l’Union européenne. Ou bien d’Islande, du Liechtenstein, de Norvège ou de Suisse.
    .opt_other = D’un autre pays
    .opt_unknown = Je ne veux pas répondre

postal-address_permit = Avez-vous un titre de séjour ?
    .text =
        Vous avez un autre papier de la préfecture ?
        Dites : « je ne sais pas ».
    .why = Sans titre de séjour, ce n’est pas toujours possible.

postal-address_already = Avez-vous déjà une domiciliation ?
    .why = La demande peut être nouvelle ou non.
    .opt_no = Non
    .opt_here = Oui, dans cette commune
    .opt_elsewhere = Oui, dans une autre commune
    .mediator = Une seule domiciliation à la fois. Si la personne change de commune, le premier organisme met fin à l’ancienne.

postal-address_started-on = Quel jour votre adresse a-t-elle commencé ?
    .text = La date est écrite sur votre { WORD("certificate", "attestation") }.
    .why = Nous cherchons quand demander la suite.
    .placeholder = jour / mois / année
    .error =
        Écrivez un jour passé.
        Regardez votre attestation.

postal-address_link = Quel lien avez-vous avec la commune ?
    .text =
        La commune, c’est la ville ou le village.
        Un seul lien suffit.
    .why =
        Vous avez un lien ?
        Alors la commune doit accepter.
    .opt_stay = J’y vis en ce moment
    .opt_stay_hint = Même dans la rue ou chez des amis
    .opt_work = J’y travaille
    .opt_support = Un service m’aide ici
    .opt_support_hint = Service social, soins ou emploi : une demande suffit
    .opt_support_say = Un service social m’aide dans cette commune. Ou un service de soins ou d’emploi. Une demande à ce service suffit.
    .opt_family = J’y ai de la famille
    .opt_school = Mon enfant y va à l’école
    .opt_none = Je n’ai aucun lien

postal-address_others = Votre famille a-t-elle besoin de cette adresse ?
    .text = Par exemple vos enfants.
    .why = Une adresse peut servir à toute la famille.

postal-address_papers = Quels papiers avez-vous déjà ?
    .text =
        Il manque un papier ?
        Nous l’écrivons sur votre feuille.
        Allez-y quand même.
    .item_residence-permit_if = si votre pays est hors d’Europe
    .item_link-proof = Un papier sur votre lien avec la commune
    .item_link-proof_how =
        Par exemple : le papier de l’école.
        Ou une fiche de paie.
        Ou une carte pour les repas.
        Pas de papier ?
        Expliquez.
    .item_link-proof_if = si vous avez un lien avec la commune
    .item_family-papers = Les papiers de votre famille
    .item_family-papers_how = Par exemple : le livret de famille.
    .item_family-papers_if = si votre famille a besoin de l’adresse
    .item_address-certificate_if = si vous avez déjà une domiciliation

postal-address_ask-centre = Faites la demande dans la commune
    .text =
        Allez au centre d’action sociale.
        C’est une petite commune ?
        Allez à la mairie.

        - Dites : « Je veux une domiciliation. »
        - On écrit la demande avec vous.
        - On vous donne un papier.
    .after =
        Gardez ce papier.
        Après, vous parlez avec une personne.
    .no-answer =
        Retournez-y avec votre papier.
        Une association peut venir avec vous.
    .mediator = Formulaire Cerfa 16029, attestation Cerfa 16030. L’organisme accuse réception et répond dans le délai fixé par le code.

postal-address_ask-association = Faites la demande à une association agréée
    .text =
        Vous n’avez pas de lien avec la commune.
        Une association peut donner une adresse.

        - Demandez la liste à la mairie.
        - Dites : « Je veux une domiciliation. »
        - On écrit la demande avec vous.
    .after =
        Gardez le papier de la demande.
        Après, vous parlez avec une personne.
    .no-answer =
        L’association n’a plus de place ?
        Demandez le nom d’une autre.

postal-address_interview = À quoi sert l’entretien ?
    .text =
        Vous parlez avec une personne.
        Elle vous écoute.

        - Elle explique vos droits.
        - Elle explique les règles du lieu.
        - Elle dit quand prendre vos lettres.

        Vous parlez peu français ?
        Venez avec quelqu’un.

        C’est oui ?
        Vous recevez une attestation.
        Elle montre votre adresse.

postal-address_refusal = Et si la réponse est non ?
    .text =
        - Demandez une lettre.
        - La lettre doit dire pourquoi.
        - Demandez où aller : on doit vous le dire.

        Vous pouvez dire que vous n’êtes pas d’accord.
        Montrez vite la lettre à une personne.

postal-address_how-long = Combien de temps dure l’adresse ?
    .text =
        L’adresse dure { VALUE("delay.postal-address") ->
            [one] un an
           *[other] { VALUE("delay.postal-address") } ans
        }.
        Vous pouvez la demander encore.

        Donnez de vos nouvelles.
        Après { VALUE("delay.postal-address-contact") } mois sans nouvelles, l’adresse peut finir.

postal-address_keep = Comment garder votre adresse ?
    .text =
        - Prenez vos lettres souvent.
        - Vous partez ? Téléphonez avant.
        - Demandez le renouvellement avant la fin.
        - Vous trouvez un logement ? Dites-le.

postal-address_done = Vous savez quoi faire
    .text =
        Regardez votre feuille.
        Elle dit quels papiers prendre.
        Elle dit où aller.

        Après, donnez votre nouvelle adresse.
        Par exemple à la banque et à l’école.

postal-address_no-need = Vous avez déjà une adresse sûre
    .text =
        Utilisez votre adresse.

        Vous habitez chez quelqu’un ?
        Cette personne peut écrire une attestation.

        Votre vie change ?
        Revenez ici.

postal-address_asylum-seeker = Un autre service donne votre adresse
    .text =
        Allez à l’accueil des demandeurs d’asile.
        On l’appelle Spada.
        C’est gratuit.

        Vous vivez dans un centre d’asile ?
        Le centre vous donne l’adresse.

        Prenez votre attestation de demande d’asile.

postal-address_no-permit = Voyez une personne pour votre situation
    .text =
        Parfois, une adresse est possible.
        Par exemple pour l’aide médicale.
        Ou pour avoir un avocat.

        Une association explique vos droits.
        C’est gratuit.

        Prenez les papiers que vous avez.

postal-address_unsure = Une personne peut vous aider
    .text =
        Montrez vos papiers de la préfecture.
        La personne vous dit où aller.
        C’est gratuit.
