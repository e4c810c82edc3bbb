//! The papers that recur: `papers.toml`.

use std::collections::BTreeMap;

use super::{Id, Problem};

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
    pub fn parse(_file: &str, _text: &str) -> Result<Self, Vec<Problem>> {
        Ok(Self::default())
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
