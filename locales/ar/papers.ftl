## Simple Modern Standard Arabic, polite plural, Latin digits. French names help at the counter.

identity = وثيقة هوية (pièce d’identité)
    .how = من البلدية، بموعد مسبق.
    .help = بطاقة هوية أو جواز سفر أو بطاقة إقامة.

home-proof = إثبات عنوان السكن (justificatif de domicile)
    .how = فاتورة ماء أو كهرباء أو هاتف باسمكم. أو وصل دفع الإيجار.
    .help = هل تسكنون عند شخص آخر؟ اسألوا عن الأوراق المطلوبة. هل لديكم عنوان بريدي رسمي؟ خذوا شهادة هذا العنوان.

residence-permit = بطاقة الإقامة (titre de séjour)
    .how = من المحافظة (préfecture).
    .help = البطاقة نفسها، أو الورقة التي تحل محلها.

residence-evidence = إثبات أنكم تعيشون في فرنسا
    .how = مثلًا: عقد عمل، أو عقد إيجار، أو ورقة من المدرسة.
    .help = اسألوا شخصًا عن الورقة المناسبة.

photo-signature = صورة رقمية مع التوقيع (photo-signature numérique)
    .how = في كشك تصوير أو عند مصور، إذا كان معتمدًا. اسألوا قبل الدفع.
    .help = تحصلون على رمز مع الصورة. احتفظوا بهذا الرمز. بدون رمز، يمكن استعمال استمارة ورقية.

payment-card = بطاقة بنكية أو طابع مالي (timbre fiscal)
    .how = يباع الطابع المالي على الموقع { SITE("site.tax-stamp") } أو في محلات التبغ. اسألوا إن كان متوفرًا.
    .help = الطابع المالي وسيلة للدفع إلى الدولة.

address-certificate = شهادة العنوان البريدي (attestation de domiciliation)
    .how = من المركز أو الجمعية التي أعطتكم العنوان.
    .help = هي الورقة التي تبين عنوانكم الحالي.
