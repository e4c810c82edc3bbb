## Types of places. `.help`: what one finds there. French names help to find them in the street.

town-hall = The town hall (mairie)
    .help = Every town and village has one. Ask for the opening hours.

ccas = The town’s social centre (CCAS)
    .help = It helps the people of the town. The town hall gives you its address.

france-services = A France services house
    .help = Someone helps you with forms and websites. It is free.

police = The police or the gendarmerie
    .help = Go to the station of your choice.

prefecture = The prefecture (préfecture)
    .help = Make an appointment before you come. There is often a digital help point.

embassy = The French embassy or consulate
    .help = It is for people who live in another country.

library-desk = The welcome desk
    .help = The person at the desk can tell you where to go.

association = An approved association
    .help = The prefecture allows it to give an address. The town hall has the list.

bank = Your bank
    .help = Its number is on the back of your card or on your statements.

spada = The reception service for asylum seekers
    .help = Its other name is Spada. It follows people who ask for asylum.

housing-desk = The housing service (service du logement)
    .help = It helps to find or to keep a home. The town hall says where it is.

health-insurance = The health insurance office (CPAM)
    .help = It deals with your rights to health care.

family-benefits = The family benefits office (CAF)
    .help = It helps families and people who have little money.

tax-office = The tax office (centre des impôts)
    .help = Someone answers questions about taxes. Ask for the opening hours.

job-centre = The job centre (France Travail)
    .help = It helps people who look for a job.

post-office = The post office (bureau de poste)
    .help = Ask for the opening hours.
