# fr/kiosk
settings-easy-text = Des textes faciles à lire
#! fr/kiosk.ftl:2:33+14: “faciles à lire” may be said only when people concerned have read the text; leave it out, or name them in easy-text-read-by of the procedure [error]
#! fr/kiosk.ftl:2:33+14: « faciles à lire » ne se dit que si des personnes concernées ont relu le texte ; enlevez ces mots, ou nommez ces personnes dans easy-text-read-by de la démarche [error]
