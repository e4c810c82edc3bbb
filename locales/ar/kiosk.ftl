# Interface texts, in simple Modern Standard Arabic, polite plural, Latin digits. French is the source.

## The bottom line: the same keys on every screen. Keep them very short.

key-back = رجوع
key-help = مساعدة
key-listen = استماع
key-language = اللغة
key-settings = إعدادات
key-stop = إنهاء
key-hush = صمت
key-pause = توقف
key-resume = متابعة
key-repeat = إعادة
key-slower = أبطأ
key-faster = أسرع
key-quieter = أخفض
key-louder = أعلى

more-above = للأعلى
more-below = للأسفل

## First screen

attract-title = Guichet
attract-heading = مرحبًا. نرافقكم هنا خطوة بخطوة.
attract-promise = الخدمة مجانية. لا نرسل أي شيء. نمحو كل شيء في النهاية.
attract-language = اختاروا لغتكم.
attract-begin = أو اضغطوا على أي زر للبدء.
attract-not-displayed = توجد لغات أخرى: { $languages }. لا يمكن عرضها على هذه الشاشة. اسألوا في الاستقبال.
attract-demonstration = عرض تجريبي. للخروج: الزران Ctrl و Q.
attract-demonstration-lines = عرض تجريبي. للخروج: اكتبوا Q، ثم اضغطوا على Entrée.

## Comfort

comfort-title = راحة القراءة
comfort-heading = كيف تفضلون القراءة؟
comfort-text = اختاروا ما يساعدكم. أو تابعوا الآن.
comfort-easy-text = جمل أسهل
comfort-space = أسطر أقصر
comfort-contrast = حروف أوضح
comfort-listen = قراءة الصفحات بصوت مسموع
comfort-continue = متابعة

## Home

home-title = البداية
home-heading = ما الذي تحتاجون إليه؟
home-lessons = التعلم بالتجربة
home-lessons-hint = تمارين بدون أي خطر.
home-search = البحث بكلمة
home-search-hint = مثلًا: أوراق، عنوان.
home-themes-heading = اختاروا موضوعًا.
home-lessons-heading = ماذا تريدون أن تتعلموا؟
home-empty = لا يوجد شيء هنا بعد. اسألوا في الاستقبال.
home-hidden = تنقص صفحة اليوم. اسألوا في الاستقبال.
home-begun = بدأتم من قبل.
home-reassure = يمكنكم رؤية كل شيء. لا نرسل أي شيء.

## Search

search-title = بحث
search-heading = ما الذي تبحثون عنه؟
search-placeholder = اكتبوا كلمة
search-none = لم نجد شيئًا بهذه الكلمة. جربوا كلمة أخرى، أو اطلبوا المساعدة.
search-hint = تظهر النتائج أثناء الكتابة.

## Themes (the closed list of pack.toml)

theme-papers = الأوراق الرسمية
theme-housing = السكن
theme-money = المال والمساعدات
theme-health = الصحة
theme-work = العمل
theme-family = العائلة
theme-digital = الكمبيوتر والهاتف والإنترنت
theme-daily-life = الحياة اليومية

## Before a procedure

intro-goal = الهدف
intro-for-whom = لمن هذا
intro-prepare = ما يجب تحضيره

intro-minutes =
    { $same ->
        [1]
            { $least ->
                [zero] أقل من دقيقة
                [one] حوالي دقيقة واحدة
                [two] حوالي دقيقتين
                [few] حوالي { $least } دقائق
                [many] حوالي { $least } دقيقة
               *[other] حوالي { $least } دقيقة
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [zero] أقل من دقيقة
                        [one] دقيقة واحدة على الأكثر
                        [two] دقيقتان على الأكثر
                        [few] { $most } دقائق على الأكثر
                        [many] { $most } دقيقة على الأكثر
                       *[other] { $most } دقيقة على الأكثر
                    }
               *[other]
                    { $most ->
                        [zero] أقل من دقيقة
                        [one] دقيقة واحدة
                        [two] من دقيقة إلى دقيقتين
                        [few] من { $least } إلى { $most } دقائق
                        [many] من { $least } إلى { $most } دقيقة
                       *[other] من { $least } إلى { $most } دقيقة
                    }
            }
    }

intro-other-ways = بدون كمبيوتر
intro-nothing-sent = لا نرسل أي شيء. يمكنكم الرجوع إلى الوراء.
intro-draft = تاريخ هذا النص: { $date }. لم نتحقق منه بعد. اسألوا في الاستقبال قبل الدفع أو التنقل.
intro-verified = تاريخ التحقق من النص: { $date }.
intro-old = تاريخ هذا النص: { $date }. ربما تغيرت بعض الأمور. اسألوا في الاستقبال.
intro-start = بدء
intro-again = متابعة ما بدأتموه
intro-way-phone = بالهاتف: { $phone }
intro-way-counter = بالحضور إلى: { $place }
intro-way-post = بالبريد: { $place }

## Steps

step-continue = متابعة
step-unknown = لا أعرف
step-skip = تخطي
step-why = لماذا هذا السؤال؟ { $why }
step-many = يمكنكم اختيار عدة إجابات.
step-more = بقية القائمة
step-check = تحقق
step-tick = ضعوا علامة أمام ما لديكم.
step-nothing-sent = لا نرسل أي شيء. يمكنكم الرجوع إلى الوراء.
step-type-number = عدد
step-type-date = اليوم، الشهر، السنة: 31/12/2025
step-type-text = اكتبوا هنا
step-fact-known = ذكرتم هذا من قبل خلال هذه الزيارة. هل ما زال صحيحًا؟
step-fact-answer = إجابتكم
step-fact-keep = نعم، ما زال صحيحًا
step-fact-change = لا، أريد تغيير إجابتي
step-stays-here = ما تكتبونه يبقى هنا. نمحو كل شيء في النهاية.
step-invented = هذا تمرين. اكتبوا مثالًا من خيالكم، وليس معلوماتكم الحقيقية.

answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
answer-skipped = بدون إجابة

## Why an answer was not taken: what to do, never blame

trouble-number = اكتبوا عددًا بالأرقام. مثلًا: 3.
trouble-date = اكتبوا التاريخ هكذا: 31/12/2025.
trouble-too-small = اكتبوا { $limit } أو أكثر.
trouble-too-large = اكتبوا { $limit } أو أقل.
trouble-before = اكتبوا تاريخًا أحدث. تحققوا من اليوم والشهر والسنة.
trouble-after = اكتبوا تاريخًا أقدم. تحققوا من اليوم والشهر والسنة.

trouble-too-few =
    { $limit ->
        [zero] اختاروا ما تشاؤون.
        [one] اختاروا إجابة واحدة على الأقل.
        [two] اختاروا إجابتين أو أكثر.
        [few] اختاروا { $limit } إجابات أو أكثر.
        [many] اختاروا { $limit } إجابة أو أكثر.
       *[other] اختاروا { $limit } إجابة أو أكثر.
    }

trouble-too-many =
    { $limit ->
        [zero] لا حاجة إلى اختيار إجابة.
        [one] اختاروا إجابة واحدة فقط.
        [two] اختاروا إجابتين أو أقل.
        [few] اختاروا { $limit } إجابات أو أقل.
        [many] اختاروا { $limit } إجابة أو أقل.
       *[other] اختاروا { $limit } إجابة أو أقل.
    }

trouble-empty = اكتبوا إجابة، أو اختاروا سطرًا في الأسفل.

trouble-too-long =
    { $limit ->
        [zero] النص طويل قليلًا. اكتبوا نصًا أقصر.
        [one] النص طويل قليلًا. اكتبوا حرفًا واحدًا.
        [two] النص طويل قليلًا. اكتبوا حرفين أو أقل.
        [few] النص طويل قليلًا. اكتبوا { $limit } أحرف أو أقل.
        [many] النص طويل قليلًا. اكتبوا { $limit } حرفًا أو أقل.
       *[other] النص طويل قليلًا. اكتبوا { $limit } حرف أو أقل.
    }

practice-done = أحسنتم، هذا صحيح.
practice-empty = اكتبوا شيئا أولا. يمكنكم أن تجربوا، لا نرسل أي شيء.
practice-not-quite = لم يكتمل بعد. حاولوا مرة أخرى، أو اختاروا «تخطي».

## Papers

paper-copies =
    { $count ->
        [zero] بدون نسخة
        [one] نسخة واحدة
        [two] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }

paper-max-age =
    { $months ->
        [zero] تاريخ الإصدار: اليوم
        [one] تاريخ الإصدار: أقل من شهر
        [two] تاريخ الإصدار: أقل من شهرين
        [few] تاريخ الإصدار: أقل من { $months } أشهر
        [many] تاريخ الإصدار: أقل من { $months } شهرًا
       *[other] تاريخ الإصدار: أقل من { $months } شهر
    }

paper-maybe = قد تحتاجون إلى هذه الورقة. اسألوا في الاستقبال.

## Actions

action-online = اكتبوا عنوان هذا الموقع على كمبيوتر آخر أو هاتف.
action-phone = اتصلوا بهذا الرقم.
action-counter = اذهبوا إلى هذا المكان: { $place }
action-post = أرسلوا بالبريد إلى: { $place }
action-free = هذا مجاني.
action-cost = السعر: { $euros }

action-wait =
    { $unit ->
        [days]
            { $count ->
                [zero] انتظار الرد: أقل من يوم.
                [one] انتظار الرد: يوم واحد تقريبًا.
                [two] انتظار الرد: يومان تقريبًا.
                [few] انتظار الرد: { $count } أيام تقريبًا.
                [many] انتظار الرد: { $count } يومًا تقريبًا.
               *[other] انتظار الرد: { $count } يوم تقريبًا.
            }
        [weeks]
            { $count ->
                [zero] انتظار الرد: أقل من أسبوع.
                [one] انتظار الرد: أسبوع واحد تقريبًا.
                [two] انتظار الرد: أسبوعان تقريبًا.
                [few] انتظار الرد: { $count } أسابيع تقريبًا.
                [many] انتظار الرد: { $count } أسبوعًا تقريبًا.
               *[other] انتظار الرد: { $count } أسبوع تقريبًا.
            }
        [months]
            { $count ->
                [zero] انتظار الرد: أقل من شهر.
                [one] انتظار الرد: شهر واحد تقريبًا.
                [two] انتظار الرد: شهران تقريبًا.
                [few] انتظار الرد: { $count } أشهر تقريبًا.
                [many] انتظار الرد: { $count } شهرًا تقريبًا.
               *[other] انتظار الرد: { $count } شهر تقريبًا.
            }
       *[years]
            { $count ->
                [zero] انتظار الرد: أقل من سنة.
                [one] انتظار الرد: سنة واحدة تقريبًا.
                [two] انتظار الرد: سنتان تقريبًا.
                [few] انتظار الرد: { $count } سنوات تقريبًا.
                [many] انتظار الرد: { $count } سنة تقريبًا.
               *[other] انتظار الرد: { $count } سنة تقريبًا.
            }
    }

action-ask-desk = اسألوا في الاستقبال.
action-after = بعد ذلك
action-no-answer = إذا لم يصلكم رد

## Progress: honest ranges

progress-questions =
    { $least ->
        [0]
            { $most ->
                [zero] الخطوة الأخيرة
                [one] الباقي: سؤال واحد على الأكثر
                [two] الباقي: سؤالان على الأكثر
                [few] الباقي: { $most } أسئلة على الأكثر
                [many] الباقي: { $most } سؤالًا على الأكثر
               *[other] الباقي: { $most } سؤال على الأكثر
            }
       *[other]
            { $same ->
                [1]
                    { $least ->
                        [zero] الخطوة الأخيرة
                        [one] الباقي: سؤال واحد
                        [two] الباقي: سؤالان
                        [few] الباقي: { $least } أسئلة
                        [many] الباقي: { $least } سؤالًا
                       *[other] الباقي: { $least } سؤال
                    }
               *[other]
                    { $most ->
                        [zero] الخطوة الأخيرة
                        [one] الباقي: سؤال واحد
                        [two] الباقي: سؤال أو سؤالان
                        [few] الباقي: من { $least } إلى { $most } أسئلة
                        [many] الباقي: من { $least } إلى { $most } سؤالًا
                       *[other] الباقي: من { $least } إلى { $most } سؤال
                    }
            }
    }

progress-minutes =
    { $same ->
        [1]
            { $least ->
                [zero] أقل من دقيقة
                [one] دقيقة واحدة
                [two] دقيقتان
                [few] { $least } دقائق
                [many] { $least } دقيقة
               *[other] { $least } دقيقة
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [zero] أقل من دقيقة
                        [one] دقيقة واحدة على الأكثر
                        [two] دقيقتان على الأكثر
                        [few] { $most } دقائق على الأكثر
                        [many] { $most } دقيقة على الأكثر
                       *[other] { $most } دقيقة على الأكثر
                    }
               *[other]
                    { $most ->
                        [zero] أقل من دقيقة
                        [one] دقيقة واحدة
                        [two] من دقيقة إلى دقيقتين
                        [few] من { $least } إلى { $most } دقائق
                        [many] من { $least } إلى { $most } دقيقة
                       *[other] من { $least } إلى { $most } دقيقة
                    }
            }
    }

## Review

review-title = إجاباتكم
review-heading = هل كل شيء صحيح؟
review-text = لتغيير إجابة، اختاروا سطرها.

review-papers =
    { $of ->
        [zero] لا توجد أوراق
        [one] { $have } من ورقة واحدة
        [two] { $have } من ورقتين
        [few] { $have } من { $of } أوراق
        [many] { $have } من { $of } ورقة
       *[other] { $have } من { $of } ورقة
    }

review-continue = نعم، متابعة

## Result

result-title = والآن
result-missing = ما زال ينقصكم
result-papers = أوراقكم
result-papers-ready = لديكم كل أوراق القائمة.
result-to-do = ما يجب فعله
result-deadlines = تواريخ مهمة
result-deadline-ask = اسألوا عن التاريخ في الاستقبال.
result-places = إلى أين تذهبون
result-answers = إجاباتكم
result-related = قد يفيدكم أيضًا
result-other-ways = بدون كمبيوتر
result-code = الحفظ على هاتفي
result-code-hint = بكاميرا الهاتف، بدون إنترنت.
result-home = القيام بشيء آخر
result-finish = انتهيت

code-title = على هاتفكم
code-heading = خذوا قائمتكم معكم.

code-part =
    { $parts ->
        [1] قائمتكم كلها هنا. لا نرسل أي شيء.
       *[other] الجزء { $part } من { $parts }. لا نرسل أي شيء.
    }

code-next = الجزء التالي
code-done = الرجوع إلى قائمتي

code-words = صوروا المربع بالهاتف.
    .say = إذا رأيتم مربعا أسود وأبيض على الشاشة، صوروه بالهاتف. وإلا اقرؤوا القائمة، أو اسألوا في الاستقبال.

code-instead = لا يمكن عرض المربع هنا. اكتبوا ما يلي على ورقة، أو اطلبوا المساعدة في الاستقبال.
code-bring = أحضروا:
code-call = الهاتف:
code-site = الموقع:
code-go = المكان:

## Goodbye

goodbye-title = قبل أن تذهبوا
goodbye-heading = قبل أن تذهبوا
goodbye-papers = خذوا أوراقكم وأغراضكم.
goodbye-accounts = سجلوا الخروج من حساباتكم.
goodbye-erase = محو كل شيء والمغادرة
goodbye-stay = البقاء قليلًا
goodbye-text = سنمحو إجاباتكم.

farewell-title = إلى اللقاء
farewell-erasing = نمحو كل شيء الآن…
farewell-erased = تم محو كل شيء.
farewell-erased-text = لم يبق شيء من زيارتكم على هذا الجهاز. شكرًا لكم، وإلى اللقاء.
farewell-idle = انتظرنا طويلًا. انتهت الزيارة.
farewell-failed = حدثت مشكلة في الجهاز. هذا ليس خطأكم. انتهت الزيارة.
farewell-residue = نادوا شخصًا من الاستقبال.
farewell-residue-text = لم يتمكن الجهاز من محو كل شيء. هذا ليس خطأكم. انتظروا هذا الشخص قبل أن تذهبوا.
farewell-key = اضغطوا على أي زر للعودة إلى البداية.
out-of-service-title = توقف مؤقت
out-of-service-heading = هذا الجهاز متوقف الآن.
out-of-service-text = اسألوا في الاستقبال. سيساعدكم شخص هناك.

## Help

help-title = مساعدة
help-heading = من يمكنه مساعدتكم؟
help-call = طلب المساعدة من شخص هنا
help-call-hint = تظهر رسالة لموظفي الاستقبال.
help-called = طلبنا لكم المساعدة
help-came = وصلت المساعدة
help-nobody = لا يوجد أحد في الاستقبال الآن. يمكنكم الاتصال بالهاتف.
help-phone = لهذه المعاملة
help-emergency = في حالة الطوارئ
help-free = مكالمة مجانية
phone-emergency-112 = خطر أو حادث
phone-emergency-114 = برسالة، دون كلام
phone-samu-social-115 = بلا مأوى لهذه الليلة
help-keeps = ما يحتفظ به هذا الجهاز
help-close = إغلاق المساعدة
help-keys = اكتبوا رقم السطر لاختياره. اكتبوا 0 للرجوع. يمكنكم أيضًا استعمال الأسهم وزر Entrée.
help-keys-lines = اكتبوا رقم السطر، ثم اضغطوا على Entrée. اكتبوا 0 للرجوع. اكتبوا F1 للمساعدة.

banner-called = طلبنا لكم المساعدة. ابقوا هنا من فضلكم.
banner-called-post = طلبنا لكم المساعدة. { $post }

## What this computer keeps

keeps-title = ما يحتفظ به هذا الجهاز
keeps-heading = لا يحتفظ هذا الجهاز بأي شيء عنكم.

keeps-text =
    - تبقى إجاباتكم هنا خلال الزيارة.
    - لا نرسل أي شيء عبر الإنترنت.
    - لا نحفظ أي شيء على الجهاز.
    - في النهاية، نمحو كل شيء.
    - إذا ذهبتم، سنمحو كل شيء بعد بضع دقائق.

keeps-close = فهمت

## A word explained

word-title = شرح كلمة
word-close = رجوع

## Settings

settings-title = إعدادات
settings-heading = تغيير الشاشة
settings-dark = شاشة داكنة
settings-light = شاشة فاتحة
settings-contrast = حروف أوضح
settings-space = أسطر أقصر
settings-easy-text = جمل أسهل
settings-close = هذا يناسبني

## Languages

languages-title = اللغة
languages-heading = اختاروا لغتكم.
languages-partial = هذه الصفحة غير متوفرة بلغتكم بعد. نعرضها هنا بالفرنسية. يمكنكم طلب المساعدة.

## Stop

stop-title = إنهاء
stop-heading = هل تريدون إنهاء الزيارة؟
stop-text = إذا أنهيتم الزيارة، سنمحو كل إجاباتكم.
stop-stay = البقاء
stop-erase = إنهاء ومحو كل شيء

## Idle

idle-title = هل ما زلتم هنا؟
idle-heading = هل ما زلتم هنا؟

idle-text =
    { $seconds ->
        [zero] سنمحو كل شيء الآن.
        [one] سنمحو كل شيء بعد ثانية واحدة.
        [two] سنمحو كل شيء بعد ثانيتين.
        [few] سنمحو كل شيء بعد { $seconds } ثوان.
        [many] سنمحو كل شيء بعد { $seconds } ثانية.
       *[other] سنمحو كل شيء بعد { $seconds } ثانية.
    }

idle-any-key = اضغطوا على أي زر للمتابعة.
idle-stay = أنا هنا

## When something is missing

sorry-title = عذرًا
sorry-heading = لا يمكن فتح هذه الصفحة.
sorry-text = هذا ليس خطأكم. اسألوا في الاستقبال، أو اختاروا شيئًا آخر.
sorry-close = رجوع
value-expired = اسألوا في الاستقبال.

## Dates

date-long = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Linear mode: the same screens as plain lines

linear-prompt = اختياركم:
linear-type = اكتبوا، ثم اضغطوا على Entrée:
linear-not-understood = اكتبوا أحد أرقام القائمة، أو F1 للمساعدة. ثم اضغطوا على Entrée.
linear-keys = يمكنكم أيضًا كتابة: { $keys }
linear-end = النهاية.

## Listening. What is read aloud: write as people speak.

voice-invite = مرحبا. المفتاح F2 يقرأ الشاشة بصوت عال، أو يوقف الصوت. المفتاح F1 لطلب شخص يساعدك.
listen-digit = المفتاح { $digit }.
listen-chosen = هذا اختيارك.
listen-ticked = تم التأشير عليه.
listen-field = مكان للكتابة.
listen-typed = هذا مكتوب على الشاشة.
listen-dot = نقطة
listen-dash = شرطة
listen-underscore = شرطة سفلية
listen-slash = شرطة مائلة
listen-at = علامة @
listen-no-voice = لا يوجد صوت لهذه الصفحة. اقرأ الشاشة، أو اسأل في الاستقبال.
listen-partly = جزء من هذه الصفحة ليس له صوت. اقرأ الشاشة، أو اسأل في الاستقبال.
listen-no-device = لا يوجد صوت في هذا الحاسوب. اقرأ الشاشة، أو اسأل في الاستقبال.

settings-voice = ضبط الصوت
voice-title = الصوت
voice-heading = كيف تريد أن تستمع؟
voice-listen = قراءة كل شاشة بصوت عال
voice-repeat = قراءة الشاشة مرة أخرى
voice-pause = انتظار ثم متابعة
voice-slower = أبطأ
voice-faster = أسرع
voice-quieter = أخفض
voice-louder = أعلى
voice-rate = السرعة: { $step } من 5
voice-volume = قوة الصوت: { $step } من 5

## Time: the end of a visit, and the hours of the place

time-of-day = { $hour }:{ $minutes }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

notice-ends =
    { $minutes ->
        [zero] تنتهي الزيارة قريبًا. بقيت أقل من دقيقة.
        [one] تنتهي الزيارة قريبًا. بقيت دقيقة واحدة على الأكثر.
        [two] تنتهي الزيارة قريبًا. بقيت دقيقتان على الأكثر.
        [few] تنتهي الزيارة قريبًا. بقيت { $minutes } دقائق على الأكثر.
        [many] تنتهي الزيارة قريبًا. بقيت { $minutes } دقيقة على الأكثر.
       *[other] تنتهي الزيارة قريبًا. بقيت { $minutes } دقيقة على الأكثر.
    }

notice-added =
    { $minutes ->
        [zero] أضفنا 5 دقائق. بقيت أقل من دقيقة.
        [one] أضفنا 5 دقائق. بقيت دقيقة واحدة على الأكثر.
        [two] أضفنا 5 دقائق. بقيت دقيقتان على الأكثر.
        [few] أضفنا 5 دقائق. بقيت { $minutes } دقائق على الأكثر.
        [many] أضفنا 5 دقائق. بقيت { $minutes } دقيقة على الأكثر.
       *[other] أضفنا 5 دقائق. بقيت { $minutes } دقيقة على الأكثر.
    }

notice-closing =
    { $minutes ->
        [zero] نغلق في الساعة { $time }. بقيت أقل من دقيقة.
        [one] نغلق في الساعة { $time }. بقيت دقيقة واحدة على الأكثر.
        [two] نغلق في الساعة { $time }. بقيت دقيقتان على الأكثر.
        [few] نغلق في الساعة { $time }. بقيت { $minutes } دقائق على الأكثر.
        [many] نغلق في الساعة { $time }. بقيت { $minutes } دقيقة على الأكثر.
       *[other] نغلق في الساعة { $time }. بقيت { $minutes } دقيقة على الأكثر.
    }

last-title = الدقيقة الأخيرة
last-heading = ستنتهي الزيارة الآن.
last-heading-closing = سنغلق الآن.

last-text =
    { $seconds ->
        [zero] تنتهي الزيارة الآن.
        [one] تنتهي الزيارة بعد ثانية واحدة.
        [two] تنتهي الزيارة بعد ثانيتين.
        [few] تنتهي الزيارة بعد { $seconds } ثوان.
        [many] تنتهي الزيارة بعد { $seconds } ثانية.
       *[other] تنتهي الزيارة بعد { $seconds } ثانية.
    }

last-note = اكتبوا على ورقة ما يهمكم.
last-stay = متابعة
last-finish = الإنهاء الآن

goodbye-key = خذوا مفتاح USB.
goodbye-limit = انتهى وقت الزيارة.
goodbye-closing = نغلق الآن. انتهت الزيارة.

place-says = رسالة من الاستقبال
place-says-in = رسالة من الاستقبال ({ $language })

closed-title = مغلق
closed-heading = المكان مغلق الآن.
closed-opens-today = نفتح اليوم في الساعة { $time }.
closed-opens-soon = نفتح يوم { $weekday } في الساعة { $time }.
closed-opens-later = نفتح يوم { $weekday } { $date } في الساعة { $time }.
closed-help = عرض أرقام الهاتف

## Staff. Only people who work here read this.

help-staff = الموظفون
pin-title = الموظفون
pin-heading = رمز الموظفين
pin-placeholder = الرمز
pin-text = اكتبوا الرمز، ثم اضغطوا على Entrée.
pin-checking = نتحقق من الرمز…
pin-wrong = هذا ليس الرمز الصحيح.
pin-short = الرمز من 6 أرقام أو أكثر.
pin-unable = لا يمكن التحقق من الرمز. اتصلوا بقسم المعلوماتية.

pin-wait =
    { $seconds ->
        [zero] لا حاجة إلى الانتظار.
        [one] انتظروا ثانية واحدة قبل محاولة أخرى.
        [two] انتظروا ثانيتين قبل محاولة أخرى.
        [few] انتظروا { $seconds } ثوان قبل محاولة أخرى.
        [many] انتظروا { $seconds } ثانية قبل محاولة أخرى.
       *[other] انتظروا { $seconds } ثانية قبل محاولة أخرى.
    }

pin-wait-long =
    { $minutes ->
        [zero] لا حاجة إلى الانتظار.
        [one] انتظروا دقيقة واحدة قبل محاولة أخرى.
        [two] انتظروا دقيقتين قبل محاولة أخرى.
        [few] انتظروا { $minutes } دقائق قبل محاولة أخرى.
        [many] انتظروا { $minutes } دقيقة قبل محاولة أخرى.
       *[other] انتظروا { $minutes } دقيقة قبل محاولة أخرى.
    }

desk-title = الموظفون
desk-heading = ماذا تريدون أن تفعلوا؟
desk-text = الزيارة في الانتظار. لا يراها أحد.
desk-back = الرجوع إلى الزيارة
desk-back-paused = إبقاء الجهاز متوقفًا
desk-more-time = إضافة 15 دقيقة
desk-end = إنهاء هذه الزيارة
desk-out = إيقاف الجهاز مؤقتًا
desk-in = إعادة الجهاز إلى الخدمة
desk-leave = الخروج إلى النظام
sure-no = لا، رجوع
sure-end-heading = هل تريدون إنهاء هذه الزيارة؟
sure-end-text = سنمحو كل ما كتبه هذا الشخص.
sure-end-yes = نعم، إنهاء ومحو كل شيء
sure-out-heading = هل تريدون إيقاف الجهاز مؤقتًا؟
sure-out-text = سنمحو الزيارة. لن يخدم الجهاز أحدًا حتى يعيده الموظفون إلى الخدمة.
sure-out-yes = نعم، إيقاف الجهاز
sure-leave-heading = هل تريدون الخروج إلى النظام؟
sure-leave-text = سنمحو الزيارة. سيتوقف البرنامج.
sure-leave-yes = نعم، خروج

## المحو: بقي شيء، وتبدأ الزيارة التالية.

farewell-warned = بقي شيء على هذا الجهاز.
farewell-warned-text = لم يتمكن الجهاز من محو كل شيء. هذا ليس خطأكم. أخبروا شخصًا من الاستقبال.
