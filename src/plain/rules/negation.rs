//! Positive sentences.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Sentence, finding::Remark,
        phrase::find_in, rule::Judge,
    },
    problem::Note,
};

/// FALC-21, positive sentences. Source: SIMPLES, ETR. One negation is often the plainest way
/// (« ne donnez pas ce code »): it lowers the score and is not told. Two in one sentence are.
pub(super) const NEGATION: Rule = Rule {
    id: "FALC-21",
    asks: "No double negation (one negation only lowers the score)",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &["fr", "en"],
    kinds: &[Kind::Title, Kind::Button, Kind::Goal, Kind::Help, Kind::Interface],
    source: "SIMPLES, ETR",
    judge: Judge::Each(negation),
};

/// What takes one negation back with another.
const TWICE: &[&str] = &[
    "pas impossible",
    "pas inutile",
    "pas interdit",
    "pas rare",
    "pas sans",
    "sans aucun",
    "jamais sans",
    "not impossible",
    "not without",
    "not uncommon",
];

fn negation(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let twice = prose.sentences.iter().filter(|it| {
        negations(prose, it) > 1 || find_in(it, TWICE).iter().any(|it| prose.is_own(&it.at))
    });
    twice.map(|it| Remark::error(&it.at, Note::new("plain-double-negation"))).collect()
}

/// Counts the negations of a sentence.
pub(in crate::plain) fn negations(prose: &Prose, sentence: &Sentence) -> usize {
    let negates = |word: &str| {
        word == "ne"
            || word.starts_with("n’") && word.len() > 4
            || matches!(word, "not" | "cannot" | "never" | "don’t" | "doesn’t" | "can’t" | "won’t")
    };
    let own = sentence.words.iter().filter(|it| prose.is_own(&it.at));
    own.filter(|it| negates(&it.small)).count()
}
