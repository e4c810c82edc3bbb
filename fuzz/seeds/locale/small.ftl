# a
kiosk-a = Bonjour { $count ->
    [one] une
   *[other] { NUMBER($count) }
 } fin
    .say = dit
-term = mot
b = { -term } { kiosk-a }
