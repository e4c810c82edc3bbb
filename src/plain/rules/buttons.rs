//! Buttons and fields.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Readers, Rule, finding::Remark, phrase::find, rule::Judge,
    },
    problem::Note,
};

/// PLAIN-02, a button says what follows. Source: DSFR-FORMS, RGAA 6.1. For everybody.
pub(super) const CONSEQUENCE: Rule = Rule {
    id: "PLAIN-02",
    asks: "A button says what follows: not “OK”, “Send” or “Click here” alone",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: &[Kind::Button, Kind::Key, Kind::Interface, Kind::Help],
    source: "DSFR-FORMS, DISIC-diag 11, RGAA 6.1 and 11.9",
    judge: Judge::Each(consequence),
};

/// PLAIN-06, what is optional says so; what is needed needs no word. Source: DSFR-FORMS.
pub(super) const OPTIONAL: Rule = Rule {
    id: "PLAIN-06",
    asks: "A label says “optional” where it is, never “mandatory”",
    level: Level::Warning,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: &[Kind::Title, Kind::Button, Kind::Label, Kind::Field],
    source: "DSFR-FORMS",
    judge: Judge::Each(optional),
};

/// Said alone, these do not tell what follows.
const EMPTY: &[&str] = &[
    "valider",
    "ok",
    "envoyer",
    "soumettre",
    "confirmer",
    "cliquer",
    "suivant",
    "submit",
    "send",
    "validate",
    "confirm",
    "click",
    "next",
    "go",
];

/// These do not tell where they lead, wherever they stand.
const POINTING: &[&str] =
    &["cliquez ici", "en savoir plus", "lire la suite", "click here", "learn more", "read more"];

const NEEDED: &[&str] = &["obligatoire", "obligatoires", "mandatory", "required"];

fn consequence(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let words: Vec<_> = prose.words().collect();
    let empty = match (passage.kind, words.as_slice()) {
        (Kind::Help, _) => None,
        (_, [one]) => EMPTY.contains(&one.small.as_str()).then(|| one.at.clone()),
        _ => None,
    };
    let pointing = find(prose, POINTING).into_iter().map(|it| it.at).filter(|at| prose.is_own(at));
    empty
        .into_iter()
        .chain(pointing)
        .map(|at| Remark::error(&at, Note::new("plain-button").with("words", prose.said(&at))))
        .collect()
}

fn optional(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let needed = find(prose, NEEDED).into_iter().map(|it| it.at).filter(|at| prose.is_own(at));
    needed
        .map(|at| Remark::warning(&at, Note::new("plain-mandatory").with("word", prose.said(&at))))
        .collect()
}
