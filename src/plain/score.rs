//! How easy a text is: one of four grades.
//!
//! The strain of its sentences (`strain`), on average, in steps of twenty points. What the grades
//! are worth, and how the step was chosen, stands in `docs/plain-language.md`.

use super::{
    Frequencies, Kind, Passage, Prose, Work,
    strain::{is_known, strain},
};
use crate::{lang::Tag, text::TextName};

/// How easy a text is. What is easier is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Score {
    /// D: nearly every sign of the formula at once.
    VeryHard,
    /// C: as if each sentence broke several rules by far.
    Hard,
    /// B: the average sentence strains more than one of twenty words.
    Heavy,
    /// A: the average sentence strains no more than one of twenty words.
    Clear,
}

/// A step from one grade to the next, in points of strain. A sentence of twenty words, the most
/// that FALC-01 lets pass, strains by twenty points where nothing else is wrong with it.
const STEP: f64 = 20.0;

/// How easy the texts of a file are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// All of them together.
    pub whole: Score,
    /// Each by itself, those that strain most first.
    pub texts: Vec<(TextName, Score)>,
}

impl Score {
    /// Every grade, the easiest first.
    pub const ALL: [Self; 4] = [Self::Clear, Self::Heavy, Self::Hard, Self::VeryHard];

    /// Returns the letter that stands for it, from `A` to `D`.
    pub fn letter(self) -> char {
        match self {
            Self::Clear => 'A',
            Self::Heavy => 'B',
            Self::Hard => 'C',
            Self::VeryHard => 'D',
        }
    }

    /// Grades a strain, in whole points: less is noise.
    fn of(strain: f64) -> Self {
        match strain.round() {
            it if it <= STEP => Self::Clear,
            it if it <= 2.0 * STEP => Self::Heavy,
            it if it <= 3.0 * STEP => Self::Hard,
            _ => Self::VeryHard,
        }
    }
}

/// The strain of some sentences.
#[derive(Clone, Copy, Default)]
struct Sum {
    sentences: usize,
    strain: f64,
}

impl Sum {
    fn of(prose: &Prose, frequencies: Option<&Frequencies>) -> Self {
        Self { sentences: prose.sentences.len(), strain: strain(prose, frequencies) }
    }

    fn and(self, other: Self) -> Self {
        Self { sentences: self.sentences + other.sentences, strain: self.strain + other.strain }
    }

    /// Returns the strain of a sentence, on average.
    fn mean(self) -> Option<f64> {
        let sentences = u32::try_from(self.sentences).ok().filter(|it| *it > 0)?;
        Some(self.strain / f64::from(sentences))
    }
}

/// Returns the score of a text; none where it has no sentence, or where its language is not known.
pub fn score(text: &str, language: &Tag) -> Option<Score> {
    if !is_known(language) {
        return None;
    }
    Sum::of(&Prose::new(text), None).mean().map(Score::of)
}

/// Returns the scores of the sentences and the titles of a file: rows of two words would hide them.
pub fn scores_of(work: &Work, frequencies: Option<&Frequencies>) -> Option<Scores> {
    if !is_known(&work.language) {
        return None;
    }
    let judged = |it: &&Passage| it.kind == Kind::Title || Kind::SENTENCES.contains(&it.kind);
    let read = work.texts().map(|(_, it)| it).filter(judged);
    let sums: Vec<_> = read.map(|it| (&it.name, Sum::of(&it.prose, frequencies))).collect();
    let whole = sums.iter().fold(Sum::default(), |all, (_, it)| all.and(*it)).mean()?;
    let means = sums.into_iter().filter_map(|(name, sum)| Some((name, sum.mean()?)));
    let mut means: Vec<_> = means.collect();
    means.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let texts = means.into_iter().map(|(name, mean)| (name.clone(), Score::of(mean))).collect();
    Some(Scores { whole: Score::of(whole), texts })
}
