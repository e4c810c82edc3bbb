## Papers that recur. `.how`: where to get it. `.help`: what is accepted.

identity = An identity document
    .how = At the town hall, by appointment.
    .help = An identity card, a passport or a residence permit.

home-proof = A proof of address
    .how = A water, electricity or telephone bill in your name. Or a rent receipt.
    .help = Do you live at someone else’s home? Ask which papers to give. Do you have an official postal address? Take its certificate.

residence-permit = Your residence permit
    .how = From the prefecture.
    .help = The card, or the paper that replaces it.

residence-evidence = A proof that you live in France
    .how = For example: a work contract, a lease, a paper from the school.
    .help = Ask someone which paper will do.

photo-signature = A digital photo and signature
    .how = In a photo booth or at a photographer’s, if it is approved. Ask before you pay.
    .help = You get a code with the photo. Keep this code. Without a code, a paper form is possible.

payment-card = A bank card or a tax stamp
    .how = The tax stamp is sold on { SITE("site.tax-stamp") } and in tobacco shops. Ask if they have it.
    .help = The tax stamp is a way to pay the State. Its French name is “timbre fiscal”.

address-certificate = Your certificate of postal address
    .how = From the centre or association that gave you the address.
    .help = It is the paper that shows your present address.
