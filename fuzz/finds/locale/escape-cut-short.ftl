# a
kiosk-a = Bonjour {"\u00¡b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b""\u001b"t ->
    [one] une
   *[other] { N-a }
UMBER($count) }
 } fin
    .say = dit
-term = mot
b = { -term } { kiosk-