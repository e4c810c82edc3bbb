## Easy French: short sentences, one idea a line.

suspended = Permis suspendu
    .text =
        Vous ne pouvez pas conduire pour le moment.
        Plus tard, vous pouvez conduire de nouveau.

cancelled = Permis annulé
    .text =
        Votre permis est fini.
        Il faut passer un nouvel examen.

certificate = Attestation
    .text =
        C’est un papier officiel.
        Il prouve quelque chose.

franceconnect = FranceConnect
    .text =
        C’est un bouton sur les sites de l’État.
        Vous entrez avec un compte que vous avez déjà.
        Par exemple le compte des impôts.

domiciliation = Domiciliation
    .text =
        C’est une adresse officielle.
        Elle est pour les personnes sans logement.
