//! Adults are spoken to as adults.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, finding::Remark, phrase::find,
        rule::Judge,
    },
    problem::Note,
};

/// FALC-34, no childish tone. Source: IFA 3. For everybody: respect is not a matter of reading.
/// What a message of an example says stands in quotes and is not judged.
pub(super) const ADULTS: Rule = Rule {
    id: "FALC-34",
    asks: "No childish tone: no « tu », no rows of pictures or of exclamation marks",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "IFA 3",
    judge: Judge::Each(adults),
};

const CHILDISH: &[&str] = &[
    "tu",
    "t’*",
    "toi",
    "tes",
    "coucou",
    "youpi",
    "hop",
    "super facile",
    "trop facile",
    "fastoche",
    "petit bouton",
    "petite case",
    "petit clic",
    "ton adresse",
    "ton nom",
    "ton papier",
    "well done champ",
    "good boy",
    "good girl",
    "yay",
    "easy-peasy",
    "whoops",
    "oopsie",
];

fn adults(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let words = find(prose, CHILDISH).into_iter().map(|it| it.at);
    let own = words.chain(shouts(prose)).filter(|at| prose.is_own(at));
    own.map(|at| Remark::error(&at, Note::new("plain-childish").with("words", prose.said(&at))))
        .collect()
}

/// Returns rows of exclamation marks, and pictures in a row.
fn shouts(prose: &Prose) -> Vec<std::ops::Range<usize>> {
    let mut rows = Vec::new();
    let mut row: Option<std::ops::Range<usize>> = None;
    for (at, letter) in prose.text.char_indices() {
        let end = at + letter.len_utf8();
        match &mut row {
            Some(before) if is_loud(letter) => before.end = end,
            _ if is_loud(letter) => row = Some(at..end),
            _ if letter == '\u{FE0F}' || letter == '\u{200D}' => {}
            _ => rows.extend(row.take()),
        }
    }
    rows.extend(row);
    rows.retain(|it| prose.text[it.clone()].chars().filter(|it| is_loud(*it)).count() > 1);
    rows
}

fn is_loud(letter: char) -> bool {
    letter == '!' || matches!(u32::from(letter), 0x1F300..=0x1FAFF | 0x2600..=0x27BF)
}
