create-email = Create an e-mail address
    .goal = You learn how to create an e-mail address.
    .for-whom = For everyone, even if you have never used a computer.
    .prepare = Nothing to prepare. Here you practise with invented names.
    .keywords = e-mail, email, mail, address, inbox, message, password, at sign, account
    .section_learn = Understand
    .section_practise = Practise
    .section_prepare = Prepare the real one

create-email_intro = What is an e-mail address for?
    .text =
        With an e-mail address, you receive letters on a screen. It is free.

        Many offices ask for one.

        - Here, you practise.
        - Here, nothing is created and nothing is sent.
        - The real address comes later, on another computer, with someone’s help.

create-email_have = Do you already have an e-mail address?
    .why = Finding an address again is often easier than creating another.
    .opt_none = No
    .opt_lost = Yes, but I can no longer open it
    .opt_yes = Yes, and I want to practise

create-email_parts = The parts of an address
    .text =
        Example: lea.martin@example.org

        - “lea.martin”: the name the person chose.
        - “@”: this is the “at” sign.
        - “example.org”: the service that keeps the messages.

        An address has no spaces and no accents.
    .mediator = The name example.org is reserved for examples: no real person can receive a message there.

create-email_recognise = Which one is the e-mail address?
    .opt_site = www.example.org
    .opt_site_say = w w w dot example dot org
    .opt_space = lea martin example
    .opt_space_say = lea, space, martin, space, example
    .opt_email = lea.martin@example.org
    .opt_email_say = lea dot martin, at, example dot org
    .after_site = This is the address of a site. It has no at sign. Try another answer.
    .after_space = The at sign is missing. And an address has no spaces. Try another answer.
    .after_email = Yes. We see the name, the at sign and the service.

create-email_at-key = Type the at sign: @
    .text = Take your time. You can try as often as you like.
    .hint_1 = Keep a finger on the “Alt Gr” key, to the right of the long bar.
    .hint_2 = Without letting go, press the “à” key, at the top. The sign @ is drawn on it.
    .hint_3 = On a telephone, the sign @ is on the keyboard of digits and signs.
    .good = Well done. This is the at sign.

create-email_copy = Copy this address
    .text = Copy: lea.martin@example.org
    .placeholder = name@service
    .hint_1 = The dot stands between “lea” and “martin”.
    .hint_2 = There are no spaces and no accents.
    .error = It is not the same address yet. Look at every sign.
    .good = This is the right address.

create-email_name = Which name is the most practical?
    .text = Léa Martin chooses a name. She will give it to the town hall and to an employer.
    .opt_simple = lea.martin
    .opt_nickname = snow.princess
    .opt_birthday = lea, with her date of birth
    .after_simple = Yes. It is short and easy to say on the telephone.
    .after_nickname = It is pretty, but less practical for an employer. Try another answer.
    .after_birthday = A date of birth is better kept to yourself. Try another answer.
    .mediator = If the name is taken, add a simple word rather than a date.

create-email_invent = Invent an address for Léa
    .text = Use the service “example.org”.
    .placeholder = name@example.org
    .hint_1 = First a name, then the at sign, then example.org.
    .hint_2 = For example: lea.cooking@example.org
    .error = A part is missing. It needs a name, the at sign and the service.
    .good = This address is well written.

create-email_strong = How do you make a good password?
    .text =
        The password is the key to your messages.

        - At least { VALUE("number.password-length") } signs: capital letters, small letters, digits, signs such as “!”.
        - Or a phrase of at least { VALUE("number.password-words") } words that have nothing in common.

        Use neither your name nor a date. Use it for one account only.

create-email_password = Invent a password, to practise
    .text = Choose a password that you use nowhere.
    .placeholder = an invented password
    .hint_1 = Put in a capital letter, a digit and a sign such as “!”.
    .hint_2 = The longer, the better. Add words.
    .error = It can be stronger. Make it longer or add other signs.
    .good = This password would be strong. Do not use it: it is a trial.
    .mediator = Check that the person does not type a password they already use.

create-email_keep = Where do you keep your password?
    .opt_notebook = In a notebook, put away at home
    .opt_manager = In an app made for that
    .opt_screen = On a note stuck to the screen
    .opt_friend = I give it to a friend
    .after_notebook = Yes, if nobody else reads it. Put it away well.
    .after_manager = Yes. Such an app is called a password manager. Someone can show it to you.
    .after_screen = Everybody can read it. Try another answer.
    .after_friend = A password is not for lending, even to a friend. Try another answer.

create-email_fields = What the site will ask
    .text =
        - First name and family name.
        - Date of birth.
        - User name: the beginning of your address.
        - Password, to be typed twice.
        - Telephone number: it helps to recover the account.
        - Conditions: read them, or ask what they say.

        The site may send you a code by text message. Give it to nobody.

create-email_user-name = The site asks for a “user name”. What do you type?
    .opt_chosen = The name chosen for the address
    .opt_secret = My password
    .opt_town = The name of my town
    .after_chosen = Yes. It is what comes before the at sign.
    .after_secret = No, the password has a box of its own. Try another answer.
    .after_town = That is not it. The user name is the beginning of the address. Try another answer.

create-email_phone = Do you have a mobile telephone of your own?
    .text = A simple telephone is enough.
    .why = If you forget the password, a code comes by text message.

create-email_bring = What do you already have for the real address?
    .item_mobile = Your mobile telephone, charged
    .item_mobile_how = Take it with you. Know your number, or write it down.
    .item_mobile_if = if you have a mobile telephone
    .item_notebook = A notebook and a pen
    .item_notebook_how = From home, or ask for a sheet of paper at the desk.
    .item_name-idea = Two ideas of a name for the address
    .item_name-idea_how = Your first name and family name. If that is taken, add a simple word.

create-email_create = Create the real address with someone’s help
    .text =
        At the desk, ask for another computer and some help.

        The person explains. You are the one who types the password.

        No mobile telephone? Say so: the person looks for a solution with you.
    .after = Write the address in the notebook. Send a first message to try it.
    .no-answer = Is nobody free? Ask for an appointment, or go to France services.

create-email_log-out = Before you leave a public computer
    .text =
        - Say no if the computer offers to keep the password.
        - Look for “Log out” (in French: “Se déconnecter”) and press it.
        - Take back your notebook and your papers.

        So nobody reads your messages after you.

create-email_done = You know how to create an address
    .text =
        You know the at sign, the name and the password.

        To get back in one day: look for “Forgot password” on the site.

create-email_lost-access = Find your address again with someone
    .text =
        It is often possible. Take what you have.

        - Your address, even on an old piece of paper.
        - Your telephone: a code may come by text message.
        - Your old passwords, if they are written down.
