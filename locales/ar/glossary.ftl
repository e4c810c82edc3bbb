## Simple Modern Standard Arabic.

suspended = رخصة موقوفة
    .text = لا يحق لكم القيادة لمدة معينة.

cancelled = رخصة ملغاة
    .text = لم تعد هذه الرخصة موجودة. يجب اجتياز امتحان من جديد.

certificate = شهادة (attestation)
    .text = ورقة رسمية تثبت شيئًا ما.

franceconnect = FranceConnect
    .text = زر على مواقع الدولة. تدخلون بحساب تملكونه من قبل، مثل حساب الضرائب.

domiciliation = العنوان البريدي الرسمي (domiciliation)
    .text = عنوان رسمي لشخص ليس له سكن ثابت. يسمى أيضًا بالفرنسية « élection de domicile ».
