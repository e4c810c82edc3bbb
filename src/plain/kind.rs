//! What a text is for, by its name.

use crate::text::TextName;

/// What a text is for: rules speak of some kinds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title or the question of a screen.
    Title,
    /// The title of a screen of the program itself.
    Heading,
    /// A row that is chosen.
    Button,
    /// The name of a key in the bottom line.
    Key,
    /// A short name in a list: a paper, a place, a section, a date.
    Label,
    /// What a procedure is for.
    Goal,
    /// Sentences.
    Help,
    /// A text of the program itself: it may be a label or sentences.
    Interface,
    /// What stands in a field, or shows what to type.
    Field,
    /// Words for the search: never read as sentences.
    Keywords,
    /// What the voice says instead.
    Spoken,
    /// Read by those who work here: by nobody else.
    Staff,
}

impl Kind {
    /// Kinds in which sentences stand one below the other.
    pub(super) const SENTENCES: &[Self] = &[Self::Goal, Self::Help, Self::Interface];
    /// Kinds that visitors read.
    pub(super) const READ: &[Self] = &[
        Self::Title,
        Self::Heading,
        Self::Button,
        Self::Key,
        Self::Label,
        Self::Goal,
        Self::Help,
        Self::Interface,
    ];
    /// Kinds that visitors read or hear.
    pub(super) const SEEN: &[Self] = &[
        Self::Title,
        Self::Heading,
        Self::Button,
        Self::Key,
        Self::Label,
        Self::Goal,
        Self::Help,
        Self::Interface,
        Self::Spoken,
    ];
    /// Every kind but the words for the search.
    pub(super) const SAID: &[Self] = &[
        Self::Title,
        Self::Heading,
        Self::Button,
        Self::Key,
        Self::Label,
        Self::Goal,
        Self::Help,
        Self::Interface,
        Self::Field,
        Self::Spoken,
        Self::Staff,
    ];

    /// Returns what a text of a file is for.
    pub fn of(file: &str, name: &TextName) -> Self {
        match file {
            "kiosk" => of_the_interface(&name.id),
            "papers" | "places" | "glossary" if name.part.is_none() => Self::Label,
            _ => of_a_procedure(name),
        }
    }
}

fn of_the_interface(id: &str) -> Kind {
    let starts = |all: &[&str]| all.iter().any(|it| id.starts_with(it));
    let ends = |all: &[&str]| all.iter().any(|it| id.ends_with(it));
    match id {
        _ if starts(&["pin-", "desk-", "sure-"]) => Kind::Staff,
        _ if starts(&["key-"]) => Kind::Key,
        _ if starts(&["step-type-", "trouble-"]) || ends(&["-placeholder"]) => Kind::Field,
        _ if starts(&["listen-", "voice-invite", "code-words"]) => Kind::Spoken,
        _ if starts(&["month-", "weekday-", "theme-", "phone-"]) => Kind::Label,
        _ if ends(&["-heading", "-title"]) => Kind::Heading,
        _ => Kind::Interface,
    }
}

fn of_a_procedure(name: &TextName) -> Kind {
    let Some(part) = name.part.as_deref() else { return Kind::Title };
    let within = |start: &str, end: &str| part.starts_with(start) && part.ends_with(end);
    match part {
        "goal" => Kind::Goal,
        "keywords" => Kind::Keywords,
        "mediator" => Kind::Staff,
        "placeholder" => Kind::Field,
        _ if name.is_spoken() => Kind::Spoken,
        _ if within("opt_", "_hint") || within("item_", "_how") => Kind::Help,
        _ if part.starts_with("opt_") => Kind::Button,
        _ if within("deadline_", "_help") => Kind::Help,
        _ if ["section_", "deadline_", "item_"].iter().any(|it| part.starts_with(it)) => {
            Kind::Label
        }
        _ => Kind::Help,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_a_text_is_for() {
        for (file, name, kind) in [
            ("rent", "rent", Kind::Title),
            ("rent", "rent.goal", Kind::Goal),
            ("rent", "rent.keywords", Kind::Keywords),
            ("rent", "rent.section_you", Kind::Label),
            ("rent", "rent.deadline_end_help", Kind::Help),
            ("rent", "rent_what", Kind::Title),
            ("rent", "rent_what.opt_lost", Kind::Button),
            ("rent", "rent_what.opt_lost_hint", Kind::Help),
            ("rent", "rent_what.opt_lost_say", Kind::Spoken),
            ("rent", "rent_what.hint_1", Kind::Help),
            ("rent", "rent_what.item_bill_how", Kind::Help),
            ("rent", "rent_what.item_bill_if", Kind::Label),
            ("rent", "rent_what.mediator", Kind::Staff),
            ("rent", "rent_what.placeholder", Kind::Field),
            ("papers", "identity", Kind::Label),
            ("papers", "identity.how", Kind::Help),
            ("kiosk", "key-back", Kind::Key),
            ("kiosk", "home-heading", Kind::Heading),
            ("kiosk", "pin-text", Kind::Staff),
            ("kiosk", "trouble-date", Kind::Field),
            ("kiosk", "month-1", Kind::Label),
            ("kiosk", "voice-invite", Kind::Spoken),
            ("kiosk", "step-continue", Kind::Interface),
        ] {
            let (id, part) = name.split_once('.').map_or((name, None), |(id, it)| (id, Some(it)));
            let name = TextName { id: id.to_owned(), part: part.map(str::to_owned) };
            assert_eq!(Kind::of(file, &name), kind, "{name}");
        }
    }
}
