//! What strains a reader, sentence by sentence.
//!
//! The formula stands in `docs/plain-language.md`: every sentence is given a strain from 0 to 1 for
//! each of ten signs, and each sign weighs some points, a hundred in all.

use super::{
    Frequencies, Prose, Sentence, Word,
    letters::is_address,
    rules::{
        commas_of, explained_in, is_later, joining, looks_passive, negations, speaks_to_the_reader,
        unknown_initials,
    },
};
use crate::lang::Tag;

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

/// What one sentence of a text costs its reader, from 0 to 1.
type Strain = fn(&Prose, &Sentence, Option<&Frequencies>) -> f64;

/// Longer words are harder, where nothing tells how often they are used.
const LONG_WORD: usize = 11;
/// More seldom words are harder: once in 200,000.
const SELDOM: f32 = 3.7;

/// The signs are those of French and English.
pub(super) fn is_known(language: &Tag) -> bool {
    matches!(language.family(), "fr" | "en")
}

/// Returns the strain of the sentences of a text, added up: from 0 to 100 each.
pub(super) fn strain(prose: &Prose, frequencies: Option<&Frequencies>) -> f64 {
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

/// Initials that the text explains are no strain, as FALC-10 says.
fn initials(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    let explained = explained_in(prose);
    let unknown = unknown_initials(prose).filter(|at| sentence.at.contains(&at.start));
    let unknown = unknown.filter(|at| !explained.iter().any(|it| it == prose.said(at)));
    share(unknown.count(), 0, 2)
}

/// Brackets beside initials explain them, as FALC-10 asks.
fn brackets(prose: &Prose, sentence: &Sentence, _: Option<&Frequencies>) -> f64 {
    let signs = prose.said(&sentence.at).match_indices('(');
    let mut interrupting = signs.filter(|(at, _)| !explains(prose, sentence.at.start + at));
    f64::from(u8::from(interrupting.next().is_some()))
}

/// Tells whether a bracket opens right after initials, or holds them alone.
fn explains(prose: &Prose, at: usize) -> bool {
    let inside = prose.text[at + 1..].split(')').next().unwrap_or_default().trim();
    let before = prose.text[..at].trim_end();
    unknown_initials(prose).any(|it| it.end == before.len() || prose.said(&it) == inside)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> f64 {
        strain(&Prose::new(text), None)
    }

    #[test]
    fn a_sentence_of_twenty_words_strains_by_twenty_points() {
        assert!(of(&"vous ".repeat(12)).abs() < 0.01);
        assert!((of(&"vous ".repeat(20)) - 20.0).abs() < 0.01);
    }

    #[test]
    fn every_sign_strains_by_itself() {
        for (what, easy, hard) in [
            ("words", "Vous venez.", &*"vous ".repeat(14)),
            ("commas", "Prenez un bail.", "Prenez un bail, une photo, une carte."),
            ("words that join", "Vous venez.", "Vous venez et vous payez ou vous partez."),
            ("long words", "Vos papiers.", "Vos autorisations administratives."),
            ("initials", "Allez à la mairie.", "Allez à la CPAM."),
            ("brackets", "Prenez un papier ancien.", "Prenez un papier (ancien)."),
            ("passive", "On vous donne un papier.", "Un papier vous est donné par lui."),
            ("negation", "Venez avec vos papiers.", "Ne venez pas sans vos papiers."),
            ("future", "Vous recevez une lettre.", "Vous recevrez une lettre."),
            ("nobody", "Vous avez un nouveau permis ici.", "Le nouveau permis est prêt ici."),
        ] {
            assert!(of(hard) > of(easy), "{what}: {} is not above {}", of(hard), of(easy));
        }
    }

    #[test]
    fn initials_that_are_explained_strain_nobody() {
        for text in ["Allez au CCAS (centre d’aide).", "Allez au centre d’aide (CCAS)."] {
            assert!(of(text).abs() < 0.01, "{text}: {}", of(text));
        }
        assert!(of("Allez au centre (le CCAS).") > 0.0);
        assert!(of("Allez au CCAS.") > 0.0);
    }
}
