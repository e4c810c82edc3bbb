# ar/home
home_step = ماذا تفعلون؟
    .text = تعالوا يوم 12/03/2026.
#! ar/home.ftl:3:24+10: the date “12/03/2026” is written in digits only; write the month as a word, as in “3 May” [error]
#! ar/home.ftl:3:24+10: la date « 12/03/2026 » est écrite en chiffres seulement ; écrivez le mois en lettres, comme « le 3 mai » [error]
