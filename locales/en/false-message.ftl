false-message = Spot a false message
    .goal = You learn to recognise false messages.
    .for-whom = For anyone who has a telephone or an e-mail address.
    .prepare = Nothing to prepare. All the messages here are invented.
    .keywords = scam, fraud, false, fake, text message, SMS, e-mail, call, parcel, bank, tax, Vitale card, phishing, trap
    .section_signs = The signs
    .section_practise = Practise
    .section_help = What to do

false-message_intro = What is this lesson for?
    .text =
        Thieves send false messages. They want your money or your codes.

        - You see invented examples.
        - You choose an answer.
        - You may get it wrong. Nothing is counted here.

        These messages deceive everybody, even specialists.

false-message_signs = Which signs should alert you?
    .text =
        - The message hurries you: “quick”, “last day”.
        - It frightens you, or it promises money.
        - It asks you to pay, or to give a code.
        - It gives a link or a number to call.

        One sign is enough. Stop, and check in another way.
    .mediator = The idea to pass on: do not judge how a message looks, always check by a way you already know.

false-message_parcel = A text message speaks of a blocked parcel. What do you do?
    .text = It says: “Your parcel is waiting. Pay a small sum here.” There is a link.
    .opt_pay = I open the link and pay
    .opt_look = I go to the carrier’s site myself
    .opt_ask = I do nothing and ask for help
    .after_pay = That is what the thieves hope for. The sum is small, but they take the card number. Try another answer.
    .after_look = Yes. You type the address yourself. So you are on the real site.
    .after_ask = Yes. Taking your time is always a good idea.

false-message_bank = Your “bank” calls about a theft. What do you do?
    .text = The person knows your name. They say: “Give me the code you received, to block the thief.”
    .opt_code = I give the code
    .opt_call = I hang up and call my bank
    .opt_talk = I stay on the line and ask questions
    .after_code = With this code, the thief takes the money. A real bank never asks for a code. Try another answer.
    .after_call = Yes. You take the number written on your card. So you speak to your real bank.
    .after_talk = Careful: these people are very good at talking. Hanging up is not rude. Try another answer.
    .mediator = The number shown may be the bank’s own: thieves know how to imitate it.

false-message_tax = An e-mail promises a tax refund. What do you do?
    .text = It says: “We owe you money. Give the number of your card to receive it.”
    .opt_card = I give the number of my card
    .opt_site = I go to the tax site myself
    .opt_reply = I reply and ask if it is true
    .after_card = With this number, the thief can pay. The tax office does not ask for a card to refund you. Try another answer.
    .after_site = Yes. The real site is { SITE("site.taxes") }. Your account says whether money is owed to you.
    .after_reply = The thief is the one who answers. And now they know that you read their messages. Try another answer.

false-message_health-card = A text message speaks of your Vitale card. What do you do?
    .text = It says: “Your card has expired. Order the new one here.” There is a link.
    .opt_order = I open the link and order
    .opt_delete = I delete the message
    .opt_check = I go to the health insurance site myself
    .after_order = The link leads to a false site. A real Vitale card is free. Try another answer.
    .after_delete = Yes. A Vitale card has no end date. You can delete this message.
    .after_check = Yes. The real site is { SITE("site.health-insurance") }. You type the address yourself.

false-message_family = “Mum, I have a new number.” What do you do?
    .text = The message comes from an unknown number. It goes on: “My phone is broken. I need money today.”
    .opt_send = I send the money
    .opt_old-number = I call my child’s old number
    .opt_questions = I go on writing to this number
    .after_send = We want to help those we love. Thieves know that. Try another answer.
    .after_old-number = Yes. To hear the voice you know is the best way to be sure.
    .after_questions = In writing, a thief can play a part for a long time. Try another answer.

false-message_training = Someone calls about free training. What do you do?
    .text = The person says: “Your training rights end tonight. Give me your social security number.”
    .opt_give = I give my number
    .opt_hang-up = I hang up
    .opt_later = I ask them to call back tomorrow
    .after_give = With this number, they can use your money for training. Try another answer.
    .after_hang-up = Yes. You look at your rights only on { SITE("site.training-account") }.
    .after_later = They will call again, and insist. Try another answer.
    .mediator = The personal training account (CPF): the law forbids unsolicited calls, text messages and e-mails about it.

false-message_happened = Have you already answered a false message?
    .text = It happens to many people. You can act, even afterwards.
    .why = We tell you what to do now. Nothing is kept.
    .opt_no = No
    .opt_clicked = I opened a link, nothing more
    .opt_password = I gave a password
    .opt_money = I paid, or gave my card or a code
    .opt_unknown = I don’t know

false-message_call-bank = Call your bank at once
    .text =
        The number is on the back of your card or on your statements.

        - Ask them to block the card.
        - Ask them to stop the payment.
        - Ask for a refund.

        If you cannot call, go to the bank.
    .after = Write down the person’s name and the time of the call.
    .no-answer = Call again, or go to the bank the same day.

false-message_change-password = Change your password
    .text =
        - Go to the real site. Type the address yourself.
        - Choose a new password.
        - Change it everywhere you use the same one.

        Someone can do it with you.
    .after = The old password is now useless to the thief.
    .no-answer = If the site no longer lets you in, ask a person for help.

false-message_call-advice = Ask for advice by telephone
    .text = It is the State’s service for victims of fraud. Simply say what happened.
    .after = Write down the advice they give you.
    .no-answer = Call again on another weekday, in the daytime.

false-message_online-help = Describe what happened on the help site
    .text = It is an official site. It asks a few questions. Then it says what to do in your case.
    .after = The site can put you in touch with a police officer or a gendarme.
    .no-answer = Ask a person to do it with you.

false-message_complain = Make a complaint
    .text =
        Go to the police or the gendarmerie.

        Keep the proofs. Do not delete the message.

        - The message, on your telephone.
        - Your bank statements.
    .after = Ask for a copy of the complaint. The bank may ask for it.
    .no-answer = An officer must take your complaint. Come back with someone who helps you.

false-message_report = Report false text messages
    .text = Forward the false message to this number, and add nothing. It helps to stop thieves.
    .after = They answer by text message and ask for the thief’s number.
    .no-answer = You can delete the message. Your report is still useful.

false-message_done = You know how to check a message
    .text =
        - Stop.
        - Do not answer, do not open the link.
        - Check by a way that you know.

        Any doubt? Show the message to someone here.

false-message_look-together = Look at the message with someone
    .text =
        Show them the message. They tell you whether it is serious.

        Has money left your account? Call your bank first.
