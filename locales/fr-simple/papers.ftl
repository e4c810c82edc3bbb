## Easy French: short sentences, one idea a line.

identity = Une pièce d’identité
    .how = Vous la demandez à la mairie.
    .help =
        Par exemple : une carte d’identité.
        Ou un passeport.
        Ou un titre de séjour.

home-proof = Un justificatif de domicile
    .how =
        C’est un papier avec votre nom et votre adresse.
        Par exemple : une facture d’eau ou de téléphone.
    .help =
        Vous habitez chez quelqu’un ?
        Demandez quels papiers donner.
        Vous avez une domiciliation ?
        Prenez votre attestation.

residence-permit = Votre titre de séjour
    .how = Vous le demandez à la préfecture.
    .help =
        C’est la carte.
        Ou le papier donné à sa place.

residence-evidence = Une preuve que vous vivez en France
    .how =
        Par exemple : un contrat de travail.
        Ou le papier de votre logement.
    .help = Demandez à une personne quel papier prendre.

photo-signature = Une photo avec votre signature et un code
    .how =
        Allez dans une cabine photo ou chez un photographe.
        Dites : « C’est pour le permis de conduire. »
        Demandez le prix avant.
    .help =
        Avec la photo, vous recevez un code.
        Gardez ce code.
        Sans code, vous pouvez utiliser un formulaire en papier.

payment-card = Une carte bancaire ou un timbre fiscal
    .how =
        Vous achetez le timbre fiscal dans un bureau de tabac.
        Ou sur le site { SITE("site.tax-stamp") }
    .help = Le timbre fiscal sert à payer l’État.

address-certificate = Votre attestation de domiciliation
    .how = Demandez-la au lieu qui vous donne l’adresse.
    .help = Ce papier montre votre adresse.
