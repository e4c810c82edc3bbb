# The page that a data protection officer asks for: `guichet reset --manifest`.
# What it is about comes from the program; here are only the words.

label-title = What is erased after every visit
label-intro = This page is written by the program that erases. Nothing that a person answers or types is written to a file, a log or a statistic.
label-deadline = Erasing takes at most
label-second-look = Folders where other programs write are looked at once more after
label-residue = If something is left:
label-erased = WHAT IS ERASED
label-how = How:
label-when = When:
label-proof = Proof:
label-not-erased = WHAT IS NOT ERASED, AND WHY

residue-out-of-service = the computer is out of service, a person is called, erasing is tried again every minute. The screen never says that everything is erased.
residue-warn = the person is told, then the next visit begins. The screen never says that everything is erased.

trace-answers = Answers and typed words, in memory
    .how = Every visit is a program of its own, which ends with it. It writes no file, other programs cannot read its memory, and no copy of it is made when it breaks down.

trace-screen = What the screen shows
    .how = The screen is emptied.

trace-scrollback = What scrolled away above the screen
    .how = The terminal is told to forget it.

trace-keys = Keys pressed too early
    .how = They are thrown away before the next visit.

trace-voice = Texts that were read aloud, in memory
    .how = The voice is a program of its own, ended with the visit. It is told the texts of the screen only, never an answer.

trace-processes = Programs of the visitors’ account
    .how = All of them are ended, by force if needed, before its folders are emptied.

trace-helper = Folders of another account, asked for at
    .how = That account erases its folders itself, by its own configuration, which has a page of its own.

trace-runtime = The program’s private folder
    .how = Everything in it is deleted, and with it the folders of runs that were interrupted.

trace-folder = The folder that the place chose
    .how = Everything in it is deleted, without following a link or entering another disk; the folder itself stays.

when-before-first = before the first visit
when-after-visit = after every visit, interrupted ones too
when-at-end = when the program ends

proof-process-over = the program that held them is over; the system clears memory before it gives it to another.
proof-told = the order is given; a terminal does not answer.
proof-counted = no program of this account is running any more.
proof-looked = the folder is listed again: it is empty.
proof-looked-twice = the folder is listed again, and once more a moment later: it is empty both times.
proof-reported = that account answers that it listed its folders again, twice, and that they are empty. Without an answer nothing counts as erased.

kept-disk = What a disk keeps of a deleted file
    .why = Writing over it changes nothing on the disks of today. Such folders belong in memory (tmpfs), or encrypted with a key that is thrown away.

kept-swap = Memory that the system moved to a disk (swap)
    .why = No program can prevent it: swap must be switched off, or encrypted with a key that is thrown away.

kept-links = A file that also has a name outside of the chosen folders
    .why = The name in the folder is deleted; the other one belongs to somebody else.

kept-mounts = What is mounted in a folder (a stick, a network, another disk)
    .why = It may belong to somebody else. The program does not touch it, and counts it as left.

kept-folder = The folder itself, its mark, its times and its attributes
    .why = The place needs them. Their extended attributes are not looked at.

kept-unlisted = Folders that the configuration does not name
    .why = The program erases only what it was shown and what was marked.

kept-elsewhere = What sites, the network and the printer remember
    .why = It does not pass through this program, which opens no site.

kept-paper = Printed papers
    .why = The screen reminds people to take them.
