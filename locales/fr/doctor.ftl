# `guichet doctor` : ce qui a été trouvé sur un poste, et comment le corriger. Pour qui s'en occupe.
# Le nom d'un texte est le code du constat ; docs/doctor.md en donne la liste.

level-green = bon
level-unseen = pas vu
level-amber = à améliorer
level-red = À CORRIGER
finding = { $title } : { $says }

summary =
    { $red ->
        [0] Rien à corriger.
        [one] Un point à corriger avant d'ouvrir au public.
       *[other] { $red } points à corriger avant d'ouvrir au public.
    } { $amber ->
        [0] { "" }
        [one] Un point à améliorer.
       *[other] { $amber } points à améliorer.
    } { $unseen ->
        [0] { "" }
        [one] Un point n'a pas pu être regardé.
       *[other] { $unseen } points n'ont pas pu être regardés.
    }

## L'écran

check-terminal = Écran
terminal-console = la console de Linux
terminal-foot = le terminal foot

terminal-other = le terminal se nomme { $name }, que personne n'a essayé ici
    .repair = Pour le public, prenez la console de Linux, ou foot avec les réglages de ce paquet. Par SSH, c'est le terminal du visiteur qui compte.

terminal-dumb = ce terminal n'affiche que des lignes
    .repair = Donnez à TERM sa vraie valeur, sauf si des lignes sont voulues, pour un lecteur d'écran.

terminal-none = la sortie n'est pas un terminal : l'écran n'a pas été regardé
    .repair = Lancez aussi `guichet doctor` sur l'écran de la borne.

terminal-hidden = ce compte ne peut pas ouvrir la console de la borne
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-colours = Couleurs
colours-all = toutes
colours-sixteen = seize, par paires lisibles

colours-none = NO_COLOR est présent : il ne reste que le gras et l'inverse
    .repair = Retirez NO_COLOR de l'environnement de la borne.

check-size = Taille
size-good = { $columns } colonnes, { $rows } lignes

size-small = { $columns } colonnes, { $rows } lignes : cela marche, mais il faut beaucoup défiler
    .repair = 80 colonnes et 24 lignes sont confortables : choisissez une police plus petite.

size-tiny = { $columns } colonnes, { $rows } lignes : les écrans ne tiennent pas
    .repair = Il faut au moins 40 colonnes et 12 lignes : choisissez une police plus petite.

size-hidden = le terminal ne dit pas sa taille
    .repair = Prenez un terminal qui la dit.

check-encoding = UTF-8
encoding-good = compris

encoding-bytes = le terminal montre les accents comme deux mauvaises lettres
    .repair = Sur une console : ajoutez `vt.default_utf8=1` à la ligne de commande du noyau. Ailleurs : réglez le terminal sur UTF-8.

encoding-mute = le terminal n'a pas répondu : on ne sait pas. La borne elle-même ne demande jamais rien
    .repair = Regardez si les accents sont justes sur le premier écran.

check-languages = Lettres de chaque langue
languages-all = la police de la console les a toutes

languages-lost = la police de la console ne peut pas dessiner : { $names }. Le premier écran ne les propose pas, et le dit
    .repair = Choisissez une autre police de console (`dpkg-reconfigure console-setup`), ou prenez cage et foot pour l'arabe.

languages-font = la police conseillée est installée

languages-chance = la police conseillée n'est pas installée
    .repair = Installez-la : `apt install fonts-dejavu-core`.

check-letters = Taille des lettres
letters-large = une majuscule mesure { $millimetres } mm : lisible à 60 cm par qui voit mal

letters-small = une majuscule mesure { $millimetres } mm ; 7,3 mm sont conseillés pour qui voit mal (EN 301 549, 5.1.4, à 60 cm)
    .repair = Choisissez une police plus grande : { $most } lignes au plus sur cet écran, qui en a { $rows }.

letters-unknown = l'écran ne dit pas ses dimensions
    .repair = Mesurez une majuscule : 7,3 mm sont conseillés.

check-multiplexer = Terminal dans un terminal
multiplexer-none = aucun

multiplexer-found = { $name } se tient entre la borne et le terminal : ses touches ouvrent un shell, et il garde ce qui a été montré
    .repair = Lancez la borne sans lui.

check-scrollback = Ce qui a défilé
scrollback-none = la console ne garde rien
scrollback-foot = effacé après chaque visite ; les réglages de ce paquet ne gardent rien

scrollback-kept = le terminal peut le garder pendant la visite. Il reçoit l'ordre de l'effacer après chacune ; tous n'obéissent pas
    .repair = Réglez son historique à 0 ligne.

## La voix

check-sound = Son
sound-plays = la sortie de son s'ouvre

sound-no-library = la bibliothèque d'ALSA n'est pas installée : la borne est muette
    .repair = Installez-la : `apt install libasound2` (`libasound2t64` sur Debian 13).

sound-silent = la sortie de son ne s'ouvre pas : { $why }
    .repair = Regardez le matériel avec `aplay -l`, et si ce compte est du groupe `audio`.

check-live-voice = Voix de synthèse
live-voice-found = { $path }

live-voice-missing = espeak-ng n'est pas installé
    .repair = Installez-le : `apt install espeak-ng`.

check-voices = Une voix par langue
voices-all = chaque langue peut être entendue

voices-missing = rien ne peut être entendu en : { $languages }
    .repair = Installez espeak-ng, ou enregistrez une personne : `guichet narrate`.

check-recordings = Enregistrements de personnes
recordings-some = { $languages }

recordings-none = il n'y en a pas : seule une machine parle
    .repair = On comprend mieux une personne : `guichet narrate` dit quoi enregistrer.

## Ce qui pourrait rester

check-erased = Dossier effacé
erased-memory = { $path } est en mémoire : rien n'en va sur un disque
erased-encrypted = { $path } est sur un disque chiffré

erased-disk = { $path } est sur un disque en clair : ce qui a été effacé pourrait y être retrouvé
    .repair = Mettez-le en mémoire (tmpfs), ou sur un disque chiffré. docs/deploy.md dit comment.

erased-hidden = { $path } : ce compte ne peut pas voir sur quoi il est
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-swap = Mémoire d'échange
swap-none = aucune
swap-safe = en mémoire, ou chiffrée

swap-kept-out = { $names } n'est pas chiffrée. La borne n'y va pas ; les autres programmes du visiteur, si
    .repair = Arrêtez-la (`swapoff -a`, et sa ligne dans /etc/fstab), ou chiffrez-la avec une clé jetable.

swap-disk = { $names } n'est pas chiffrée : ce que tape un visiteur peut y être écrit
    .repair = Arrêtez-la (`swapoff -a`, et sa ligne dans /etc/fstab), ou chiffrez-la avec une clé jetable.

swap-hidden = /proc/swaps ne peut pas être lu
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-core-dumps = Mémoire des programmes tombés
core-dumps-off = jamais écrite

core-dumps-on = donnée à `{ $pattern }`. La borne le refuse pour elle ; les autres programmes, non
    .repair = Écrivez `kernel.core_pattern = |/bin/false` dans /etc/sysctl.d ; le paquet le fait.

core-dumps-hidden = les réglages du noyau ne peuvent pas être lus
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-print-spool = Serveur d'impression
print-spool-none = aucun
print-spool-empty = ne garde ni les documents ni leurs noms

print-spool-keeps = garde les documents imprimés, ou leurs noms
    .repair = Écrivez `PreserveJobFiles No` et `PreserveJobHistory No` dans /etc/cups/cupsd.conf.

print-spool-hidden = ce compte ne peut pas lire /etc/cups/cupsd.conf
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

## Sortir de la borne

check-logins = Autres consoles qui demandent un mot de passe
logins-none = aucune

logins-found = { $names }
    .repair = Fermez chacune, par exemple : `systemctl mask --now getty@tty2`.

logins-hidden = ce compte ne peut pas voir quels programmes tournent
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-consoles = Changer de console
consoles-none = il n'y a pas d'autre console
consoles-closed = les touches qui en changent sont retirées

consoles-empty = Alt et F2 mènent à une console vide : le visiteur ne retrouve plus la borne
    .repair = `systemctl enable --now guichet-keymap`.

consoles-login = Alt et F2 mènent à une console qui demande un mot de passe
    .repair = Écrivez `NAutoVTs=0` et `ReserveVT=0` pour logind ; le paquet le fait. Puis redémarrez.

check-sysrq = Touches du noyau
sysrq-off = coupées

sysrq-on = la touche SysRq peut redémarrer le poste ou arrêter des programmes (kernel.sysrq = { $value })
    .repair = Écrivez `kernel.sysrq = 0` dans /etc/sysctl.d ; le paquet le fait. Puis : `sysctl --system`.

sysrq-hidden = les réglages du noyau ne peuvent pas être lus
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

check-ctrl-alt-del = Ctrl, Alt et Suppr
ctrl-alt-del-off = ne font rien

ctrl-alt-del-on = redémarrent le poste
    .repair = `systemctl mask ctrl-alt-del.target`

check-foot = Touches de foot
foot-none = foot ne tourne pas ici
foot-ours = foot tourne avec les réglages de ce paquet

foot-other = foot tourne avec ses propres touches : Ctrl, Maj et N ouvrent un shell
    .repair = Lancez-le par `foot --config=/usr/share/guichet/foot.ini`.

check-injection = Taper à la place d'un autre programme
injection-off = le noyau le refuse
injection-confined = le noyau le permet, mais une visite en est empêchée

injection-on = un programme peut taper dans le terminal après sa fin (TIOCSTI)
    .repair = Écrivez `dev.tty.legacy_tiocsti = 0` dans /etc/sysctl.d ; le paquet le fait.

injection-always = ce noyau ne sait pas empêcher qu'un programme tape dans le terminal après sa fin (TIOCSTI)
    .repair = Prenez Linux 6.2 ou plus récent : Debian 13, ou un noyau des backports.

check-sandbox = Confinement d'une visite
sandbox-full = complet : ni fichiers d'autrui, ni programmes, ni réseau

sandbox-partial = partiel : ce noyau est trop ancien pour le reste
    .repair = Prenez Linux 6.7 ou plus récent, avec Landlock.

sandbox-absent = aucun : ce noyau ne connaît pas Landlock
    .repair = Ajoutez `landlock` à `lsm=` sur la ligne de commande du noyau, ou prenez le noyau de Debian.

sandbox-unknown = ce programme ne dit pas comment une visite est confinée
    .repair = Fiez-vous aux réglages du service ; voir docs/deploy.md.

check-pin = Code de l'équipe
pin-set = choisi

pin-open = d'autres comptes peuvent le lire
    .repair = `chmod 600 /var/lib/guichet/pin`

pin-missing = il n'y en a pas
    .repair = Choisissez-en un : `sudo -u guichet guichet pin set`.

pin-hidden = ce compte ne peut pas voir s'il y en a un
    .repair = Lancez-le en administrateur : `sudo guichet doctor`.

## Le service

check-service = Service
service-enabled = { $name } démarre avec le poste

service-disabled = { $name } ne démarre pas avec le poste
    .repair = `systemctl enable { $name }`

service-none = aucun n'est installé : rien ne lance la borne, ni ne la relance
    .repair = Installez le paquet, ou lancez la borne par SSH : docs/deploy.md.

check-watchdog = Chien de garde
watchdog-on = la borne est relancée si elle ne donne pas signe de vie pendant { $time }

watchdog-off = une borne bloquée n'est pas relancée : { $name } n'a pas de WatchdogSec
    .repair = Prenez le service de ce paquet.

check-account = Compte de la borne
account-plain = un compte sans droits

account-root = celui de l'administrateur : qui sort de la borne tient le poste
    .repair = Lancez-la avec le compte `guichet` ; le paquet le crée.

## Ce que lisent les visiteurs

check-config = Configuration
config-good = { $file }

config-missing = { $file } n'est pas là : c'est une démonstration qui a été regardée
    .repair = Nommez-le : `guichet doctor --config FICHIER`.

config-unreadable = { $why }
    .repair = Donnez un fichier que ce compte peut lire.

config-wrong =
    { $count ->
        [one] elle est refusée : { $first }
       *[other] elle est refusée, pour { $count } raisons. La première : { $first }
    }
    .repair = Corrigez-la ; `guichet kiosk` ne démarre pas avec elle.

check-time-zone = Fuseau horaire
time-zone-known = { $name }

time-zone-utc = { $name } : les jours changent à la mauvaise heure
    .repair = `timedatectl set-timezone Europe/Paris`

time-zone-missing = inconnu : les jours changent à la mauvaise heure
    .repair = `apt install tzdata`, puis `timedatectl set-timezone Europe/Paris`.

check-pack = Démarches
pack-good = elles peuvent être lues

pack-broken = { $first }
    .repair = `guichet check DOSSIER` dit tout ce qui ne va pas.

check-clock = Horloge
clock-plausible = { $today }

clock-behind = { $today }, mais les démarches ont été écrites jusqu'au { $newest } : l'horloge retarde, ou sa pile est vide
    .repair = Réglez l'horloge : `timedatectl set-time`, ou `apt install systemd-timesyncd`.

check-values = Prix, délais, téléphones
values-current = à jour

values-soon = ils expirent dans moins de 30 jours : { $names }
    .repair = Comparez-les à leurs sources, et prenez les nouvelles démarches.

values-expired = ils ont expiré, et les visiteurs lisent « demandez au guichet » à la place : { $names }
    .repair = Comparez-les à leurs sources, et prenez les nouvelles démarches.

check-review = Démarches vérifiées par une personne
review-done = toutes

review-drafts = personne n'a encore vérifié : { $names }. Chacune le dit aux visiteurs
    .repair = Faites-les relire en face de leurs sources.

review-old = vérifiées il y a trop longtemps : { $names }. Chacune le dit aux visiteurs
    .repair = Faites-les relire.
