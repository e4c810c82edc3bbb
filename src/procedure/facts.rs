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
pub struct FactBook(BTreeMap<Name, FactKind>);

/// Something that more than one procedure asks: what answers it takes.
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
    pub fn get(&self, name: &Name) -> Option<&FactKind> {
        self.0.get(name)
    }

    /// Returns every fact with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &FactKind)> {
        self.0.iter()
    }
}

fn fact(fields: Fields<'_>) -> Option<FactKind> {
    let kind = kind(&fields);
    fields.close();
    kind
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
