## Types of places. `.help`: what one finds there.

town-hall = La mairie
    .help = Chaque commune a une mairie. Demandez les heures d’ouverture.

ccas = Le centre d’action sociale de la commune
    .help = Il aide les habitants. Son autre nom est CCAS. La mairie vous donne son adresse.

france-services = Une maison France services
    .help = Une personne vous aide pour vos démarches. C’est gratuit.

police = La police ou la gendarmerie
    .help = Allez dans le commissariat ou la gendarmerie de votre choix.

prefecture = La préfecture
    .help = Prenez rendez-vous avant de venir. Il y a souvent un point d’aide numérique.

embassy = L’ambassade ou le consulat de France
    .help = C’est pour les personnes qui vivent dans un autre pays.

library-desk = Le bureau d’accueil
    .help = La personne de l’accueil peut vous orienter.

association = Une association agréée
    .help = La préfecture l’autorise à donner une adresse. La mairie a la liste.

bank = Votre banque
    .help = Son numéro est au dos de votre carte ou sur vos relevés.

spada = L’accueil des demandeurs d’asile
    .help = Son autre nom est Spada. Il suit les personnes qui demandent l’asile.

housing-desk = Le service du logement
    .help = Il aide à trouver ou à garder un logement. La mairie dit où il se trouve.

health-insurance = La caisse d’assurance maladie
    .help = Elle s’occupe des droits à la santé. Son autre nom est CPAM.

family-benefits = La caisse d’allocations familiales
    .help = Elle aide les familles et les personnes qui ont peu d’argent. Son autre nom est CAF.

tax-office = Le centre des impôts
    .help = Une personne répond aux questions sur les impôts. Demandez les heures d’ouverture.

job-centre = L’agence France Travail
    .help = Elle aide les personnes qui cherchent un emploi.

post-office = Le bureau de poste
    .help = Demandez les heures d’ouverture.
