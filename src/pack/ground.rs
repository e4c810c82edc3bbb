//! What scenarios are played with, taken from a pack.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Pack, Reference};
use crate::{
    problem::Problem,
    procedure::Procedure,
    scenario::{self, Book, Ground, Setting},
    screen::Entry,
};

impl Pack {
    /// Returns what scenarios are played with on a day.
    pub fn ground(self: &Arc<Self>, reference: &Reference, today: Date) -> Ground {
        let toc = self.readable(&reference.manifest.home).into_iter();
        let entries = toc.map(|it| Entry { id: it.id, kind: it.kind, theme: it.theme }).collect();
        let sources = Arc::clone(self) as Arc<_>;
        let (values, facts) = (Arc::clone(&reference.values), reference.facts.clone());
        Ground::new(sources, &reference.manifest, (values, facts), entries, today)
    }

    /// Reads the scenarios of a procedure; nothing where there are none.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn scenarios(
        &self,
        procedure: &Procedure,
        reference: &Reference,
        today: Date,
    ) -> Result<Option<Book>, Vec<Problem>> {
        let Some(source) = self.scenarios_text(&procedure.id) else { return Ok(None) };
        let setting = Setting {
            procedure,
            facts: &reference.facts,
            languages: &reference.manifest.languages,
            today,
        };
        scenario::parse(&source.path, &source.text, &setting).map(Some)
    }
}
