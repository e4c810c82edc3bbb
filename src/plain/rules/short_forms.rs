//! Initials and abbreviations.

use std::ops::Range;

use super::{figures::is_roman, words::without_elision};
use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Work, finding::Remark, phrase::find_in,
        rule::Judge,
    },
    problem::Note,
};

/// FALC-10, no initials that are not explained. Source: IFA 12, SIMPLES, ETR. Easy texts only.
pub(super) const INITIALS: Rule = Rule {
    id: "FALC-10",
    asks: "No initials without their full name",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &["fr", "en"],
    kinds: Kind::READ,
    source: "IFA 12, SIMPLES, ETR",
    judge: Judge::Whole(initials),
};

/// FALC-11, no abbreviations. Source: SIMPLES. For everybody: voices and people stumble over them.
pub(super) const ABBREVIATIONS: Rule = Rule {
    id: "FALC-11",
    asks: "No abbreviations",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: Kind::SEEN,
    source: "SIMPLES",
    judge: Judge::Each(abbreviations),
};

/// Initials that are better known than what they stand for.
const KNOWN: &[&str] = &["SMS", "USB", "TV", "CV", "OK", "PDF"];

/// Initials of French offices and aids that are longer than three letters: capitals, not shouts.
pub(super) const OFFICES: &[&str] = &[
    "ANTS", "CCAS", "CPAM", "CERFA", "SPADA", "URSSAF", "CESU", "CARSAT", "CNAF", "CNAM", "CNIL",
    "DALO", "MDPH", "OFII", "OFPRA", "CNDA", "PUMA", "RQTH", "SMIC", "TCF", "DELF", "ASPA",
    "ASSEDIC",
];

/// What says that initials are only another name.
pub(super) const NAMING: &[&str] = &[
    "s’appelle*",
    "appelle*",
    "nom est",
    "veut dire",
    "is called",
    "called",
    "name is",
    "stands for",
    "means",
];

/// Abbreviations, and what to write.
const SHORTENED: &[(&str, &str)] = &[
    ("etc.", "par exemple"),
    ("par ex.", "par exemple"),
    ("p. ex.", "par exemple"),
    ("e.g.", "for example"),
    ("i.e.", "that is"),
    ("approx.", "about"),
    ("cf.", "voir"),
    ("n.b.", "attention"),
    ("n°", "numéro"),
    ("nº", "numéro"),
    ("m.", "monsieur"),
    ("mme", "madame"),
    ("mlle", "madame"),
    ("tél.", "téléphone"),
    ("tel.", "téléphone"),
    ("rdv", "rendez-vous"),
    ("c.-à-d.", "cela veut dire"),
    ("c-à-d", "cela veut dire"),
    ("env.", "environ"),
    ("max.", "au plus"),
    ("min.", "minutes"),
    ("bd", "boulevard"),
    ("av.", "avenue"),
    ("art.", "article"),
    ("svp", "s’il vous plaît"),
    ("asap", "soon"),
];

fn initials(work: &Work, ground: &Ground<'_>) -> Vec<(usize, Remark)> {
    let explained = explained(work, ground);
    let mut found = Vec::new();
    for (place, passage) in work.passages.iter().enumerate() {
        for at in unknown(&passage.prose) {
            let said = passage.prose.said(&at);
            if (said.chars().count() <= 3 || OFFICES.contains(&said))
                && !explained.iter().any(|it| it == said)
            {
                let note = Note::new("plain-initials").with("word", said);
                found.push((place, Remark::error(&at, note)));
            }
        }
    }
    found
}

/// Returns the words of capitals of a text that not everybody knows.
pub(in crate::plain) fn unknown(prose: &Prose) -> impl Iterator<Item = Range<usize>> {
    prose.words().map(|word| without_elision(prose, word.at.clone())).filter(|at| {
        let said = prose.said(at);
        is_of_capitals(said) && !KNOWN.contains(&said) && prose.is_own(at) && !is_roman(said)
    })
}

/// Tells whether a word is made of two capitals or more, and nothing else.
pub(super) fn is_of_capitals(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// Returns the words of capitals that a file explains: by saying that it is a name, beside its full
/// form in brackets, or in the glossary.
pub(super) fn explained(work: &Work, ground: &Ground<'_>) -> Vec<String> {
    let titles = ground.explained.iter().map(|(title, _)| title.clone());
    let mut all: Vec<String> = titles.collect();
    for passage in &work.passages {
        all.extend(explained_in(&passage.prose));
    }
    all
}

pub(in crate::plain) fn explained_in(prose: &Prose) -> Vec<String> {
    let mut all = Vec::new();
    for sentence in &prose.sentences {
        let named = find_in(sentence, NAMING).into_iter().map(|it| it.at.start).min();
        for word in &sentence.words {
            let said = prose.said(&without_elision(prose, word.at.clone())).to_owned();
            let before = prose.text[..word.at.start].trim_end();
            let after = prose.text[word.at.end..].trim_start();
            let named = named.is_some_and(|start| start < word.at.start);
            if is_of_capitals(&said) && (named || before.ends_with('(') || after.starts_with('(')) {
                all.push(said);
            }
        }
    }
    all
}

fn abbreviations(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let mut found = Vec::new();
    for word in prose.words().filter(|it| prose.is_own(&it.at)) {
        let rest = &prose.text[word.at.start..];
        let small = rest.chars().take(10).collect::<String>().to_lowercase();
        let known = SHORTENED.iter().find(|(short, _)| stands_at(&small, rest, short));
        if let Some((short, better)) = known {
            let length: usize = rest.chars().take(short.chars().count()).map(char::len_utf8).sum();
            let at = word.at.start..word.at.start + length;
            let note = Note::new("plain-abbreviation").with("word", prose.said(&at));
            found.push(Remark::error(&at, note.with("better", better)));
        }
    }
    found
}

/// Tells whether an abbreviation stands at the start of a text, as a word of its own. One of a
/// single letter needs its capital and a name after it.
fn stands_at(small: &str, rest: &str, short: &str) -> bool {
    let Some(after) = small.strip_prefix(short) else { return false };
    let ends = !after.starts_with(char::is_alphanumeric);
    let is_a_title = short != "m." || {
        let name = rest.strip_prefix("M.").map(str::trim_start);
        name.is_some_and(|it| it.starts_with(char::is_uppercase))
    };
    let is_minutes = short != "min." || rest.len() > short.len();
    ends && is_a_title && is_minutes
}
