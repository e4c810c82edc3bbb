# `guichet doctor`: what was found on a computer, and how to mend it. For the people who run it.
# The name of a text is the code of a finding; docs/doctor.md lists them.

level-green = good
level-unseen = not seen
level-amber = to improve
level-red = TO MEND
finding = { $title }: { $says }

summary =
    { $red ->
        [0] Nothing must be mended.
        [one] One thing must be mended before visitors come.
       *[other] { $red } things must be mended before visitors come.
    } { $amber ->
        [0] { "" }
        [one] One can be improved.
       *[other] { $amber } can be improved.
    } { $unseen ->
        [0] { "" }
        [one] One could not be looked at.
       *[other] { $unseen } could not be looked at.
    }

## The screen

check-terminal = Screen
terminal-console = the Linux console
terminal-foot = the terminal foot

terminal-other = the terminal calls itself { $name }, which nobody tried here
    .repair = For the public, use the Linux console, or foot with the settings of this package. Over SSH it is the visitor's own terminal that counts.

terminal-dumb = this terminal shows lines only
    .repair = Set TERM to what it really is, unless lines are wanted, for a screen reader.

terminal-none = the output is no terminal: the screen was not looked at
    .repair = Run `guichet doctor` on the screen of the kiosk too.

terminal-hidden = this account may not open the console of the kiosk
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-colours = Colours
colours-all = all of them
colours-sixteen = sixteen, in pairs that can be read

colours-none = NO_COLOR is set: only bold and reversed letters are left
    .repair = Remove NO_COLOR from the environment of the kiosk.

check-size = Size
size-good = { $columns } columns, { $rows } rows

size-small = { $columns } columns, { $rows } rows: it works, with much scrolling
    .repair = 80 columns and 24 rows are comfortable: choose a smaller font.

size-tiny = { $columns } columns, { $rows } rows: screens do not fit
    .repair = 40 columns and 12 rows are the least: choose a smaller font.

size-hidden = the terminal does not tell its size
    .repair = Use a terminal that does.

check-encoding = UTF-8
encoding-good = understood

encoding-bytes = the terminal shows accents as two wrong letters
    .repair = On a console: add `vt.default_utf8=1` to the kernel's command line. Elsewhere: set the terminal to UTF-8.

encoding-mute = the terminal did not answer, so nobody knows. The kiosk itself never asks
    .repair = Look whether accents are right on the first screen.

check-languages = Letters of every language
languages-all = the font of the console has them all

languages-lost = the font of the console cannot draw: { $names }. The first screen does not offer them, and says so
    .repair = Choose another console font (`dpkg-reconfigure console-setup`), or use cage and foot for Arabic.

languages-font = the recommended font is installed

languages-chance = the recommended font is not installed
    .repair = Install it: `apt install fonts-dejavu-core`.

check-letters = Size of letters
letters-large = a capital is { $millimetres } mm high: it can be read at 60 cm by people who see badly

letters-small = a capital is { $millimetres } mm high; 7.3 mm are advised for people who see badly (EN 301 549, 5.1.4, at 60 cm)
    .repair = Choose a larger font: { $most } rows at most on this screen, where there are { $rows }.

letters-unknown = the screen does not tell how large it is
    .repair = Measure a capital letter: 7.3 mm are advised.

check-multiplexer = Terminal in a terminal
multiplexer-none = none

multiplexer-found = { $name } runs between the kiosk and the terminal: its keys open a shell, and it keeps what was shown
    .repair = Start the kiosk without it.

check-scrollback = What scrolled away
scrollback-none = the console keeps nothing
scrollback-foot = erased after each visit; the settings of this package keep nothing

scrollback-kept = the terminal may keep it during the visit. It is told to erase it after each one; not every terminal obeys
    .repair = Set its scrollback to 0 lines.

## The voice

check-sound = Sound
sound-plays = the sound device opens

sound-no-library = the library of ALSA is not installed: the kiosk is silent
    .repair = Install it: `apt install libasound2` (`libasound2t64` on Debian 13).

sound-silent = the sound device does not open: { $why }
    .repair = Look at the device with `aplay -l`, and whether this account is in the group `audio`.

check-live-voice = Live voice
live-voice-found = { $path }

live-voice-missing = espeak-ng is not installed
    .repair = Install it: `apt install espeak-ng`.

check-voices = A voice for each language
voices-all = each language can be heard

voices-missing = nothing can be heard in: { $languages }
    .repair = Install espeak-ng, or record a person: `guichet narrate`.

check-recordings = Recordings of people
recordings-some = { $languages }

recordings-none = there are none: only a machine speaks
    .repair = People understand people better: `guichet narrate` tells what to record.

## What could stay

check-erased = Erased folder
erased-memory = { $path } is in memory: nothing of it is ever on a disk
erased-encrypted = { $path } is on an encrypted disk

erased-disk = { $path } is on a plain disk: what was erased could be dug out of it
    .repair = Put it in memory (tmpfs), or on an encrypted disk. docs/deploy.md says how.

erased-hidden = { $path }: this account may not see what it is on
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-swap = Swap
swap-none = none
swap-safe = in memory, or encrypted

swap-kept-out = { $names } is not encrypted. The kiosk is kept out of it; other programs of the visitor are not
    .repair = Turn it off (`swapoff -a`, and its line in /etc/fstab), or encrypt it with a random key.

swap-disk = { $names } is not encrypted: what a visitor types can be written there
    .repair = Turn it off (`swapoff -a`, and its line in /etc/fstab), or encrypt it with a random key.

swap-hidden = /proc/swaps cannot be read
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-core-dumps = Memory of crashed programs
core-dumps-off = never written

core-dumps-on = given to `{ $pattern }`. The kiosk refuses it for itself; other programs do not
    .repair = Write `kernel.core_pattern = |/bin/false` in /etc/sysctl.d; the package does so.

core-dumps-hidden = the kernel's settings cannot be read
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-print-spool = Print server
print-spool-none = none
print-spool-empty = keeps neither documents nor their names

print-spool-keeps = keeps printed documents, or their names
    .repair = Write `PreserveJobFiles No` and `PreserveJobHistory No` in /etc/cups/cupsd.conf.

print-spool-hidden = this account may not read /etc/cups/cupsd.conf
    .repair = Run it as the administrator: `sudo guichet doctor`.

## Getting out

check-logins = Other consoles that ask to log in
logins-none = none

logins-found = { $names }
    .repair = Close each one, for example: `systemctl mask --now getty@tty2`.

logins-hidden = this account may not see which programs run
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-consoles = Switching consoles
consoles-none = there are no consoles to switch to
consoles-closed = the keys that switch are taken away

consoles-empty = Alt and F2 lead to an empty console: the visitor finds the kiosk no more
    .repair = `systemctl enable --now guichet-keymap`.

consoles-login = Alt and F2 lead to a console that asks to log in
    .repair = Write `NAutoVTs=0` and `ReserveVT=0` for logind; the package does so. Then restart the computer.

check-sysrq = Keys of the kernel
sysrq-off = off

sysrq-on = the SysRq key can restart the computer or end programs (kernel.sysrq = { $value })
    .repair = Write `kernel.sysrq = 0` in /etc/sysctl.d; the package does so. Then: `sysctl --system`.

sysrq-hidden = the kernel's settings cannot be read
    .repair = Run it as the administrator: `sudo guichet doctor`.

check-ctrl-alt-del = Ctrl, Alt and Del
ctrl-alt-del-off = do nothing

ctrl-alt-del-on = restart the computer
    .repair = `systemctl mask ctrl-alt-del.target`

check-foot = Keys of foot
foot-none = foot does not run here
foot-ours = foot runs with the settings of this package

foot-other = foot runs with its own keys: Ctrl, Shift and N open a shell
    .repair = Start it as `foot --config=/usr/share/guichet/foot.ini`.

check-injection = Typing for another program
injection-off = the kernel refuses it
injection-confined = the kernel allows it, but a visit is kept from it

injection-on = a program may type into the terminal after it has ended (TIOCSTI)
    .repair = Write `dev.tty.legacy_tiocsti = 0` in /etc/sysctl.d; the package does so.

injection-always = this kernel cannot refuse that a program types into the terminal after it has ended (TIOCSTI)
    .repair = Use Linux 6.2 or newer: Debian 13, or a kernel of the backports.

check-sandbox = Confinement of a visit
sandbox-full = full: no file of others, no program, no network

sandbox-partial = partial: this kernel is too old for the rest
    .repair = Use Linux 6.7 or newer with Landlock.

sandbox-absent = none: this kernel knows no Landlock
    .repair = Add `landlock` to `lsm=` on the kernel's command line, or use Debian's kernel.

sandbox-unknown = this program does not say how a visit is confined
    .repair = Rely on the settings of the service; see docs/deploy.md.

check-pin = Code of the staff
pin-set = set

pin-open = other accounts can read it
    .repair = `chmod 600 /var/lib/guichet/pin`

pin-missing = there is none
    .repair = Choose one: `sudo -u guichet guichet pin set`.

pin-hidden = this account may not see whether there is one
    .repair = Run it as the administrator: `sudo guichet doctor`.

## The service

check-service = Service
service-enabled = { $name } starts with the computer

service-disabled = { $name } does not start with the computer
    .repair = `systemctl enable { $name }`

service-none = none is installed: nothing starts the kiosk, or starts it again
    .repair = Install the package, or start the kiosk by SSH: docs/deploy.md.

check-watchdog = Watchdog
watchdog-on = the kiosk is started again if it gives no sign of life for { $time }

watchdog-off = a kiosk that hangs is not started again: { $name } has no WatchdogSec
    .repair = Use the unit of this package.

check-account = Account of the kiosk
account-plain = one without rights

account-root = the administrator's: whoever gets out of the kiosk owns the computer
    .repair = Run it as the account `guichet`; the package makes it.

## What visitors read

check-config = Configuration
config-good = { $file }

config-missing = { $file } is not there: a demonstration was looked at
    .repair = Name it: `guichet doctor --config FILE`.

config-unreadable = { $why }
    .repair = Give a file that this account can read.

config-wrong =
    { $count ->
        [one] it is refused: { $first }
       *[other] it is refused, for { $count } reasons. The first: { $first }
    }
    .repair = Mend it; `guichet kiosk` does not start with it.

check-time-zone = Time zone
time-zone-known = { $name }

time-zone-utc = { $name }: days change at the wrong hour
    .repair = `timedatectl set-timezone Europe/Paris`

time-zone-missing = unknown: days change at the wrong hour
    .repair = `apt install tzdata`, then `timedatectl set-timezone Europe/Paris`.

check-pack = Procedures
pack-good = they can be read

pack-broken = { $first }
    .repair = `guichet check FOLDER` tells everything that is wrong.

check-clock = Clock
clock-plausible = { $today }

clock-behind = { $today }, but the procedures were written up to { $newest }: the clock is behind, or its battery is empty
    .repair = Set the clock: `timedatectl set-time`, or `apt install systemd-timesyncd`.

check-values = Fees, delays, telephone numbers
values-current = of today

values-soon = they expire within 30 days: { $names }
    .repair = Compare them with their sources, and take the new procedures.

values-expired = they have expired, and visitors read “ask at the desk” instead: { $names }
    .repair = Compare them with their sources, and take the new procedures.

check-review = Procedures verified by a person
review-done = all of them

review-drafts = nobody has verified yet: { $names }. Each one says so to visitors
    .repair = Have a person read them against their sources.

review-old = verified too long ago: { $names }. Each one says so to visitors
    .repair = Have a person read them again.
