//! A text, taken apart into sentences and words.

use std::ops::Range;

use super::split;
use crate::text::Reading;

/// A text, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// What is read.
    pub text: String,
    /// Its sentences, in order: a line and a bullet are sentences too.
    pub sentences: Vec<Sentence>,
    /// What was filled in.
    pub filled: Vec<Range<usize>>,
    /// Glossary words that are explained on demand, with their names.
    pub terms: Vec<(Range<usize>, String)>,
    /// What stands in quotes: the words of somebody else.
    pub quoted: Vec<Range<usize>>,
}

/// A sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands in its text, spaces and the sign of a bullet excluded.
    pub at: Range<usize>,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// Whether it is the first of its line.
    pub starts_a_line: bool,
    /// Whether its line is a bullet.
    pub is_bullet: bool,
}

/// A word: `l’aide` and `dites-le` are one each, and so is a number in groups of digits.
#[derive(Clone, Debug)]
pub struct Word {
    /// Where it stands in its text, without the signs around it.
    pub at: Range<usize>,
    /// It, in small letters and with the apostrophe `’`.
    pub small: String,
}

impl Prose {
    /// Takes a text apart.
    pub fn new(text: &str) -> Self {
        Self {
            sentences: split::sentences(text),
            quoted: split::quotes(text),
            text: text.to_owned(),
            ..Self::default()
        }
    }

    /// Takes a reading of a text apart.
    pub fn of(reading: &Reading) -> Self {
        let (filled, terms) = (reading.filled.clone(), reading.terms.clone());
        Self { filled, terms, ..Self::new(&reading.text) }
    }

    /// Returns some of its words as they are written.
    pub fn said(&self, at: &Range<usize>) -> &str {
        self.text.get(at.clone()).unwrap_or_default()
    }

    /// Returns every word, in order.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.sentences.iter().flat_map(|it| &it.words)
    }

    /// Tells whether some place lies in what was filled in.
    pub fn is_filled(&self, at: &Range<usize>) -> bool {
        overlaps(self.filled.iter(), at)
    }

    /// Tells whether some place lies in quotes.
    pub fn is_quoted(&self, at: &Range<usize>) -> bool {
        overlaps(self.quoted.iter(), at)
    }

    /// Tells whether some place lies in a glossary word that is explained on demand.
    pub fn is_a_term(&self, at: &Range<usize>) -> bool {
        overlaps(self.terms.iter().map(|(it, _)| it), at)
    }

    /// Tells whether the author wrote a place as his own words: neither filled in nor quoted.
    pub fn is_own(&self, at: &Range<usize>) -> bool {
        !self.is_filled(at) && !self.is_quoted(at)
    }
}

impl Sentence {
    /// Counts its words.
    pub fn length(&self) -> usize {
        self.words.len()
    }
}

impl Word {
    /// Returns it without what is elided before it: `aide` for `l’aide`.
    pub fn bare(&self) -> &str {
        match self.small.split_once('’') {
            Some((before, rest)) if before.chars().count() <= 2 && !rest.is_empty() => rest,
            Some((before, rest)) if ELIDED.contains(&before) && !rest.is_empty() => rest,
            _ => &self.small,
        }
    }

    /// Tells whether it is a number in digits.
    pub fn is_number(&self) -> bool {
        self.small.starts_with(|it: char| it.is_ascii_digit())
    }
}

/// What is elided and longer than two letters.
const ELIDED: &[&str] = &["jusqu", "lorsqu", "puisqu", "quelqu", "quoiqu"];

fn overlaps<'a>(all: impl Iterator<Item = &'a Range<usize>>, at: &Range<usize>) -> bool {
    let mut all = all;
    all.any(|it| it.start < at.end && at.start < it.end)
}
