//! What comes first, titles and levels.

use std::collections::BTreeMap;

use crate::{
    plain::{Ground, Kind, Level, Passage, Readers, Rule, Work, finding::Remark, rule::Judge},
    problem::Note,
};

/// FALC-26, what is important comes first. Source: SIMPLES, ETR. That there is a goal is seen when
/// texts are compared with the procedure; here it is one short sentence.
pub(super) const GOAL_FIRST: Rule = Rule {
    id: "FALC-26",
    asks: "The goal is one sentence of 12 words at most",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &[],
    kinds: &[Kind::Goal],
    source: "SIMPLES, ETR",
    judge: Judge::Each(goal),
};

/// FALC-27, clear titles, each once. Source: DSFR-STEPPER, SIMPLES, DI. For everybody: two screens
/// of one title look like one that did not move on.
pub(super) const TITLES: Rule = Rule {
    id: "FALC-27",
    asks: "Each title once in a procedure, 60 characters at most, no number before it, no final period",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: &[Kind::Title],
    source: "DSFR-STEPPER, SIMPLES, DI",
    judge: Judge::Whole(titles),
};

/// FALC-28, few levels. Source: SIMPLES. For everybody: the program shows one level of bullets.
pub(super) const LEVELS: Rule = Rule {
    id: "FALC-28",
    asks: "No list inside a list, no numbers such as 1.2.1",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::READ,
    source: "SIMPLES, DSFR-STEPPER",
    judge: Judge::Each(levels),
};

const GOAL: usize = 12;
const TITLE: usize = 60;

fn goal(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let words = prose.words().count();
    let whole = 0..prose.text.len();
    if prose.sentences.len() > 1 || words > GOAL {
        return vec![Remark::error(&whole, Note::new("plain-goal"))];
    }
    vec![]
}

fn titles(work: &Work, _: &Ground<'_>) -> Vec<(usize, Remark)> {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    for (place, passage) in work.texts().filter(|(_, it)| it.kind == Kind::Title) {
        let text = &passage.prose.text;
        let whole = 0..text.len();
        found.extend(shape(text).map(|note| (place, Remark::error(&whole, note))));
        let name = passage.name.to_string();
        let before = first.entry(text.trim().to_lowercase()).or_insert_with(|| name.clone());
        if *before != name {
            let note = Note::new("plain-title-twice").with("other", before);
            found.push((place, Remark::error(&whole, note)));
        }
    }
    found
}

/// Returns what is wrong with the shape of a title.
fn shape(title: &str) -> Option<Note> {
    let title = title.trim();
    let length = title.chars().count();
    let rest = title.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_numbered = rest.len() < title.len() && rest.starts_with(['.', ')']);
    let ends = (title.ends_with('.') && !title.ends_with("..")) || title.ends_with('۔');
    if length > TITLE {
        Some(Note::new("plain-title-wide").number("count", length))
    } else if is_numbered {
        Some(Note::new("plain-title-numbered"))
    } else if ends {
        Some(Note::new("plain-title-period"))
    } else {
        None
    }
}

fn levels(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| !prose.is_filled(&it.at));
    let numbered = own.filter(|it| is_a_deep_number(&it.small)).map(|it| it.at.clone());
    let mut start = 0;
    let mut inner = Vec::new();
    for line in prose.text.split('\n') {
        let bullet = line.trim_start();
        let deep = bullet.len() < line.len() && bullet.starts_with("- ");
        if deep || bullet.starts_with("- - ") {
            inner.push(start..start + line.len());
        }
        start += line.len() + 1;
    }
    let remarks = numbered.chain(inner);
    remarks.map(|at| Remark::error(&at, Note::new("plain-levels"))).collect()
}

/// Tells whether a word numbers a third level: `1.2.1`.
fn is_a_deep_number(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    let short = |it: &&str| (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(short)
}
