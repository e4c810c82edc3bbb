//! What is looked up, and what is found.

use std::fmt;

use crate::lang::Tag;

/// The name of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'a> {
    /// The file: `kiosk`, `papers`, `glossary`, `places` or the name of a procedure.
    pub file: &'a str,
    /// The message in it.
    pub id: &'a str,
    /// The attribute of the message; its value if absent.
    pub part: Option<&'a str>,
}

impl<'a> Key<'a> {
    /// What is said in place of a text that holds a dated value past its date.
    pub const VALUE_EXPIRED: Self = Self::of("kiosk", "value-expired");

    /// Names the value of a message.
    pub const fn of(file: &'a str, id: &'a str) -> Self {
        Self { file, id, part: None }
    }

    /// Names an attribute of the same message.
    #[must_use]
    pub const fn part(self, part: &'a str) -> Self {
        Self { part: Some(part), ..self }
    }
}

/// The name of one text of a file, as authors see it: `lost-licence_where.why`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextName {
    /// The message.
    pub id: String,
    /// The attribute of the message; its value if absent.
    pub part: Option<String>,
}

impl TextName {
    /// Tells whether it is only said. What the voice says instead of a text differs from language
    /// to language: none need have it.
    pub fn is_spoken(&self) -> bool {
        self.shown_for().is_some()
    }

    /// Returns the text in whose place it is said: `opt_yes` for `opt_yes_say`.
    pub fn shown_for(&self) -> Option<Self> {
        let part = match self.part.as_deref()? {
            "say" => None,
            part => Some(part.strip_suffix("_say")?.to_owned()),
        };
        Some(Self { id: self.id.clone(), part })
    }
}

impl fmt::Display for TextName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Some(part) => write!(f, "{}.{part}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

/// A text, in the language in which it was really found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text in logical order, with isolates around what was filled in (the layout strips them)
    /// and glossary marks (the layout consumes them).
    pub content: String,
    /// Its language: direction, voice and notices follow it.
    pub language: Tag,
}
