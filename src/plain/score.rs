//! How easy a text is, in one number.
//!
//! The formula stands in `docs/plain-language.md`: every sentence is given a strain from 0 to 1 for
//! each of ten signs; the mean over the sentences of what they weigh is taken from 100.

use std::ops::Sub;

use super::{
    Frequencies, Kind, Prose, Sentence, Word, Work,
    letters::is_address,
    rules::{
        commas_of, is_initials, is_later, joining, looks_passive, negations, speaks_to_the_reader,
    },
};
use crate::lang::Tag;

/// How easy a text is: 100 where nothing strains, 0 where all does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    points: u8,
}

/// What strains a reader, and how many points it takes at the worst: a hundred in all. Length, ideas
/// and words weigh most: the collections of rules put them first, and real easy texts differ there.
const WEIGHTS: &[(f64, Strain)] = &[
    (30.0, long),
    (12.0, many_commas),
    (12.0, much_joined),
    (15.0, hard_words),
    (8.0, initials),
    (6.0, addressed_to_nobody),
    (5.0, brackets),
    (4.0, passive),
    (4.0, negated),
    (4.0, later),
];

/// Two scores nearer than this are not clearly different: one sentence may move that much.
const CLEAR: i16 = 15;

/// What one sentence of a text costs its reader, from 0 to 1.
type Strain = fn(&Prose, &Sentence, Option<&Frequencies>) -> f64;

/// Longer words are harder, where nothing tells how often they are used.
const LONG_WORD: usize = 11;
/// More seldom words are harder: once in 200,000.
const SELDOM: f32 = 3.7;

impl Score {
    /// Returns the points, from 0 to 100.
    pub fn points(self) -> u8 {
        self.points
    }

    /// Tells whether a text is harder than another by more than chance: a short text has few
    /// sentences, and one of them may move the score by several points.
    pub fn is_clearly_below(self, other: Self) -> bool {
        other - self > CLEAR
    }

    fn of(sentences: usize, strain: f64) -> Option<Self> {
        let mean = strain / f64::from(u32::try_from(sentences).ok().filter(|it| *it > 0)?);
        let points = (100.0 - mean).clamp(0.0, 100.0).round();
        // Between 0 and 100: nothing is cut.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(Self { points: points as u8 })
    }
}

/// The points by which one score is above another.
impl Sub for Score {
    type Output = i16;

    fn sub(self, other: Self) -> i16 {
        i16::from(self.points) - i16::from(other.points)
    }
}

/// Returns the score of a text; none where it has no sentence, or where its language is not known.
pub fn score(text: &str, language: &Tag) -> Option<Score> {
    if !is_known(language) {
        return None;
    }
    let prose = Prose::new(text);
    Score::of(prose.sentences.len(), strain(&prose, None))
}

/// Returns the score of the sentences and the titles of a file: rows of two words would hide them.
pub fn score_of(work: &Work, frequencies: Option<&Frequencies>) -> Option<Score> {
    if !is_known(&work.language) {
        return None;
    }
    let judged = |kind| kind == Kind::Title || Kind::SENTENCES.contains(&kind);
    let read = work.texts().map(|(_, it)| it).filter(|it| judged(it.kind));
    let (sentences, strain) = read.fold((0, 0.0), |(count, sum), it| {
        (count + it.prose.sentences.len(), sum + strain(&it.prose, frequencies))
    });
    Score::of(sentences, strain)
}

/// The signs are those of French and English.
fn is_known(language: &Tag) -> bool {
    matches!(language.family(), "fr" | "en")
}

fn strain(prose: &Prose, frequencies: Option<&Frequencies>) -> f64 {
    let of = |sentence| {
        WEIGHTS.iter().map(move |(weight, it)| weight * it(prose, sentence, frequencies))
    };
    prose.sentences.iter().flat_map(of).sum()
}

/// Returns how far a count is on its way from what is fine to what is at the worst.
fn share(count: usize, fine: usize, worst: usize) -> f64 {
    let over = u32::try_from(count.saturating_sub(fine)).unwrap_or(u32::MAX);
    let most = u32::try_from(worst - fine).unwrap_or(u32::MAX);
    (f64::from(over) / f64::from(most)).min(1.0)
}

fn long(_: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(sentence.length(), 12, 24)
}

fn many_commas(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(commas_of(prose, sentence), 1, 5)
}

fn much_joined(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(joining(prose, sentence).len(), 1, 4)
}

fn hard_words(prose: &Prose, sentence: &Sentence, list: Option<&Frequencies>) -> f64 {
    let own = sentence.words.iter().filter(|it| prose.is_own(&it.at) && !is_address(&it.small));
    share(own.filter(|it| is_hard(it, list)).count(), 1, 4)
}

fn is_hard(word: &Word, list: Option<&Frequencies>) -> bool {
    let letters = word.bare().chars().filter(|it| it.is_alphabetic()).count();
    match list {
        Some(list) => letters > 3 && list.of(word.bare()) < SELDOM,
        None => letters >= LONG_WORD,
    }
}

fn initials(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(sentence.words.iter().filter(|it| is_initials(prose.said(&it.at))).count(), 0, 2)
}

fn brackets(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    f64::from(u8::from(prose.said(&sentence.at).contains('(')))
}

fn passive(_: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    f64::from(u8::from(looks_passive(sentence)))
}

fn negated(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(negations(prose, sentence), 0, 2)
}

fn later(_: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    share(sentence.words.iter().filter(|it| is_later(it.bare())).count(), 0, 1)
}

/// A short sentence speaks to nobody and strains nobody.
fn addressed_to_nobody(_: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    let nobody = !speaks_to_the_reader(sentence);
    if nobody { share(sentence.length(), 4, 12) } else { 0.0 }
}
