//! What the program says to translators in its own words, outside every pack.

use fluent::{FluentArgs, FluentValue};

use crate::problem::{Tongue, said_if_known};

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    tongue: Tongue,
}

/// What a text is filled with.
#[derive(Clone, Copy, Debug)]
pub enum Detail<'a> {
    /// A word.
    Text(&'a str),
    /// A number: it may select a plural.
    Number(usize),
}

impl Words {
    /// Takes the words of a language.
    pub fn of(tongue: Tongue) -> Self {
        Self { tongue }
    }

    /// Returns the language.
    pub fn tongue(self) -> Tongue {
        self.tongue
    }

    /// Says a text. Without one its name has to do.
    pub fn say(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Says a text, filled with this.
    pub fn with(self, id: &str, details: &[(&str, Detail<'_>)]) -> String {
        self.find(id, details).unwrap_or_else(|| id.to_owned())
    }

    /// Says a text that need not be there.
    pub(super) fn find(self, id: &str, details: &[(&str, Detail<'_>)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, detail) in details {
            args.set(*name, detail.value());
        }
        said_if_known(self.tongue, id, &args)
    }
}

impl<'a> Detail<'a> {
    fn value(self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => number.into(),
        }
    }
}
