//! When the place is open and when somebody is there.

use super::Key;

pub(in crate::config) const ZONE: Key = Key {
    section: "hours",
    name: "time-zone",
    takes: "the name of a time zone, or its rule",
    default: "",
    sample: "\"Europe/Paris\"",
    meaning: "The time zone of the place; without it, the one that the computer is set to. Where \
              the system has no time zones (package tzdata), write the rule itself: \
              `\"CET-1CEST,M3.5.0,M10.5.0/3\"`.",
};

pub(in crate::config) const OPENING: [Key; 7] = week(
    "hours.opening",
    "When the place is open on Mondays. A day that is not written is closed; without any day the \
     place is always open. Fifteen, five and one minute before it closes visitors are told, and \
     nobody's visit ends unwarned.",
    "When the place is open on this day.",
);

pub(in crate::config) const STAFF: [Key; 7] = week(
    "hours.staff",
    "When somebody can come and help on Mondays. Outside these hours the help screen shows \
     telephone numbers first. Without any day, `staff-present` says it.",
    "When somebody can come and help on this day.",
);

pub(in crate::config) const DATE: Key = exception(
    "date",
    "a day",
    "\"2026-12-25\"",
    "The day that differs. What began on the evening before goes on to its end.",
);

pub(in crate::config) const FROM: Key = exception(
    "from",
    "a day",
    "",
    "The first of several days that differ, in place of `date`: `from = \"2026-08-03\"`.",
);

pub(in crate::config) const TO: Key =
    exception("to", "a day", "", "The last of them: `to = \"2026-08-16\"`.");

pub(in crate::config) const CLOSED: Key =
    exception("closed", "`true`", "true", "That nothing is open on these days, and nobody there.");

pub(in crate::config) const HOURS: Key = exception(
    "hours",
    "a list of hours",
    "",
    "The hours of these days, in place of `closed`: `hours = [\"10:00-12:00\"]`.",
);

pub(in crate::config) const FOR: Key = exception(
    "for",
    "`\"opening\"`, `\"staff\"` or `\"both\"`",
    "\"both\"",
    "Which hours differ. Without it, both, as far as they are written.",
);

pub(in crate::config) const WHY: Key = exception(
    "why",
    "a text of 80 characters at most",
    "\"Noël\"",
    "Why, for visitors, in the language of the first screen. It is shown while the place is \
     closed.",
);

/// What belongs to the hours, in the order of the file.
pub(super) const ALL: [&[Key]; 4] =
    [&[ZONE], &OPENING, &STAFF, &[DATE, FROM, TO, CLOSED, HOURS, FOR, WHY]];

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const fn week(section: &'static str, first: &'static str, others: &'static str) -> [Key; 7] {
    let mut days = [const { day("", "", "") }; 7];
    let mut at = 0;
    while at < 7 {
        days[at] = day(section, DAYS[at], if at == 0 { first } else { others });
        at += 1;
    }
    days
}

const fn day(section: &'static str, name: &'static str, meaning: &'static str) -> Key {
    let sample = match name.as_bytes() {
        b"sunday" => "[]",
        b"saturday" => "[\"09:00-12:30\"]",
        _ => "[\"09:00-12:30\", \"13:30-18:00\"]",
    };
    Key { section, name, takes: "a list of hours", default: "", sample, meaning }
}

const fn exception(
    name: &'static str,
    takes: &'static str,
    sample: &'static str,
    meaning: &'static str,
) -> Key {
    Key { section: "hours.exceptions", name, takes, default: "", sample, meaning }
}
