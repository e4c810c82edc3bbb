## Simple Modern Standard Arabic. French names help to find the places in the street.

town-hall = البلدية (mairie)
    .help = في كل مدينة أو قرية بلدية. اسألوا عن ساعات العمل.

ccas = مركز المساعدة الاجتماعية في البلدة (CCAS)
    .help = يساعد سكان البلدة. تعطيكم البلدية عنوانه.

france-services = مركز France services
    .help = يساعدكم شخص في معاملاتكم. الخدمة مجانية.

police = الشرطة أو الدرك (police ou gendarmerie)
    .help = اذهبوا إلى المركز الذي تختارونه.

prefecture = المحافظة (préfecture)
    .help = خذوا موعدًا قبل المجيء. توجد فيها غالبًا نقطة مساعدة رقمية.

embassy = سفارة فرنسا أو قنصليتها
    .help = هي للأشخاص الذين يعيشون في بلد آخر.

library-desk = مكتب الاستقبال
    .help = يمكن لموظف الاستقبال أن يرشدكم.

association = جمعية معتمدة (association agréée)
    .help = تسمح لها المحافظة بإعطاء عنوان بريدي. القائمة موجودة في البلدية.

bank = البنك الخاص بكم (banque)
    .help = رقم هاتفه مكتوب على ظهر بطاقتكم أو على كشوف الحساب.

spada = مركز استقبال طالبي اللجوء (Spada)
    .help = يتابع الأشخاص الذين يطلبون اللجوء.

housing-desk = مكتب السكن (service du logement)
    .help = يساعد على إيجاد سكن أو الحفاظ عليه. البلدية تدلكم على مكانه.

health-insurance = صندوق التأمين الصحي (CPAM)
    .help = يهتم بحقوقكم في العلاج.

family-benefits = صندوق الإعانات العائلية (CAF)
    .help = يساعد العائلات والأشخاص الذين دخلهم قليل.

tax-office = مكتب الضرائب (centre des impôts)
    .help = يجيب موظف عن الأسئلة حول الضرائب. اسألوا عن ساعات العمل.

job-centre = وكالة التشغيل (France Travail)
    .help = تساعد الأشخاص الذين يبحثون عن عمل.

post-office = مكتب البريد (bureau de poste)
    .help = اسألوا عن ساعات العمل.
