mouse = الفأرة
    .goal = تتعلمون استعمال الفأرة.
    .section_try = التجربة

mouse_hand = أي يد تستعملون؟
    .opt_left = اليسرى
    .opt_left_hint = لمن يكتب باليسرى
    .opt_right = اليمنى

mouse_when = متى جربتم؟
    .placeholder = اليوم والشهر والسنة

mouse_bring = ماذا لديكم؟
    .text = { $missing ->
        [zero] لا ينقص شيء.
        [one] ينقص شيء واحد.
        [two] ينقص شيئان.
        [few] تنقص { $missing } أشياء.
        [many] ينقص { $missing } شيئًا.
       *[other] ينقص { $missing } شيء.
    }
    .item_mat = لوحة للفأرة

mouse_ask = اطلبوا فأرة
    .text = { $side ->
        [left] خذوا اليسرى.
       *[right] خذوا اليمنى.
    }
    .after = ضعوا اليد { WORD("certificate", "عليها") }.
    .no-answer = اتصلوا بالرقم { PHONE("phone.france-titres") }.

mouse_done = انتهى
