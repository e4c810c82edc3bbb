//! What visitors are reminded of before they leave.

use super::Key;

pub(in crate::config) const LIST: Key = Key {
    section: "goodbye",
    name: "list",
    takes: "a list of `\"papers\"`, `\"key\"` and `\"log-out\"`",
    default: "[\"papers\", \"key\", \"log-out\"]",
    sample: "",
    meaning: "What the goodbye reminds of, in this order: to take one's papers, to take one's USB \
              key, to log out of what one opened elsewhere on this computer.",
};

pub(in crate::config) const REMINDERS: Key = Key {
    section: "goodbye",
    name: "reminders",
    takes: "a list of texts of 120 characters at most, or such lists by language",
    default: "",
    sample: "[\"La salle ferme à clé.\"]",
    meaning: "What the goodbye says besides, in your own words; three at most. A list is in the \
              language of the first screen; for several languages write `reminders = { fr = \
              [\"…\"], ar = [\"…\"] }`. Who reads another language sees those of the first screen, \
              and that they are.",
};

/// What belongs to the goodbye, in the order of the file.
pub(super) const ALL: [Key; 2] = [LIST, REMINDERS];
