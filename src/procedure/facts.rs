//! The dictionary of what is asked once a visit: `facts.toml`.

use std::collections::BTreeMap;

use super::{
    Id, Name,
    desk::Desk,
    document::{Fields, entries, read},
};
use crate::problem::{Note, Problem};

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
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let desk = Desk::new(file, text);
        let document = read(&desk);
        let mut book = Self::default();
        for entry in entries(&desk, &document, &[]) {
            if let Some(fact) = fact(entry.fields) {
                book.0.insert(entry.name, fact);
            }
        }
        desk.finish(Some(book))
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

const SENSITIVITIES: &[(&str, Sensitivity)] =
    &[("low", Sensitivity::Low), ("high", Sensitivity::High)];

const REUSES: &[(&str, Reuse)] = &[("confirm", Reuse::Confirm), ("silent", Reuse::Silent)];

fn fact(fields: Fields<'_>) -> Option<Fact> {
    let kind = kind(&fields);
    let sensitivity = fields.need("sensitivity", |it, key| it.word(key, SENSITIVITIES));
    let reuse = fields.need("reuse", |it, key| it.word(key, REUSES));
    if (sensitivity, reuse) == (Some(Sensitivity::High), Some(Reuse::Silent)) {
        fields.desk.here(&fields.span, fields.note(Note::new("fact-used-without-asking")));
    }
    fields.close();
    Some(Fact { kind: kind?, sensitivity: sensitivity?, reuse: reuse? })
}

fn kind(fields: &Fields<'_>) -> Option<FactKind> {
    const TYPES: &[(&str, &str)] =
        &[("yesno", "yesno"), ("choice", "choice"), ("number", "number"), ("date", "date")];
    let is = fields.need("type", |it, key| it.word(key, TYPES))?;
    Some(match is {
        "yesno" => FactKind::YesNo,
        "number" => FactKind::Number,
        "date" => FactKind::Date,
        _ => {
            let options = fields.need("options", |it, key| Some(it.ids(key)))?;
            if options.len() < 2 {
                fields.desk.here(&fields.span, fields.note(Note::new("fact-options-too-few")));
            }
            FactKind::Choice(options.into_iter().map(|it| it.is).collect())
        }
    })
}
