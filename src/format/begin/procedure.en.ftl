@id@ = The name of the procedure
    .goal = What you get at the end.
    .for-whom = Whom it is for.
    .prepare = What to have at hand.
    .keywords = some words, for the search
    .section_you = You
    .section_papers = Your papers
    .section_request = The request

@id@_intro = How does it work?
    .text =
        You answer one question.
        Then you see which papers to bring.

@id@_who = Whom do you ask for?
    .why = The papers are not the same.
    .opt_me = For me
    .opt_somebody = For somebody else
    .opt_unknown = I do not know

@id@_papers = Do you have these papers?
    .item_proof = A paper with your name
    .item_mandate = The written agreement of the person
    .item_mandate_if = if it is for somebody else

@id@_request = Ask at the counter
    .text = Bring your papers.

@id@_done = You are ready
    .text = Take this list with you.

@id@_ask = Talk to a person
    .text = They will tell you what to do.
