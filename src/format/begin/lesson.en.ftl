@id@ = The name of the lesson
    .goal = What you will be able to do.
    .keywords = some words, for the search
    .section_see = Discover
    .section_try = Try

@id@_intro = What is it about?
    .text =
        You read a little.
        Then you try, without any risk.

@id@_guess = You are not sure. What do you do?
    .opt_ask = I ask a person
    .opt_hurry = I hurry
    .after_ask = That is a good idea.
    .after_hurry = Take your time: you can ask a person.

@id@_write = Copy this word
    .text = Nobody keeps what you write.

@id@_done = It is done
    .text = You can begin again whenever you like.
