postal-address = Have a postal address without a home
    .goal = You ask for an address where you receive your letters.
    .for-whom = For anyone without a stable home, and their family.
    .prepare = An identity document, if you have one. A paper that shows your link with the town.
    .keywords = domiciliation, address, postal address, mail, letters, homeless, street, shelter, CCAS, mailbox
    .section_you = Your situation
    .section_papers = Your papers
    .section_request = The request
    .section_after = Afterwards
    .deadline_answer = Answer, if you hand in the request today
    .deadline_answer_help = The centre or association must answer before that day. Without an answer, go back.
    .deadline_renewal = Good day to ask for the renewal
    .deadline_renewal_help = The answer may take time. That day may be past: then ask right now.
    .deadline_ending = End of your address
    .deadline_ending_help = The date written on your certificate is the right one.

postal-address_intro = How does it work?
    .text =
        You can have an official address without a home. In French it is called { WORD("domiciliation", "domiciliation") }. It is free.

        With this address:

        - You receive your letters.
        - You can ask for benefits and medical care.
        - You can ask for an identity card or vote, if you have the right to.

postal-address_tonight = Do you know where to sleep tonight?
    .why = There is a free emergency number.

postal-address_call-115 = Call the emergency number for tonight
    .text = They answer day and night. They look for a shelter with you. They can also tell you where to eat and get care.
    .after = Say where you are and who is with you. Write down the answer.
    .no-answer = The wait is often long. Stay on the line or call again. Someone here can call with you.

postal-address_mail = Do you have a safe address for your letters?
    .text = At a safe address, you can always collect your letters. Nobody else reads them.
    .why = This kind of address is for people who have no safe one.
    .opt_no = No
    .opt_not-safe = Yes, but it is not safe
    .opt_not-safe_hint = For example with friends, for a few days
    .opt_yes = Yes, it is safe
    .mediator = It is for the person to say whether their address is stable. Violence at home: domiciliation is possible. Minors and prisoners: rules of their own, refer them.

postal-address_asylum = Are you asking for asylum at the moment?
    .text = You are waiting for the answer to your asylum request: say yes. You have refugee status: say no.
    .why = People who ask for asylum get an address from another service.

postal-address_nationality = What is your nationality?
    .why = The papers to give are not the same.
    .opt_french = French
    .opt_european = Of another country of Europe
    .opt_european_hint = European Union, Iceland, Liechtenstein, Norway or Switzerland
    .opt_european_say = Of another country of the European Union. Or of Iceland, Liechtenstein, Norway or Switzerland.
    .opt_other = Of another country
    .opt_unknown = I don’t want to answer

postal-address_permit = Do you have a residence permit?
    .text = A receipt or another paper from the prefecture may count. Then say “I don’t know”.
    .why = Without a residence permit, the address is possible in some cases only.

postal-address_already = Do you already have such an address?
    .why = You ask for a renewal, or for a new address.
    .opt_no = No
    .opt_here = Yes, in this town
    .opt_elsewhere = Yes, in another town
    .mediator = One domiciliation at a time. If the person moves to another town, the first body ends the old one.

postal-address_started-on = On which day did your address begin?
    .text = The date is written on your certificate.
    .why = We work out when to ask for the renewal.
    .placeholder = day / month / year
    .error = Write a day in the past. Look at your certificate.

postal-address_link = What is your link with the town?
    .text = One link is enough.
    .why = The town must accept if you have a link with it.
    .opt_stay = I am living there now
    .opt_stay_hint = Even in the street, in a camp or with friends
    .opt_work = I work there
    .opt_support = A service there supports me
    .opt_support_hint = Social, health or job service: even a request is enough
    .opt_support_say = A social, health or job service of the town supports me. A request made to this service is enough.
    .opt_family = I have family there
    .opt_school = My child goes to school there
    .opt_none = I have none of these links

postal-address_others = Does your family need this address too?
    .text = For example your children, or the person who lives with you.
    .why = One certificate can serve the whole family.

postal-address_papers = Which papers do you already have?
    .text =
        What is missing goes onto your sheet.

        Is a paper missing? Go anyway, and explain.
    .item_residence-permit_if = if your nationality is of a country outside Europe
    .item_link-proof = A paper that shows your link with the town
    .item_link-proof_how = For example: pay slip, school certificate, meal card, a social worker’s paper. Without a paper, explain your situation.
    .item_link-proof_if = if you have a link with the town
    .item_family-papers = Your family’s papers
    .item_family-papers_how = For example: identity document, family record book or birth certificate.
    .item_family-papers_if = if your family needs the address
    .item_address-certificate_if = if you already have such an address

postal-address_ask-centre = Make the request in the town
    .text =
        Go to the social centre. In a small town, go to the town hall.

        - Say: “Je veux une domiciliation.”
        - They fill in a form with you.
        - They give you a paper that proves your request.

        Sometimes you need an appointment.
    .after = Keep the paper that proves your request. Then you have an interview.
    .no-answer = Go back with your paper. An association can go with you.
    .mediator = Request form Cerfa 16029, certificate Cerfa 16030. The body acknowledges the request and answers within the legal time.

postal-address_ask-association = Make the request at an approved association
    .text =
        Without a link, the town may refuse. An approved association can give you an address.

        - Ask for the list at the town hall or the social centre.
        - Say: “Je veux une domiciliation.”
        - They fill in a form with you.
    .after = Keep the paper that proves your request. Then you have an interview.
    .no-answer = Some associations are full. Ask for the name of another.

postal-address_interview = What is the interview for?
    .text =
        Someone receives you. They listen to your situation.

        - They explain your rights and the rules of the place.
        - They say when to collect your letters.

        Is your French not good? Come with someone, or ask for an interpreter.

        If it is accepted, you get a certificate. It shows your address.

postal-address_refusal = And if the answer is no?
    .text =
        - Ask for the answer in writing, with the reason.
        - Ask where to go: they must send you to another place.
        - Keep the letter, and show it to someone soon.

        A refusal can be contested. An association or a social worker can help you.

postal-address_how-long = How long does the address last?
    .text =
        The address lasts { VALUE("delay.postal-address") ->
            [one] one year
           *[other] { VALUE("delay.postal-address") } years
        }. It can be renewed.

        After { VALUE("delay.postal-address-contact") } months without news from you, it can be closed.

postal-address_keep = How do you keep your address?
    .text =
        - Collect your letters often. Ask for the rules of the place.
        - Are you going away for some time? Tell them before. A call counts too.
        - Ask for the renewal before the end.
        - Have you found a home? Tell them.

postal-address_done = You know what to do
    .text =
        Your sheet says which papers to take and where to go.

        Afterwards, give your new address to those who write to you: benefits, health, bank, school.

postal-address_no-need = You already have a safe address
    .text =
        This kind of address is not for your situation. You can give your present address.

        Is this address not in your name? The person who houses you can write a certificate.

        If your situation changes, come back.

postal-address_asylum-seeker = Your address comes from another service
    .text =
        The reception service for asylum seekers gives you an address. Its name is Spada. It is free.

        Do you have a place in a centre for asylum seekers? The centre gives you the address.

        Take your certificate of asylum request.

postal-address_no-permit = See a person about your situation
    .text =
        An address is possible in some cases. For example for State medical aid, or to have a lawyer.

        An association explains your rights. It is free.

        Take the papers you have.

postal-address_unsure = A person can help you
    .text =
        Show them your papers from the prefecture. They tell you where to ask for your address.

        It is free.
