# Interface texts. Ids are <screen>-<thing>. French is the source of every other language.

## The bottom line: the same keys on every screen. Keep them very short.

key-back = Retour
key-help = Aide
key-listen = Écouter
key-language = Langue
key-settings = Réglages
key-stop = Arrêter
key-hush = Silence
key-pause = Pause
key-resume = Suite
key-repeat = Répéter
key-slower = Moins vite
key-faster = Plus vite
key-quieter = Moins fort
key-louder = Plus fort

more-above = Plus haut
more-below = La suite

## First screen

attract-title = Guichet
attract-heading = Bonjour. Ici, on vous guide pas à pas.
attract-promise = C’est gratuit. Rien n’est envoyé. Tout est effacé à la fin.
attract-language = Choisissez votre langue.
attract-begin = Ou appuyez sur une touche pour commencer.
attract-not-displayed = D’autres langues existent : { $languages }. Cet écran ne peut pas les montrer. Demandez à l’accueil.
attract-demonstration = Démonstration. Pour quitter : touches Ctrl et Q.
attract-demonstration-lines = Démonstration. Pour quitter : écrivez Q, puis appuyez sur Entrée.

## Comfort

comfort-title = Votre confort
comfort-heading = Comment voulez-vous lire ?
comfort-text = Choisissez ce qui vous aide. Ou continuez tout de suite.
comfort-easy-text = Des phrases plus simples
comfort-space = Des lignes plus courtes
comfort-contrast = Des lettres plus visibles
comfort-listen = Des pages lues à voix haute
comfort-continue = Continuer

## Home

home-title = Accueil
home-heading = De quoi avez-vous besoin ?
home-lessons = Apprendre en essayant
home-lessons-hint = Des exercices, sans risque.
home-search = Chercher avec un mot
home-search-hint = Par exemple : papiers, adresse.
home-themes-heading = Choisissez un sujet.
home-lessons-heading = Que voulez-vous apprendre ?
home-empty = Il n’y a encore rien ici. Demandez à l’accueil.
home-hidden = Il manque une page aujourd’hui. Demandez à l’accueil.
home-begun = Vous avez déjà commencé.
home-reassure = Vous pouvez tout regarder. Rien n’est envoyé.

## Search

search-title = Chercher
search-heading = Que cherchez-vous ?
search-placeholder = Écrivez un mot
search-none = Nous n’avons rien trouvé avec ce mot. Essayez un autre mot, ou demandez de l’aide.
search-hint = Les réponses arrivent pendant que vous écrivez.

## Themes (the closed list of pack.toml)

theme-papers = Mes papiers
theme-housing = Me loger
theme-money = Mon argent et mes aides
theme-health = Ma santé
theme-work = Mon travail
theme-family = Ma famille
theme-digital = Ordinateur, téléphone, internet
theme-daily-life = Ma vie de tous les jours

## Before a procedure

intro-goal = À quoi ça sert
intro-for-whom = Pour qui
intro-prepare = À préparer

intro-minutes =
    { $same ->
        [1]
            { $least ->
                [0] Moins d’une minute
                [one] Environ 1 minute
               *[other] Environ { $least } minutes
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [one] 1 minute au plus
                       *[other] { $most } minutes au plus
                    }
               *[other] De { $least } à { $most } minutes
            }
    }

intro-other-ways = Sans ordinateur
intro-nothing-sent = Rien n’est envoyé. Vous pouvez revenir en arrière.
intro-draft = Ce texte date du { $date }. Il n’est pas encore vérifié. Demandez à l’accueil avant de payer ou de vous déplacer.
intro-verified = Texte vérifié le { $date }.
intro-old = Ce texte date du { $date }. Des choses ont peut-être changé. Demandez à l’accueil.
intro-start = Commencer
intro-again = Reprendre
intro-way-phone = Par téléphone : { $phone }
intro-way-counter = Sur place : { $place }
intro-way-post = Par courrier : { $place }

## Steps

step-continue = Continuer
step-unknown = Je ne sais pas
step-skip = Passer
step-why = Pourquoi cette question ? { $why }
step-many = Vous pouvez choisir plusieurs réponses.
step-more = La suite de la liste
step-check = Vérifier
step-tick = Cochez ce que vous avez déjà.
step-nothing-sent = Rien n’est envoyé. Vous pouvez revenir en arrière.
step-type-number = Un nombre
step-type-date = Jour, mois, année : 31/12/2025
step-type-text = Écrivez ici
step-fact-known = Vous l’avez déjà dit pendant cette visite. Est-ce toujours vrai ?
step-fact-answer = Vous avez dit
step-fact-keep = Oui, c’est toujours vrai
step-fact-change = Non, je change
step-stays-here = Ce que vous écrivez reste ici. Tout est effacé à la fin.
step-invented = C’est un exercice. Écrivez un exemple inventé, pas vos vraies informations.

answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas
answer-skipped = Pas de réponse

## Why an answer was not taken: what to do, never blame

trouble-number = Écrivez un nombre, en chiffres. Par exemple : 3.
trouble-date = Écrivez une date comme ceci : 31/12/2025.
trouble-too-small = Écrivez { $limit } ou plus.
trouble-too-large = Écrivez { $limit } ou moins.
trouble-before = Il faut une date plus récente. Vérifiez le jour, le mois et l’année.
trouble-after = Il faut une date plus ancienne. Vérifiez le jour, le mois et l’année.

trouble-too-few =
    { $limit ->
        [one] Choisissez au moins une réponse.
       *[other] Choisissez { $limit } réponses ou plus.
    }

trouble-too-many =
    { $limit ->
        [one] Choisissez une seule réponse.
       *[other] Choisissez { $limit } réponses ou moins.
    }

trouble-empty = Écrivez une réponse, ou choisissez une ligne plus bas.
trouble-too-long = C’est un peu long. Écrivez { $limit } lettres ou moins.

practice-done = Bravo, c’est bien ça.
practice-empty = Écrivez d’abord quelque chose. Vous pouvez essayer, rien n’est envoyé.
practice-not-quite = Ce n’est pas encore ça. Essayez encore, ou choisissez « Passer ».

## Papers

paper-copies =
    { $count ->
        [one] 1 copie
       *[other] { $count } copies
    }

paper-max-age =
    { $months ->
        [one] qui date de moins d’un mois
       *[other] qui date de moins de { $months } mois
    }

paper-maybe = Ce papier est peut-être utile. Demandez à l’accueil.

## Actions

action-online = Tapez cette adresse sur un autre ordinateur ou un téléphone.
action-phone = Appelez ce numéro.
action-counter = Allez à cet endroit : { $place }
action-post = Envoyez par courrier à : { $place }
action-free = C’est gratuit.
action-cost = Prix : { $euros }

action-wait =
    { $unit ->
        [days]
            { $count ->
                [one] Attendez la réponse : environ 1 jour.
               *[other] Attendez la réponse : environ { $count } jours.
            }
        [weeks]
            { $count ->
                [one] Attendez la réponse : environ 1 semaine.
               *[other] Attendez la réponse : environ { $count } semaines.
            }
        [months]
            { $count ->
                [one] Attendez la réponse : environ 1 mois.
               *[other] Attendez la réponse : environ { $count } mois.
            }
       *[years]
            { $count ->
                [one] Attendez la réponse : environ 1 an.
               *[other] Attendez la réponse : environ { $count } ans.
            }
    }

action-ask-desk = Demandez à l’accueil.
action-after = Ensuite
action-no-answer = Si vous n’avez pas de réponse

## Progress: honest ranges

progress-questions =
    { $least ->
        [0]
            { $most ->
                [0] dernière étape
                [one] encore 1 question au plus
               *[other] encore { $most } questions au plus
            }
       *[other]
            { $same ->
                [1]
                    { $least ->
                        [one] encore 1 question
                       *[other] encore { $least } questions
                    }
               *[other] encore { $least } à { $most } questions
            }
    }

progress-minutes =
    { $same ->
        [1]
            { $least ->
                [0] moins d’une minute
                [one] 1 minute
               *[other] { $least } minutes
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [one] 1 minute au plus
                       *[other] { $most } minutes au plus
                    }
               *[other] { $least } à { $most } minutes
            }
    }

## Review

review-title = Vos réponses
review-heading = Est-ce que tout est juste ?
review-text = Pour changer une réponse, choisissez sa ligne.

review-papers =
    { $have ->
        [one] { $have } papier sur { $of }
       *[other] { $have } papiers sur { $of }
    }

review-continue = Oui, continuer

## Result

result-title = Et maintenant
result-missing = Il vous manque encore
result-papers = Vos papiers
result-papers-ready = Vous avez tous les papiers de la liste.
result-to-do = À faire
result-deadlines = Les dates importantes
result-deadline-ask = Demandez la date à l’accueil.
result-places = Où aller
result-answers = Vos réponses
result-related = Vous pouvez aussi regarder
result-other-ways = Sans ordinateur
result-code = Emporter sur mon téléphone
result-code-hint = Avec l’appareil photo. Sans internet.
result-home = Faire autre chose
result-finish = J’ai fini

code-title = Sur votre téléphone
code-heading = Emportez votre liste.

code-part =
    { $parts ->
        [1] Toute votre liste est ici. Rien n’est envoyé.
       *[other] Partie { $part } sur { $parts }. Rien n’est envoyé.
    }

code-next = La partie suivante
code-done = Revenir à ma liste

code-words = Prenez le carré en photo avec votre téléphone.
    .say = S’il y a un carré noir et blanc sur l’écran, prenez-le en photo. Sinon, lisez la liste, ou demandez à l’accueil.

code-instead = Le carré à prendre en photo ne peut pas être montré ici. Notez ce qui suit, ou demandez de l’aide à l’accueil.
code-bring = À apporter :
code-call = Appeler :
code-site = Site :
code-go = Aller à :

## Goodbye

goodbye-title = Avant de partir
goodbye-heading = Avant de partir
goodbye-papers = Reprenez vos papiers et vos affaires.
goodbye-accounts = Déconnectez-vous de vos comptes.
goodbye-erase = Tout effacer et partir
goodbye-stay = Rester encore
goodbye-text = Vos réponses vont être effacées.

farewell-title = Au revoir
farewell-erasing = Nous effaçons tout…
farewell-erased = Tout est effacé.
farewell-erased-text = Il ne reste rien de votre visite sur cet ordinateur. Merci, et à bientôt.
farewell-idle = Nous avons attendu longtemps. La visite est finie.
farewell-failed = L’ordinateur a eu un problème. Ce n’est pas votre faute. La visite est finie.
farewell-residue = Appelez une personne de l’accueil.
farewell-residue-text = L’ordinateur n’a pas pu tout effacer. Ce n’est pas votre faute. Attendez la personne avant de partir.
farewell-key = Appuyez sur une touche pour revenir au début.
out-of-service-title = Pause
out-of-service-heading = Cet ordinateur fait une pause.
out-of-service-text = Demandez à l’accueil. Une personne va vous aider.

## Help

help-title = Aide
help-heading = Qui peut vous aider ?
help-call = Appeler une personne ici
help-call-hint = Un message s’affiche pour l’accueil.
help-called = Une personne est appelée
help-came = La personne est venue
help-nobody = Il n’y a personne à l’accueil en ce moment. Vous pouvez téléphoner.
help-phone = Pour cette démarche
help-emergency = En cas d’urgence
help-free = appel gratuit
phone-emergency-112 = Danger, accident
phone-emergency-114 = Par message, sans parler
phone-samu-social-115 = Sans abri, pour la nuit
help-keeps = Ce que cet ordinateur garde
help-close = Fermer l’aide
help-keys = Tapez le chiffre d’une ligne pour la choisir. Tapez 0 pour revenir. Les flèches et la touche Entrée marchent aussi.
help-keys-lines = Écrivez le chiffre d’une ligne, puis appuyez sur Entrée. Écrivez 0 pour revenir. Écrivez F1 pour l’aide.

banner-called = Une personne est appelée. Restez ici.
banner-called-post = Une personne est appelée. { $post }

## What this computer keeps

keeps-title = Ce que cet ordinateur garde
keeps-heading = Cet ordinateur ne garde rien de vous.

keeps-text =
    - Vos réponses restent ici pendant la visite.
    - Rien n’est envoyé sur internet.
    - Rien n’est enregistré sur l’ordinateur.
    - À la fin, tout est effacé.
    - Si vous partez, tout est effacé après quelques minutes.

keeps-close = J’ai compris

## A word explained

word-title = Un mot expliqué
word-close = Revenir

## Settings

settings-title = Réglages
settings-heading = Changer l’écran
settings-dark = Écran sombre
settings-light = Écran clair
settings-contrast = Des lettres plus visibles
settings-space = Des lignes plus courtes
settings-easy-text = Des phrases plus simples
settings-close = C’est bien comme ça

## Languages

languages-title = Langue
languages-heading = Choisissez votre langue.
languages-partial = Cette page n’existe pas encore dans votre langue. Elle est ici en français. Vous pouvez demander de l’aide.

## Stop

stop-title = Arrêter
stop-heading = Voulez-vous arrêter ?
stop-text = Si vous arrêtez, toutes vos réponses sont effacées.
stop-stay = Rester
stop-erase = Arrêter et tout effacer

## Idle

idle-title = Toujours là ?
idle-heading = Êtes-vous toujours là ?

idle-text =
    { $seconds ->
        [one] Tout sera effacé dans 1 seconde.
       *[other] Tout sera effacé dans { $seconds } secondes.
    }

idle-any-key = Appuyez sur une touche pour continuer.
idle-stay = Je suis là

## When something is missing

sorry-title = Pardon
sorry-heading = Cette page ne s’ouvre pas.
sorry-text = Ce n’est pas votre faute. Demandez à l’accueil, ou choisissez autre chose.
sorry-close = Revenir
value-expired = Demandez à l’accueil.

## Dates

date-long =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Linear mode: the same screens as plain lines

linear-prompt = Votre choix :
linear-type = Écrivez, puis appuyez sur Entrée :
linear-not-understood = Écrivez un des chiffres de la liste, ou F1 pour l’aide. Puis appuyez sur Entrée.
linear-keys = Vous pouvez aussi écrire : { $keys }
linear-end = Fin.

## Listening. What is read aloud: write as people speak.

voice-invite = Bonjour. La touche F2 lit l’écran à voix haute, ou arrête la voix. La touche F1 sert à appeler une personne.
listen-digit = Touche { $digit }.
listen-chosen = C’est votre choix.
listen-ticked = C’est coché.
listen-field = Un champ pour écrire.
listen-typed = C’est écrit sur l’écran.
listen-dot = point
listen-dash = tiret
listen-underscore = tiret bas
listen-slash = barre
listen-at = arobase
listen-no-voice = Il n’y a pas de voix pour cette page. Lisez l’écran, ou demandez à l’accueil.
listen-partly = Une partie de cette page n’a pas de voix. Lisez l’écran, ou demandez à l’accueil.
listen-no-device = Il n’y a pas de son sur cet ordinateur. Lisez l’écran, ou demandez à l’accueil.

settings-voice = Régler la voix
voice-title = La voix
voice-heading = Comment voulez-vous écouter ?
voice-listen = Lire chaque écran à voix haute
voice-repeat = Relire l’écran
voice-pause = Attendre, puis reprendre
voice-slower = Plus lentement
voice-faster = Plus vite
voice-quieter = Moins fort
voice-louder = Plus fort
voice-rate = Vitesse : { $step } sur 5
voice-volume = Volume : { $step } sur 5

## Time: the end of a visit, and the hours of the place

time-of-day =
    { $minute ->
        [0] { $hour } h
       *[other] { $hour } h { $minutes }
    }

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

notice-ends =
    { $minutes ->
        [one] La visite finit bientôt. Il reste 1 minute au plus.
       *[other] La visite finit bientôt. Il reste { $minutes } minutes au plus.
    }

notice-added =
    { $minutes ->
        [one] Nous avons ajouté 5 minutes. Il reste 1 minute au plus.
       *[other] Nous ajoutons 5 minutes. Il reste { $minutes } minutes au plus.
    }

notice-closing =
    { $minutes ->
        [one] Nous fermons à { $time }. Il reste 1 minute au plus.
       *[other] Nous fermons à { $time }. Il reste { $minutes } minutes au plus.
    }

last-title = Dernière minute
last-heading = La visite va finir.
last-heading-closing = Nous allons fermer.

last-text =
    { $seconds ->
        [one] La visite finit dans 1 seconde.
       *[other] La visite finit dans { $seconds } secondes.
    }

last-note = Notez ce qui est important pour vous.
last-stay = Continuer
last-finish = Finir maintenant

goodbye-key = Reprenez votre clé USB.
goodbye-limit = Le temps de la visite est fini.
goodbye-closing = Nous fermons. La visite est finie.

place-says = L’accueil vous dit
place-says-in = L’accueil vous dit ({ $language })

closed-title = Fermé
closed-heading = C’est fermé pour le moment.
closed-opens-today = Nous ouvrons aujourd’hui à { $time }.
closed-opens-soon = Nous ouvrons { $weekday } à { $time }.
closed-opens-later = Nous ouvrons le { $weekday } { $date } à { $time }.
closed-help = Voir des numéros de téléphone

## Staff. Only people who work here read this.

help-staff = Personnel
pin-title = Personnel
pin-heading = Code du personnel
pin-placeholder = Le code
pin-text = Tapez le code, puis appuyez sur Entrée.
pin-checking = Vérification du code…
pin-wrong = Ce n’est pas le bon code.
pin-short = Un code a 6 chiffres ou plus.
pin-unable = Le code ne peut pas être vérifié. Appelez le service informatique.

pin-wait =
    { $seconds ->
        [one] Attendez 1 seconde avant un autre essai.
       *[other] Attendez { $seconds } secondes avant un autre essai.
    }

pin-wait-long = Attendez { $minutes } minutes avant un autre essai.
desk-title = Personnel
desk-heading = Que voulez-vous faire ?
desk-text = La visite attend. Personne ne la voit.
desk-back = Revenir à la visite
desk-back-paused = Laisser l’ordinateur en pause
desk-more-time = Donner 15 minutes de plus
desk-end = Finir cette visite
desk-out = Mettre l’ordinateur en pause
desk-in = Remettre l’ordinateur en service
desk-leave = Quitter vers le système
sure-no = Non, revenir
sure-end-heading = Finir cette visite ?
sure-end-text = Tout ce que la personne a écrit sera effacé.
sure-end-yes = Oui, finir et tout effacer
sure-out-heading = Mettre l’ordinateur en pause ?
sure-out-text = La visite sera effacée. L’ordinateur ne servira personne jusqu’à ce que le personnel le remette en service.
sure-out-yes = Oui, mettre en pause
sure-leave-heading = Quitter vers le système ?
sure-leave-text = La visite sera effacée. Le guichet s’arrêtera.
sure-leave-yes = Oui, quitter

## Effacement : il reste quelque chose, et l’accueil laisse la visite suivante commencer.

farewell-warned = Il reste quelque chose sur cet ordinateur.
farewell-warned-text = L’ordinateur n’a pas pu tout effacer. Ce n’est pas votre faute. Dites-le à une personne de l’accueil.
