## Words explained on demand. Texts mark them with WORD("id", "surface").

suspended = Suspended licence
    .text = You may not drive for some time.

cancelled = Cancelled licence
    .text = This licence no longer exists. You must pass a test again.

certificate = Certificate
    .text = An official paper that proves something.

franceconnect = FranceConnect
    .text = A button on the sites of the State. You enter with an account you already have, such as the tax account.

domiciliation = Domiciliation
    .text = An official address for a person without a stable home. It is also called “élection de domicile”.
