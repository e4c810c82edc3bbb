//! The texts of one file in one language, and what is known around them.

use std::collections::BTreeSet;

use super::{Frequencies, Kind, Prose};
use crate::{lang::Tag, text::TextName};

/// The texts of one file in one language.
#[derive(Clone, Debug)]
pub struct Work {
    /// Their language.
    pub language: Tag,
    /// The texts, in the order of the file.
    pub passages: Vec<Passage>,
}

/// One reading of a text.
#[derive(Clone, Debug)]
pub struct Passage {
    /// The name of the text.
    pub name: TextName,
    /// What it is for.
    pub kind: Kind,
    /// Which of its readings this is, from 0.
    pub reading: usize,
    /// What it says.
    pub prose: Prose,
}

/// What is known around the texts of a file.
#[derive(Default)]
pub struct Ground<'a> {
    /// The words that the pack explains, as the titles of its glossary have them, with their names.
    pub explained: &'a [(String, String)],
    /// How often words are used, where that is known.
    pub frequencies: Option<&'a Frequencies>,
    /// Whether people concerned have read the easy text, by name.
    pub read_by_people: bool,
}

impl Work {
    /// Returns the texts, each once: the first reading of those that have several.
    pub(super) fn texts(&self) -> impl Iterator<Item = (usize, &Passage)> {
        self.passages.iter().enumerate().filter(|(_, it)| it.reading == 0)
    }
}

impl Ground<'_> {
    /// Returns the words of the titles of the glossary, in small letters.
    pub(super) fn glossary_words(&self) -> BTreeSet<String> {
        let titles = self.explained.iter().map(|(title, _)| Prose::new(title));
        titles
            .flat_map(|it| it.words().map(|word| word.small.clone()).collect::<Vec<_>>())
            .collect()
    }
}
