//! Signs and capitals.

use std::ops::Range;

use super::{
    short_forms::{OFFICES, explained, is_of_capitals},
    words::without_elision,
};
use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Work,
        finding::Remark,
        letters::{is_address, is_space},
        rule::Judge,
    },
    problem::Note,
};

/// FALC-16, no special signs. Source: SIMPLES, ETR. An address keeps its own, and a sign that
/// stands alone is what the text speaks of.
pub(super) const SPECIAL: Rule = Rule {
    id: "FALC-16",
    asks: "No special signs: \\ & < > § # @ / ; ( )",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &[],
    kinds: Kind::READ,
    source: "SIMPLES, ETR",
    judge: Judge::Each(special),
};

/// FALC-17, no words in capitals. Source: SIMPLES. For everybody: capitals are slow to read, and
/// some voices spell them.
pub(super) const CAPITALS: Rule = Rule {
    id: "FALC-17",
    asks: "No words in capitals",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: Kind::READ,
    source: "SIMPLES",
    judge: Judge::Whole(capitals),
};

/// FALC-19, no hyphenation. Source: SIMPLES, EVAM. Texts are always aligned at their start by the
/// program; what an author can still do is a soft hyphen.
pub(super) const SOFT_HYPHEN: Rule = Rule {
    id: "FALC-19",
    asks: "No soft hyphen",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SAID,
    source: "SIMPLES, EVAM, PIDILA",
    judge: Judge::Each(soft_hyphen),
};

/// FALC-30, no footnotes. Source: SIMPLES. For everybody: a screen has no foot.
pub(super) const FOOTNOTES: Rule = Rule {
    id: "FALC-30",
    asks: "No footnotes",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "SIMPLES",
    judge: Judge::Each(footnotes),
};

const SPECIAL_SIGNS: &[char] = &['\\', '&', '<', '>', '§', '#', '@', '/', ';', '(', ')', '{', '}'];

fn special(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let signs = prose.text.match_indices(SPECIAL_SIGNS).map(|(at, sign)| at..at + sign.len());
    let own = signs.filter(|at| prose.is_own(at) && !stands_for_itself(prose, at));
    own.map(|at| {
        Remark::warning(&at, Note::new("plain-special-sign").with("sign", prose.said(&at)))
    })
    .collect()
}

/// Tells whether a sign is a part of an address, or stands alone.
fn stands_for_itself(prose: &Prose, at: &Range<usize>) -> bool {
    let before = prose.text[..at.start].rsplit(is_space).next().unwrap_or_default();
    let start = at.start - before.len();
    let end = prose.text[at.end..].find(is_space).map_or(prose.text.len(), |it| at.end + it);
    let piece = prose.text[start..end].trim_start_matches(is_space);
    let piece = piece.trim_end_matches(['.', ',', ':', '!', '?']);
    let alone = piece == prose.said(at) && matches!(piece, "@" | "#" | "&" | "/");
    alone || is_address(piece)
}

fn capitals(work: &Work, ground: &Ground<'_>) -> Vec<(usize, Remark)> {
    let explained = explained(work, ground);
    let mut found = Vec::new();
    for (place, passage) in work.passages.iter().enumerate() {
        let prose = &passage.prose;
        let own = prose.words().filter(|it| prose.is_own(&it.at));
        for at in own.map(|it| without_elision(prose, it.at.clone())) {
            let said = prose.said(&at);
            let loud = is_of_capitals(said) && said.chars().count() > 3 && !OFFICES.contains(&said);
            if loud && !super::figures::is_roman(said) && !explained.iter().any(|it| it == said) {
                let note = Note::new("plain-capitals").with("word", said);
                found.push((place, Remark::error(&at, note)));
            }
        }
    }
    found
}

fn soft_hyphen(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let hyphens = passage.prose.text.match_indices('\u{AD}');
    hyphens
        .map(|(at, sign)| Remark::error(&(at..at + sign.len()), Note::new("plain-soft-hyphen")))
        .collect()
}

fn footnotes(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let text = &passage.prose.text;
    let brackets = [('[', ']'), ('(', ')')].into_iter().flat_map(|(open, close)| {
        text.match_indices(open).filter_map(move |(at, _)| {
            let inside = text[at + 1..].split(close).next()?;
            let figures = (1..=2).contains(&inside.len())
                && inside.bytes().all(|it| it.is_ascii_digit())
                && inside != "0";
            let closed = text[at + 1 + inside.len()..].starts_with(close);
            (figures && closed).then_some(at..at + inside.len() + 2)
        })
    });
    let stars = text.match_indices('*').map(|(at, sign)| at..at + sign.len());
    let stars = stars.filter(|at| !text[at.end..].starts_with(|it: char| it.is_ascii_digit()));
    let raised = text
        .match_indices(['¹', '²', '³', '⁴', '†', '‡'])
        .filter(|(at, _)| !text[..*at].trim_end().ends_with('m'));
    let raised = raised.map(|(at, sign)| at..at + sign.len());
    brackets
        .chain(stars)
        .chain(raised)
        .filter(|at| passage.prose.is_own(at))
        .map(|at| {
            let mark = passage.prose.said(&at);
            Remark::error(&at, Note::new("plain-footnote").with("mark", mark))
        })
        .collect()
}
