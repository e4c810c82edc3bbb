# الكلمات على أسهم الرسم: `guichet graph`.

graph-if = إذا { $condition }
graph-unless = تُتجاوز، إلا إذا { $condition }
graph-is = كان جواب «{ $question }» هو: { $answer }
graph-is-not = لم يكن جواب «{ $question }» هو: { $answer }
graph-one-of = كان جواب «{ $question }» من هذه: { $answers }
graph-has = كان في جواب «{ $question }»: { $answer }
graph-answered = وُجد جواب عن «{ $question }»
graph-less = كان جواب «{ $question }» أقل من { $answer }
graph-at-most = كان جواب «{ $question }» لا يزيد على { $answer }
graph-more = كان جواب «{ $question }» أكثر من { $answer }
graph-at-least = كان جواب «{ $question }» لا يقل عن { $answer }
graph-before = كان جواب «{ $question }» قبل: { $answer }
graph-until = كان جواب «{ $question }» لا يتجاوز: { $answer }
graph-after = كان جواب «{ $question }» بعد: { $answer }
graph-from = كان جواب «{ $question }» لا يسبق: { $answer }
graph-and = { $one } و{ $other }
graph-or = { $one } أو { $other }
graph-not = ليس صحيحًا أنه { $condition }
graph-brackets = ({ $condition })
graph-today = اليوم
graph-earlier = قبل اليوم بمدة { $length }
graph-later = بعد اليوم بمدة { $length }

graph-years =
    { $count ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

graph-months =
    { $count ->
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

graph-days =
    { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
