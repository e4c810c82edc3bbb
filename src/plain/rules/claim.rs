//! What may be claimed.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Readers, Rule, finding::Remark, phrase::find, rule::Judge,
    },
    problem::Note,
};

/// FALC-32, the claim "easy to read" needs people concerned who have read the text, by name.
/// Source: IFA 5, DISIC-FALC, FALEAC. For everybody: the claim could stand anywhere.
pub(super) const EASY_TO_READ: Rule = Rule {
    id: "FALC-32",
    asks: "“Easy to read” only where people concerned have read the text, by name",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "IFA 5, DISIC-FALC, FALEAC",
    judge: Judge::Each(claim),
};

const CLAIMS: &[&str] = &[
    "facile à lire",
    "faciles à lire",
    "facile à comprendre",
    "faciles à comprendre",
    "falc",
    "easy to read",
    "easy-to-read",
    "easy read",
    "easy-read",
    "سهل القراءة",
    "سهلة القراءة",
];

fn claim(passage: &Passage, ground: &Ground<'_>) -> Vec<Remark> {
    if ground.read_by_people {
        return vec![];
    }
    let found = find(&passage.prose, CLAIMS).into_iter();
    found
        .map(|it| {
            let note = Note::new("plain-claim").with("words", passage.prose.said(&it.at));
            Remark::error(&it.at, note)
        })
        .collect()
}
