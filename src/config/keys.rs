//! Everything that can be written in a configuration: names, meanings, defaults.

pub(super) mod goodbye;
pub(super) mod hours;

use super::reset::{ACCOUNT, DEADLINE, HELPER, ON_RESIDUE, TARGET};

/// One value of a configuration.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The table it stands in.
    pub(super) section: &'static str,
    /// Its name there.
    pub(super) name: &'static str,
    /// What may be written, for people.
    pub(super) takes: &'static str,
    /// What stands for it when it is not written, as it would be written; empty for nothing.
    pub(super) default: &'static str,
    /// A value to show where there is no default.
    pub(super) sample: &'static str,
    /// What it does, and why it is limited.
    pub(super) meaning: &'static str,
}

/// The tables, and what they are about.
pub(super) const SECTIONS: [(&str, &str); 15] = [
    ("site", "The place, and the first screen of every visit."),
    ("languages", "The languages of the first screen."),
    (
        "times",
        "How long things wait, in seconds, written like `\"180s\"`, or in minutes: `\"45m\"`.",
    ),
    (
        "hours",
        "When the place is open and somebody is there. Hours are written like `\"09:00-12:30\"`; \
         those that end after midnight, such as `\"22:00-02:00\"`, belong to the day on which they \
         begin. They follow the clock on the wall, through its changes in spring and autumn. \
         Public holidays are not known by themselves: write them down.",
    ),
    ("hours.opening", "When the place is open, day by day."),
    ("hours.staff", "When somebody can come and help, day by day."),
    (
        "hours.exceptions",
        "Days that differ. Write as many of these tables as there are, each after the line \
         `[[hours.exceptions]]`.",
    ),
    ("goodbye", "What visitors are reminded of before they leave."),
    ("voice", "What is read aloud."),
    ("terminal", "The screen and the mouse."),
    (
        "staff",
        "What staff do with their PIN: the last row of the help. `guichet pin set` writes it; without \
         it a kiosk does not start.",
    ),
    ("reset", "What is erased besides the program's own folder, and how."),
    (
        "reset.wipe",
        "Folders that are emptied before the first visit, after every visit, and when the service \
          stops; one table for each. They are themselves kept, and must have been marked: \
          `guichet wipe --authorize FOLDER`. What would be dangerous to empty is refused.",
    ),
    ("journal", "What the program writes down about itself; docs/journal.md lists all of it."),
    ("sandbox", "What visits are closed off from: files, programs, the network."),
];

/// The tables that may be written several times.
pub(super) const LISTS: [&str; 2] = ["hours.exceptions", "reset.wipe"];

/// Returns the line that begins a table.
pub(super) fn header(section: &str) -> String {
    if LISTS.contains(&section) { format!("[[{section}]]") } else { format!("[{section}]") }
}

/// Every value, in the order of the file; those of one table stand together.
pub(super) fn keys() -> impl Iterator<Item = &'static Key> {
    const HERE: [&Key; 25] = [
        &NAME,
        &POST,
        &STAFF,
        &LANGUAGE,
        &THEME,
        &SPACE,
        &PACK,
        &OFFERED,
        &IDLE,
        &COUNTDOWN,
        &FAREWELL,
        &LIMIT,
        &OUTPUT,
        &BIDI,
        &MOUSE,
        &PIN_FILE,
        &MAY_LEAVE,
        &ON_RESIDUE,
        &DEADLINE,
        &ACCOUNT,
        &HELPER,
        &TARGET,
        &JOURNAL_FILE,
        &JOURNAL_KEEP,
        &STRICT,
    ];
    HERE.into_iter().chain(hours::ALL.into_iter().flatten()).chain(&goodbye::ALL)
}

pub(super) const NAME: Key = Key {
    section: "site",
    name: "name",
    takes: "a text of 60 characters at most",
    default: "",
    sample: "\"Louise Michel\"",
    meaning: "The name of the place, as visitors know it.",
};

pub(super) const POST: Key = Key {
    section: "site",
    name: "help-post-name",
    takes: "a text of 60 characters at most",
    default: "",
    sample: "\"3\"",
    meaning: "The name of this computer. It is shown large when a visitor calls somebody, so that \
              staff see from afar where to go.",
};

pub(super) const STAFF: Key = Key {
    section: "site",
    name: "staff-present",
    takes: "`true` or `false`",
    default: "true",
    sample: "",
    meaning: "Whether somebody can come and help. If not, the help screen shows telephone numbers \
              first. Where [hours.staff] is written, it says so instead.",
};

pub(super) const LANGUAGE: Key = Key {
    section: "site",
    name: "language",
    takes: "a language tag",
    default: "\"fr\"",
    sample: "",
    meaning: "The language of the first screen. Every visit starts with it again.",
};

pub(super) const THEME: Key = Key {
    section: "site",
    name: "theme",
    takes: "`\"dark\"`, `\"light\"` or `\"high-contrast\"`",
    default: "\"dark\"",
    sample: "",
    meaning: "The colours of the first screen; visitors can change them for their visit.",
};

pub(super) const SPACE: Key = Key {
    section: "site",
    name: "space",
    takes: "`\"usual\"` or `\"more\"`",
    default: "\"usual\"",
    sample: "",
    meaning: "The room that texts take on the first screen; visitors can change it for their \
              visit.",
};

pub(super) const PACK: Key = Key {
    section: "site",
    name: "pack",
    takes: "the full path of a folder, of 2048 bytes at most",
    default: "",
    sample: "\"/etc/guichet/pack\"",
    meaning: "A folder of procedures and texts that come before those inside the program. If \
              visits cannot start with it three times, it is left aside until the next start.",
};

pub(super) const OFFERED: Key = Key {
    section: "languages",
    name: "offered",
    takes: "a list of language tags, 32 at most",
    default: "",
    sample: "[\"fr\", \"en\", \"ar\"]",
    meaning: "The languages that the first screen offers, in this order. Without it, all that the \
              procedures are written in.",
};

pub(super) const IDLE: Key = Key {
    section: "times",
    name: "idle",
    takes: "a time from 60 to 600 seconds",
    default: "\"180s\"",
    sample: "",
    meaning: "How long nobody touches anything before the program asks whether somebody is still \
              there. Screens with much to read wait longer by themselves. Less than a minute \
              chases away people who read slowly; more than ten leaves a visitor's answers to the \
              next one.",
};

pub(super) const COUNTDOWN: Key = Key {
    section: "times",
    name: "countdown",
    takes: "a time from 20 to 120 seconds",
    default: "\"45s\"",
    sample: "",
    meaning: "How long that question waits for any key before everything is erased. WCAG 2.2.1 \
              asks for 20 seconds at least.",
};

pub(super) const FAREWELL: Key = Key {
    section: "times",
    name: "farewell",
    takes: "a time from 5 to 120 seconds",
    default: "\"30s\"",
    sample: "",
    meaning: "How long the last screen, which says that everything is erased, stays if nobody \
              touches a key.",
};

pub(super) const LIMIT: Key = Key {
    section: "times",
    name: "session-limit",
    takes: "`\"off\"`, or a time from 10 to 480 minutes",
    default: "\"off\"",
    sample: "",
    meaning: "How long a visit may last, from its first key. Visitors are told ten, five and one \
              minute before; five minutes are added once by themselves, and the last minute is \
              counted down. Less than ten minutes would be too short for any procedure.",
};

pub(super) const OUTPUT: Key = Key {
    section: "voice",
    name: "output",
    takes: "`\"loudspeakers\"` or `\"headphones\"`",
    default: "\"loudspeakers\"",
    sample: "",
    meaning: "Who hears the voice. With headphones, answers chosen from a list are said again on \
              the screens that show them; through loudspeakers they are not, because others would \
              hear them. What a visitor typed is never said.",
};

pub(super) const BIDI: Key = Key {
    section: "terminal",
    name: "bidi",
    takes: "`\"app\"`, `\"terminal\"` or `\"off\"`",
    default: "\"app\"",
    sample: "",
    meaning: "Who turns Arabic and other texts that run from right to left: the program, the \
              terminal (those that cannot be told not to), or nobody.",
};

pub(super) const MOUSE: Key = Key {
    section: "terminal",
    name: "mouse",
    takes: "`true` or `false`",
    default: "true",
    sample: "",
    meaning: "Whether choices can be pressed with a mouse or a finger.",
};

pub(super) const PIN_FILE: Key = Key {
    section: "staff",
    name: "pin-file",
    takes: "the full path of a file, of 2048 bytes at most",
    default: "\"/var/lib/guichet/pin\"",
    sample: "",
    meaning: "Where the hash of the PIN is. Its folder must belong to the account that runs the \
              kiosk, and be closed to others: beside the PIN it keeps how many tries there were, \
              and whether the computer is out of service.",
};

pub(super) const MAY_LEAVE: Key = Key {
    section: "staff",
    name: "may-leave",
    takes: "`true` or `false`",
    default: "false",
    sample: "",
    meaning: "Whether staff can leave to the system with their PIN. Whoever knows the PIN then gets \
              what is behind the kiosk.",
};

pub(super) const JOURNAL_FILE: Key = Key {
    section: "journal",
    name: "file",
    takes: "the name of a file, without its folder",
    default: "\"journal\"",
    sample: "",
    meaning: "The file in the program's own folder of state (`StateDirectory=` of the service). \
              Without that folder nothing is written.",
};

pub(super) const JOURNAL_KEEP: Key = Key {
    section: "journal",
    name: "keep",
    takes: "a time from 1 to 168 hours, or `\"off\"`",
    default: "\"24h\"",
    sample: "",
    meaning: "How long a line is kept. With `\"off\"` nothing is written, and what was written is \
              erased. More than a week is not needed for any repair, and shows habits.",
};

pub(super) const STRICT: Key = Key {
    section: "sandbox",
    name: "strict",
    takes: "`true` or `false`",
    default: "false",
    sample: "",
    meaning: "Whether to serve nobody where the system cannot close visits off entirely: that \
              takes Linux 5.13 or later, with Landlock and seccomp. Without it the program closes \
              them off as far as the system can, since an old system that still serves people is \
              better than none; `guichet doctor` tells how far that is.",
};
