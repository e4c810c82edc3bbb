//! What every procedure of a pack may refer to.

use std::sync::Arc;

use super::Pack;
use crate::{
    problem::{Note, Problem},
    procedure::{self, FactBook, Id, Known, Manifest, PaperBook, Procedure, Values},
    text::SourceText,
};

/// The closed lists and dictionaries of a pack, parsed.
pub struct Reference {
    /// `pack.toml`.
    pub manifest: Manifest,
    /// `papers.toml`.
    pub papers: PaperBook,
    /// `facts.toml`.
    pub facts: FactBook,
    /// `values.toml`.
    pub values: Arc<Values>,
    /// Every procedure.
    pub procedures: Vec<Id>,
}

impl Reference {
    /// Returns what a procedure may refer to.
    pub fn known(&self) -> Known<'_> {
        Known {
            themes: &self.manifest.themes,
            audiences: &self.manifest.audiences,
            places: &self.manifest.places,
            papers: &self.papers,
            facts: &self.facts,
            values: &self.values,
            procedures: Some(&self.procedures),
        }
    }
}

impl Pack {
    /// Parses `pack.toml`.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn manifest(&self) -> Result<Manifest, Vec<Problem>> {
        match self.manifest_text() {
            Some(source) => Manifest::parse(&source.path, &source.text),
            None => Err(vec![missing("pack.toml")]),
        }
    }

    /// Parses what every procedure may refer to.
    ///
    /// # Errors
    /// Every problem of the four files.
    pub fn reference(&self) -> Result<Reference, Vec<Problem>> {
        let mut problems = vec![];
        let manifest = self.manifest().map_err(|found| problems.extend(found)).ok();
        let papers = book(self.papers_text(), PaperBook::parse, &mut problems);
        let facts = book(self.facts_text(), FactBook::parse, &mut problems);
        let values = Arc::new(book(self.values_text(), Values::parse, &mut problems));
        match manifest {
            Some(manifest) if problems.is_empty() => {
                Ok(Reference { manifest, papers, facts, values, procedures: self.procedure_ids() })
            }
            _ => Err(problems),
        }
    }

    /// Reads and parses one procedure.
    ///
    /// # Errors
    /// Every problem of its file; none where it cannot be read, which [`Pack::problems`] tells.
    pub fn open(&self, id: &Id, reference: &Reference) -> Result<Procedure, Vec<Problem>> {
        let path = format!("procedures/{id}.toml");
        match self.procedure_text(id) {
            Some(source) => procedure::parse(&source.path, &source.text, &reference.known()),
            None if self.has_unread(&path) => Err(vec![]),
            None => Err(vec![missing(&path)]),
        }
    }
}

/// Parses a file that a pack may do without.
fn book<T: Default>(
    source: Option<SourceText>,
    parse: impl FnOnce(&str, &str) -> Result<T, Vec<Problem>>,
    problems: &mut Vec<Problem>,
) -> T {
    let Some(source) = source else { return T::default() };
    parse(&source.path, &source.text).unwrap_or_else(|found| {
        problems.extend(found);
        T::default()
    })
}

fn missing(path: &str) -> Problem {
    Problem::of_file(path, Note::new("file-missing"))
}
