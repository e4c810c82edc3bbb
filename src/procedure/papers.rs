//! The papers that recur: `papers.toml`.

use std::collections::BTreeMap;

use super::{
    Id, calendar,
    desk::Desk,
    document::{Fields, entries, read},
};
use crate::problem::{Note, Problem};

/// Every paper that checklists share, by name. Their texts are in `papers.ftl`.
#[derive(Clone, Debug, Default)]
pub struct PaperBook(BTreeMap<Id, Paper>);

/// A paper that recurs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The greatest age that is usually accepted: a number of calendar months.
    pub max_age_months: Option<u32>,
}

impl PaperBook {
    /// Parses `papers.toml`.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let desk = Desk::new(file, text);
        let document = read(&desk);
        let mut book = Self::default();
        for entry in entries(&desk, &document, &["paper"]) {
            let max_age_months = max_age(&entry.fields);
            entry.fields.close();
            book.0.insert(entry.id, Paper { max_age_months });
        }
        desk.finish(Some(book))
    }

    /// Returns the paper of this name.
    pub fn get(&self, id: &Id) -> Option<&Paper> {
        self.0.get(id)
    }

    /// Returns every paper with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Paper)> {
        self.0.iter()
    }
}

/// Reads `max-age = "3 months"`.
pub(super) fn max_age(fields: &Fields<'_>) -> Option<u32> {
    let text = fields.text("max-age")?;
    let months = calendar::months(text.is);
    if months.is_none() {
        fields.desk.here(&text.span, Note::new("age-malformed").quoted("text", text.is));
    }
    months
}
