# La page que demande un délégué à la protection des données : `guichet reset --manifest`.
# Ce dont elle parle vient du programme ; ici ne sont que les mots.

label-title = Ce qui est effacé après chaque visite
label-intro = Cette page est écrite par le programme qui efface. Rien de ce qu’une personne répond ou tape n’est écrit dans un fichier, un journal ou une statistique.
label-deadline = Un effacement dure au plus
label-second-look = Les dossiers où d’autres programmes écrivent sont regardés une seconde fois après
label-residue = S’il reste quelque chose :
label-erased = CE QUI EST EFFACÉ
label-how = Comment :
label-when = Quand :
label-proof = Preuve :
label-not-erased = CE QUI N’EST PAS EFFACÉ, ET POURQUOI

residue-out-of-service = l’ordinateur est hors service, une personne est appelée, l’effacement est tenté de nouveau chaque minute. Jamais l’écran ne dit que tout est effacé.
residue-warn = la personne est prévenue, puis la visite suivante commence. Jamais l’écran ne dit que tout est effacé.

trace-answers = Les réponses et les mots tapés, en mémoire
    .how = Chaque visite est un programme à part, qui se termine avec elle. Il n’écrit aucun fichier, les autres programmes ne peuvent pas lire sa mémoire, et aucune copie n’en est faite s’il tombe en panne.

trace-screen = Ce que montre l’écran
    .how = L’écran est vidé.

trace-scrollback = Ce qui a défilé au-dessus de l’écran
    .how = Le terminal reçoit l’ordre de l’oublier.

trace-keys = Les touches tapées trop tôt
    .how = La file des touches est vidée avant la visite suivante.

trace-voice = Les textes lus à voix haute, en mémoire
    .how = La voix est un programme à part, terminé avec la visite. Elle ne reçoit que les textes de l’écran, jamais une réponse.

trace-processes = Les programmes du compte des visiteurs
    .how = Tous sont arrêtés, de force si besoin, avant que ses dossiers soient vidés.

trace-helper = Les dossiers d’un autre compte, demandés à
    .how = Ce compte efface lui-même ses dossiers, selon sa propre configuration, qui a sa propre page.

trace-runtime = Le dossier privé du programme
    .how = Tout ce qu’il contient est supprimé, et les dossiers d’exécutions interrompues avec lui.

trace-folder = Le dossier choisi par l’établissement
    .how = Tout ce qu’il contient est supprimé, sans suivre un lien ni entrer dans un autre disque ; le dossier lui-même reste.

when-before-first = avant la première visite
when-after-visit = après chaque visite, même interrompue
when-at-end = à l’arrêt du programme

proof-process-over = le programme qui les tenait est terminé ; le système vide la mémoire avant de la donner à un autre.
proof-told = l’ordre est donné ; un terminal ne répond pas.
proof-counted = plus aucun programme de ce compte ne tourne.
proof-looked = le dossier est lu de nouveau : il est vide.
proof-looked-twice = le dossier est lu de nouveau, puis encore une fois un instant plus tard : il est vide les deux fois.
proof-reported = ce compte répond qu’il a lu de nouveau ses dossiers, deux fois, et qu’ils sont vides. Sans réponse, rien n’est tenu pour effacé.

kept-disk = Les traces qu’un disque garde d’un fichier supprimé
    .why = Écrire par-dessus ne change rien sur un disque d’aujourd’hui. Ces dossiers doivent être en mémoire (tmpfs) ou chiffrés avec une clé jetée.

kept-swap = La mémoire que le système aurait déplacée sur un disque (échange, « swap »)
    .why = Un programme ne peut pas l’empêcher : l’échange doit être coupé, ou chiffré avec une clé jetée.

kept-links = Un fichier qui a aussi un nom hors des dossiers choisis
    .why = Le nom dans le dossier est supprimé ; l’autre appartient à quelqu’un d’autre.

kept-mounts = Ce qui est monté dans un dossier (clé, réseau, autre disque)
    .why = Cela peut appartenir à quelqu’un d’autre. Le programme n’y touche pas et le compte comme un reste.

kept-folder = Le dossier lui-même, sa marque, ses dates et ses attributs
    .why = L’établissement en a besoin. Leurs attributs étendus ne sont pas regardés.

kept-unlisted = Les dossiers que la configuration ne nomme pas
    .why = Le programme n’efface que ce qu’on lui a montré et marqué.

kept-elsewhere = Ce que retiennent les sites, le réseau et l’imprimante
    .why = Cela ne passe pas par ce programme, qui n’ouvre aucun site.

kept-paper = Les papiers imprimés
    .why = L’écran rappelle à la personne de les reprendre.
