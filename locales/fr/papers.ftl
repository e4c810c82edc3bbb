## Papers that recur. `.how`: where to get it. `.help`: what is accepted.

identity = Une pièce d’identité
    .how = À la mairie, sur rendez-vous.
    .help = Une carte d’identité, un passeport ou un titre de séjour.

home-proof = Un justificatif de domicile
    .how = Une facture d’eau, d’électricité ou de téléphone à votre nom. Une quittance de loyer.
    .help = Vous habitez chez quelqu’un ? Demandez quels papiers donner. Vous avez une domiciliation ? Prenez votre attestation.

residence-permit = Votre titre de séjour
    .how = À la préfecture.
    .help = La carte, ou le papier qui la remplace.

residence-evidence = Une preuve que vous vivez en France
    .how = Par exemple : un contrat de travail, un bail, un papier de l’école.
    .help = Demandez à une personne quel papier convient.

photo-signature = Une photo-signature numérique
    .how = Dans une cabine photo ou chez un photographe, s’il est agréé. Demandez avant de payer.
    .help = Vous recevez un code avec la photo. Gardez ce code. Sans code, un formulaire sur papier est possible.

payment-card = Une carte bancaire ou un timbre fiscal
    .how = Le timbre fiscal s’achète sur { SITE("site.tax-stamp") } ou dans un bureau de tabac.
    .help = Le timbre fiscal est un moyen de payer l’État.

address-certificate = Votre attestation de domiciliation
    .how = Au centre ou à l’association qui vous a donné l’adresse.
    .help = C’est le papier qui montre votre adresse actuelle.
