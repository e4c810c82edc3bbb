## Words explained on demand. Texts mark them with WORD("id", "surface").

suspended = Permis suspendu
    .text = Vous ne pouvez pas conduire pendant un temps.

cancelled = Permis annulé
    .text = Ce permis n’existe plus. Il faut repasser un examen.

certificate = Attestation
    .text = Un papier officiel qui prouve quelque chose.

franceconnect = FranceConnect
    .text = Un bouton sur les sites de l’État. Vous entrez avec un compte que vous avez déjà, comme celui des impôts.

domiciliation = Domiciliation
    .text = Une adresse officielle pour une personne sans logement stable. Le vrai nom est « élection de domicile ».
