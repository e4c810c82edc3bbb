//! One thing that was looked at, and what was found.

/// How good it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As it should be.
    Green,
    /// It could not be looked at: nobody knows.
    Unseen,
    /// Worth mending.
    Amber,
    /// To be mended before visitors come.
    Red,
}

impl Level {
    /// Every level, from the best.
    pub const ALL: [Self; 4] = [Self::Green, Self::Unseen, Self::Amber, Self::Red];

    /// Returns its name, in JSON and in the names of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Unseen => "unseen",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// Something particular to one computer: a path, a name, a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A text.
    Text(String),
    /// A number.
    Number(i64),
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at, such as `swap`.
    pub check: &'static str,
    /// What was found, such as `swap-disk`: the name of its text.
    pub code: &'static str,
    /// How good that is.
    pub level: Level,
    /// What the text is filled with.
    pub details: Vec<(&'static str, Detail)>,
}

impl Finding {
    pub(super) fn new(check: &'static str, code: &'static str, level: Level) -> Self {
        Self { check, code, level, details: Vec::new() }
    }

    pub(super) fn green(check: &'static str, code: &'static str) -> Self {
        Self::new(check, code, Level::Green)
    }

    pub(super) fn amber(check: &'static str, code: &'static str) -> Self {
        Self::new(check, code, Level::Amber)
    }

    pub(super) fn red(check: &'static str, code: &'static str) -> Self {
        Self::new(check, code, Level::Red)
    }

    pub(super) fn unseen(check: &'static str, code: &'static str) -> Self {
        Self::new(check, code, Level::Unseen)
    }

    #[must_use]
    pub(super) fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.details.push((name, Detail::Text(text.into())));
        self
    }

    #[must_use]
    pub(super) fn names(self, name: &'static str, names: &[String]) -> Self {
        self.text(name, names.join(", "))
    }

    #[must_use]
    pub(super) fn number(mut self, name: &'static str, number: impl Into<i64>) -> Self {
        self.details.push((name, Detail::Number(number.into())));
        self
    }
}
