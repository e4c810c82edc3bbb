//! A pack on the bench: its texts, its procedures, and the words to speak of them.

use std::path::Path;

use super::open;
use crate::{
    author::corpus,
    lang::Tag,
    procedure::Procedure,
    translation::{Context, Corpus, Detail, Words},
};

/// A pack, opened for those who translate it.
pub(in crate::cli) struct Bench {
    pub(in crate::cli) corpus: Corpus,
    pub(in crate::cli) words: Words,
    procedures: Vec<Procedure>,
}

impl Bench {
    /// Opens a folder over the pack inside the program, or that pack alone. What cannot be opened
    /// is said; a broken procedure only leaves its texts without their places.
    pub(in crate::cli) fn open(folder: Option<&Path>, words: Words) -> Result<Self, String> {
        let (pack, reference) = open(folder, words.tongue())?;
        let corpus = corpus(&pack, &reference);
        let ids = reference.procedures.iter();
        let procedures = ids.filter_map(|id| pack.open(id, &reference).ok()).collect();
        Ok(Self { corpus, words, procedures })
    }

    pub(in crate::cli) fn context(&self) -> Context<'_> {
        let Self { corpus, words, procedures } = self;
        Context { procedures, corpus, words: *words }
    }

    /// Returns these languages, or all that are translated; why not if one is none of them.
    pub(in crate::cli) fn languages(&self, wanted: &[Tag]) -> Result<Vec<Tag>, String> {
        if wanted.is_empty() {
            return Ok(self.corpus.translations().cloned().collect());
        }
        wanted.iter().map(|it| self.language(it)).collect()
    }

    /// Returns a language that is translated.
    pub(in crate::cli) fn language(&self, wanted: &Tag) -> Result<Tag, String> {
        self.is_not_the_first(wanted)?;
        if self.corpus.languages().contains(wanted) {
            return Ok(wanted.clone());
        }
        let tag = ("language", Detail::Text(wanted.as_str()));
        Err(self.words.with("unknown-language", &[tag]))
    }

    /// Refuses the language from which the others are translated.
    pub(in crate::cli) fn is_not_the_first(&self, wanted: &Tag) -> Result<(), String> {
        let tag = ("language", Detail::Text(wanted.as_str()));
        match self.corpus.source_of(wanted) {
            Some(_) => Ok(()),
            None => Err(self.words.with("first-language", &[tag])),
        }
    }
}
