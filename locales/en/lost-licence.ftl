lost-licence = I have lost my driving licence
    .goal = You ask for a new driving licence.
    .for-whom = For anyone whose French licence is lost or stolen.
    .prepare = If you have them: an identity document and a proof of address.
    .keywords = licence, license, driving, car, motorbike, lost, loss, stolen, theft, replace, papers, permis, France Titres, ANTS
    .section_you = Your situation
    .section_papers = Your papers
    .section_request = The request
    .deadline_theft-record = End of the police paper about the theft
    .deadline_theft-record_help = Until that day, this paper stands for the licence in France. The date written on the paper is the right one.

lost-licence_intro = How does it work?
    .text =
        You ask for a new licence on the internet. You can do it with someone’s help.

        - You answer a few questions.
        - You see which papers to prepare.
        - You make the request on another computer or a telephone.

lost-licence_what = What happened to your licence?
    .why = After a theft, you must first go to the police or the gendarmerie.
    .opt_lost = I have lost it
    .opt_lost_hint = Or I cannot find it
    .opt_stolen = Someone stole it
    .opt_damaged = I have it, but it is damaged
    .mediator = Loss or theft: if the person hesitates, ask whether other things disappeared at the same time.

lost-licence_where = Where did it happen?
    .why = Outside France, there is one more step.
    .opt_france = In France, or I don’t know
    .opt_abroad = In another country

lost-licence_living = Do you live in France?
    .text = Say yes if you were on holiday or on a trip.
    .why = If you live in another country, you must ask there.

lost-licence_declared = Have you already reported the theft?
    .text = You report a theft to the police or the gendarmerie.
    .why = The paper you get there is needed. It stands for the licence for some time.

lost-licence_declared-on = On which day did you report the theft?
    .text = The date is written on the paper from the police or the gendarmerie.
    .why = We work out until which day this paper is useful.
    .placeholder = day / month / year
    .error = Write a day in the past, from this year or last year.

lost-licence_licence = Which country gave you your licence?
    .why = The request on the internet is for French licences.
    .opt_french = France
    .opt_european = Another country of Europe
    .opt_other = Another country
    .opt_unknown = I don’t know

lost-licence_taken = Is your licence suspended or cancelled?
    .text = The prefect or a judge can { WORD("suspended", "suspend") } or { WORD("cancelled", "cancel") } a licence. A licence with no points left is no longer valid.
    .why = In that case, it is done differently. Someone must look at it with you.
    .mediator = In doubt about points or a suspension: the service “Mes points permis” shows the state of the licence.

lost-licence_nationality = What is your nationality?
    .why = The papers to give are not the same.
    .opt_french = French
    .opt_european = Of another country of Europe
    .opt_european_hint = European Union, Iceland, Norway, Switzerland, Andorra or Monaco
    .opt_european_say = Of another country of the European Union. Or of Iceland, Norway, Switzerland, Andorra or Monaco.
    .opt_other = Of another country
    .opt_unknown = I don’t want to answer

lost-licence_email = Do you have an e-mail address?
    .text = An address where you can read your messages.
    .why = The official site writes to you at this address.

lost-licence_papers = Which papers do you already have?
    .text =
        What is missing goes onto your sheet.

        The site asks for a photo or a copy of each paper. It must be sharp.
    .item_residence-evidence_if = if your nationality is of another country of Europe
    .item_residence-permit_if = if your nationality is of a country outside Europe
    .item_theft-record = The police paper about the theft
    .item_theft-record_how = From the police or the gendarmerie, when you report the theft.
    .item_theft-record_if = if someone stole your licence in France
    .item_abroad-record = The paper from the police of the other country
    .item_abroad-record_how = From the police of the country where it happened. Without this paper, ask by telephone what to do.
    .item_abroad-record_if = if it happened in another country
    .mediator = Lorry or bus (categories C and D): a medical opinion may be added. Without it, the new licence keeps the old end date. No digital photo: the site offers a form to send by post.

lost-licence_email-first = First create an e-mail address
    .text =
        The official site needs it to write to you.

        - Someone can help you to create it.
        - Here, a lesson teaches you how.

lost-licence_report-theft = Go and report the theft
    .text =
        Go to the police or the gendarmerie. You choose the place.

        Say what happened, where and when.
    .after = They give you a paper. Keep it. In France, it stands for the licence for some time.
    .no-answer = If they cannot see you, ask for an appointment.

lost-licence_ask-abroad = Ask what to do after a loss abroad
    .text = The rules depend on the country and on your situation. Call before you make the request.
    .after = Write down the answer. Write down the names of the papers.
    .no-answer = If nobody answers, ask someone at France services.

lost-licence_way = How do you want to make the request?
    .why = Both ways are good. The price is the same.
    .opt_alone = Without help, on the internet
    .opt_alone_hint = With another computer or a telephone
    .opt_helped = With someone’s help
    .opt_helped_hint = The help is free

lost-licence_request-alone = Make the request on the official site
    .text =
        Type the address of the site yourself. False sites make you pay more.

        - Create an account, or use { WORD("franceconnect", "FranceConnect") }.
        - Choose the driving licence (permis de conduire).
        - Say whether it is lost or stolen. A loss is declared at this moment.
        - Add your papers.
        - Pay at the end.
    .after = The administration looks at your request. The site writes to you. The licence comes by post.
    .no-answer = Look at your account on the site. Or call { PHONE("phone.france-titres") }.

lost-licence_request-helped = Make the request with someone’s help
    .text =
        Take your papers and your telephone. Someone helps you to make the request on the internet.

        The help is free. The licence is not.

        Many prefectures also have a digital help point.
    .after = The administration looks at your request. The licence comes by post.
    .no-answer = Go back to the person. Or call { PHONE("phone.france-titres") }.

lost-licence_drive = May you drive while you wait?
    .text =
        Yes, in France, but with a paper that stands for the licence.

        - Licence lost: wait for the answer of the site. It gives you a { WORD("certificate", "certificate") }.
        - Licence stolen: keep the paper from the police or the gendarmerie.

        The end date is written on it. Outside France, ask before you drive.

lost-licence_done = You know what to do
    .text =
        Your sheet says which papers to take and where to go.

        Do you find the old licence after the request? Do not use it any more.

lost-licence_damaged = For a damaged licence, ask a person
    .text =
        The request is made on the same official site. The price and the papers may differ.

        Someone at France services looks at it with you. It is free.

lost-licence_lives-abroad = Ask in the country where you live
    .text =
        - You live in Europe: ask the licence office of that country.
        - You live elsewhere: ask the French consulate.

lost-licence_other-licence = See a person about this licence
    .text =
        Your licence is not French. What to do depends on the country that gave it.

        Take your identity document or your residence permit. Take a copy of the licence too, if you have one.

lost-licence_licence-taken = See a person before any request
    .text =
        What to do depends on the decision. Take the letter that you received.

        Until then, do not drive.

lost-licence_unsure = A person can help you
    .text =
        Say what you know: where and when you got the licence.

        Take your identity document.
