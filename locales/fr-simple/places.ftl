## Easy French: short sentences, one idea a line.

town-hall = La mairie
    .help =
        Chaque ville a une mairie.
        Demandez-lui ses heures d’ouverture.

ccas = Le centre d’action sociale de la commune
    .help =
        Ce centre aide les habitants.
        La mairie vous donne son adresse.

france-services = Une maison France services
    .help =
        Une personne vous aide avec vos papiers.
        C’est gratuit.

police = La police ou la gendarmerie
    .help = Vous choisissez le lieu.

prefecture = La préfecture
    .help =
        Prenez un rendez-vous avant de venir.
        Souvent, une personne peut vous aider.

embassy = L’ambassade ou le consulat de France
    .help = C’est pour les personnes qui vivent hors de France.

library-desk = Le bureau d’accueil
    .help = Une personne vous dit où aller.

association = Une association agréée
    .help =
        Cette association a le droit de donner une adresse.
        La mairie a la liste.

bank = Votre banque
    .help = Le numéro est au dos de votre carte.

spada = L’accueil des demandeurs d’asile
    .help =
        Cet accueil aide les personnes qui demandent l’asile.
        Son autre nom est Spada.

housing-desk = Le service du logement
    .help =
        Ce service vous aide à trouver un logement.
        La mairie vous donne son adresse.

health-insurance = La caisse d’assurance maladie
    .help = Cette caisse vous aide à payer vos soins.

family-benefits = La caisse d’allocations familiales
    .help =
        Cette caisse aide les familles.
        Son autre nom est la CAF.

tax-office = Le centre des impôts
    .help = Une personne répond à vos questions.

job-centre = L’agence France Travail
    .help = Cette agence vous aide à trouver un travail.

post-office = Le bureau de poste
    .help = Demandez les heures d’ouverture.
