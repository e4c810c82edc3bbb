# Interface texts in easy French: short sentences, one idea a line. Only what differs from fr.

## First screen

attract-heading = Bonjour. Nous vous aidons.

attract-promise =
    C’est gratuit.
    Nous n’envoyons rien.
    À la fin, nous effaçons tout.

attract-not-displayed =
    Il y a d’autres langues : { $languages }.
    Cet écran ne peut pas les montrer.
    Demandez à l’accueil.

## Comfort

comfort-text =
    Choisissez ce qui vous aide.
    Ou continuez.

## Home

home-empty =
    Il n’y a encore rien ici.
    Demandez à l’accueil.

home-reassure =
    Vous pouvez tout regarder.
    Nous n’envoyons rien.

## Search

search-none =
    Nous n’avons pas trouvé ce mot.
    Essayez un autre mot.
    Ou demandez de l’aide.

search-hint = Les réponses arrivent quand vous écrivez.

## Before a procedure

intro-for-whom = C’est pour qui
intro-prepare = Ce que vous devez préparer

intro-nothing-sent =
    Nous n’envoyons rien.
    Vous pouvez revenir en arrière.

intro-draft =
    Ce texte date du { $date }.
    Une personne doit encore vérifier ce texte.
    Vous devez payer ou aller quelque part ?
    Demandez d’abord à l’accueil.

intro-verified = Une personne a vérifié ce texte le { $date }.

intro-old =
    Ce texte date du { $date }.
    Les règles ont peut-être changé.
    Demandez à l’accueil.

intro-again = Continuer

## Steps

step-why =
    Pourquoi cette question ?
    { $why }

step-tick = Choisissez ce que vous avez déjà.

step-nothing-sent =
    Nous n’envoyons rien.
    Vous pouvez revenir en arrière.

step-fact-known =
    Vous avez déjà répondu.
    Est-ce toujours vrai ?

step-fact-keep = Oui, c’est vrai

step-stays-here =
    Votre texte reste ici.
    À la fin, nous effaçons tout.

step-invented =
    C’est un exercice.
    Écrivez un exemple inventé.
    Gardez vos vraies informations pour vous.

## Why an answer was not taken: what to do, never blame

trouble-number =
    Écrivez un nombre avec des chiffres.
    Par exemple : 3.

trouble-date =
    Écrivez le jour, le mois et l’année.
    Par exemple : 31/12/2025.

trouble-before =
    Écrivez une date plus récente.
    Vérifiez le jour, le mois et l’année.

trouble-after =
    Écrivez une date plus ancienne.
    Vérifiez le jour, le mois et l’année.

trouble-empty =
    Écrivez une réponse.
    Ou choisissez une ligne plus bas.

trouble-too-long =
    Votre texte est un peu long.
    Écrivez { $limit } lettres ou moins.

practice-done = Oui, c’est juste.

practice-empty =
    Écrivez d’abord quelque chose.
    Vous pouvez essayer.

practice-not-quite =
    Ce n’est pas encore juste.
    Essayez encore.
    Ou choisissez « Passer ».

## Actions

action-online =
    Prenez un autre ordinateur ou un téléphone.
    Tapez cette adresse.

action-no-answer = Si personne ne vous répond

## Review

review-papers =
    { $have ->
        [one] Vous avez { $have } papier sur { $of }.
       *[other] Vous avez { $have } papiers sur { $of }.
    }

review-text =
    Vous voulez changer une réponse ?
    Choisissez sa ligne.

## Result

result-missing = Vous devez encore trouver
result-papers-ready = Vous avez tous les papiers.
result-code = Mettre ma liste sur mon téléphone

code-part =
    { $parts ->
        [1]
            Toute votre liste est ici.
            Nous n’envoyons rien.
       *[other]
            Partie { $part } sur { $parts }.
            Nous n’envoyons rien.
    }

code-instead =
    Le carré à prendre en photo ne peut pas être montré ici.
    Écrivez cette liste sur un papier.
    Ou demandez de l’aide à l’accueil.

## Goodbye

goodbye-papers =
    Reprenez vos papiers.
    Reprenez vos affaires.

goodbye-text = Nous allons effacer vos réponses.

farewell-erased = Nous avons tout effacé.

farewell-erased-text =
    Cet ordinateur ne garde rien de vous.
    Merci et à bientôt.

farewell-idle =
    Nous avons attendu longtemps.
    La visite est finie.

farewell-failed =
    L’ordinateur a eu un problème.
    Ce n’est pas votre faute.
    La visite est finie.

farewell-residue-text =
    L’ordinateur n’a pas pu tout effacer.
    Ce n’est pas votre faute.
    Attendez la personne avant de partir.

out-of-service-text =
    Demandez à l’accueil.
    Une personne va vous aider.

## Help

help-nobody =
    Il n’y a personne à l’accueil maintenant.
    Vous pouvez téléphoner.

help-phone = Pour ce que vous faites ici

help-keys =
    Tapez le chiffre de la ligne.
    Tapez 0 pour revenir.
    Les flèches marchent aussi.
    La touche Entrée marche aussi.

help-keys-lines =
    Écrivez le chiffre de la ligne.
    Appuyez ensuite sur Entrée.
    Écrivez 0 pour revenir.
    Écrivez F1 pour l’aide.

## What this computer keeps

keeps-text =
    - Vos réponses restent ici pendant la visite.
    - Nous n’envoyons rien sur internet.
    - L’ordinateur n’enregistre rien.
    - À la fin, nous effaçons tout.
    - Vous partez ? Nous effaçons tout après quelques minutes.

## Languages

languages-partial =
    Cette page n’existe pas dans votre langue.
    Elle est ici en français.
    Vous pouvez demander de l’aide.

## Stop

stop-text = Si vous arrêtez, nous effaçons vos réponses.

## Idle

idle-text =
    { $seconds ->
        [one] Nous effaçons tout dans 1 seconde.
       *[other] Nous effaçons tout dans { $seconds } secondes.
    }

## When something is missing

sorry-text =
    Ce n’est pas votre faute.
    Demandez à l’accueil.
    Ou choisissez autre chose.

## Linear mode: the same screens as plain lines

linear-not-understood =
    Écrivez un chiffre de la liste.
    Pour l’aide, écrivez F1.
    Puis appuyez sur Entrée.

## Listening. What is read aloud: write as people speak.

listen-no-voice = Cette page n’a pas de voix. Lisez l’écran. Ou demandez à l’accueil.
listen-partly = Une partie de cette page n’a pas de voix. Lisez l’écran. Ou demandez à l’accueil.
listen-no-device = Cet ordinateur n’a pas de son. Lisez l’écran. Ou demandez à l’accueil.
voice-invite = Bonjour. Appuyez sur F2 : l’ordinateur lit l’écran. Appuyez encore sur F2 : il se tait. Appuyez sur F1 : vous pouvez appeler une personne.

## Time: the end of a visit, and the hours of the place

notice-ends =
    { $minutes ->
        [one]
            La visite finit bientôt.
            Vous avez encore 1 minute.
       *[other]
            La visite finit bientôt.
            Vous avez encore { $minutes } minutes au plus.
    }

notice-added =
    { $minutes ->
        [one]
            Nous avons ajouté 5 minutes.
            Vous avez encore 1 minute.
       *[other]
            Nous ajoutons 5 minutes.
            Vous avez encore { $minutes } minutes au plus.
    }

notice-closing =
    { $minutes ->
        [one]
            Nous fermons à { $time }.
            Vous avez encore 1 minute.
       *[other]
            Nous fermons à { $time }.
            Vous avez encore { $minutes } minutes au plus.
    }

goodbye-closing =
    Nous fermons.
    La visite est finie.

## Staff. Only people who work here read this.

pin-text =
    Tapez le code.
    Puis appuyez sur Entrée.

pin-unable =
    L’ordinateur ne peut pas vérifier le code.
    Appelez le service informatique.

desk-text =
    La visite attend.
    Personne ne la voit.

sure-end-text = Nous effaçons tout ce que la personne a écrit.

sure-out-text =
    Nous effaçons la visite.
    L’ordinateur est fermé pour tout le monde.
    Le personnel peut le remettre en service.

sure-leave-text =
    Nous effaçons la visite.
    Le guichet s’arrête.

## Effacement : il reste quelque chose.

farewell-warned-text =
    L’ordinateur n’a pas pu tout effacer.
    Ce n’est pas votre faute.
    Dites-le à une personne de l’accueil.
