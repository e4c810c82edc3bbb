mouse = The mouse
    .goal = You learn to use the mouse.
    .section_try = Try

mouse_hand = Which hand do you take?
    .opt_left = The left
    .opt_left_hint = For left-handed people
    .opt_right = The right

mouse_when = When did you try?
    .placeholder = Day, month, year

mouse_bring = What do you have?
    .text = { $missing ->
        [one] 1 thing is missing.
       *[other] { $missing } things are missing.
    }
    .item_mat = A mat

mouse_ask = Ask for a mouse
    .text = { $side ->
        [left] Take the left one.
       *[right] Take the right one.
    }
    .after = Put your hand { WORD("certificate", "on it") }.
    .no-answer = Call { PHONE("phone.france-titres") }.

mouse_done = That is all
