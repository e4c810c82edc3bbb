//! What a voice and an eye cannot find: positions, colours, forms that are not words.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Word, finding::Remark,
        letters::is_address, phrase::find, rule::Judge,
    },
    problem::Note,
};

/// PLAIN-01, no median dot and no brackets inside words. Source: DISIC-ECR: voices read « point
/// médian ». For everybody who listens.
pub(super) const INCLUSIVE: Rule = Rule {
    id: "PLAIN-01",
    asks: "No median dot, no bracket inside a word: both words, or one for everybody",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr"],
    kinds: Kind::SAID,
    source: "DISIC-ECR",
    judge: Judge::Each(inclusive),
};

/// PLAIN-04, nothing by colour or position alone. Source: RGAA 3.1 and 10.9. For everybody: lines
/// and voices have neither. A name in quotes in the same sentence makes it more than a position.
pub(super) const POSITION: Rule = Rule {
    id: "PLAIN-04",
    asks: "Nothing by colour or position alone",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: Kind::SEEN,
    source: "RGAA 3.1 and 10.9",
    judge: Judge::Each(position),
};

const POSITIONS: &[&str] = &[
    "en rouge",
    "en vert",
    "en bleu",
    "en jaune",
    "en gris",
    "à droite",
    "à gauche",
    "ci-dessus",
    "ci-dessous",
    "ci-contre",
    "ci-après",
    "bouton rouge",
    "bouton vert",
    "bouton bleu",
    "en haut de l’écran",
    "en bas de l’écran",
    "in red",
    "in green",
    "in blue",
    "in yellow",
    "in grey",
    "on the right",
    "on the left",
    "to the right",
    "to the left",
    "see above",
    "see below",
    "red button",
    "green button",
    "blue button",
    "the button below",
    "the button above",
    "at the top of the screen",
    "at the bottom of the screen",
];

/// Endings that are joined to a word with a dot, a bracket or a hyphen.
const ENDINGS: &[&str] = &[
    "e", "es", "ne", "nes", "le", "les", "te", "tes", "se", "ses", "ère", "ères", "rice", "rices",
    "trice", "trices", "euse", "euses", "ive", "ives", "ée", "ées", "fe", "ve", "ves",
];

fn inclusive(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|word| prose.is_own(&word.at) && is_joined(word));
    own.map(|word| {
        let note = Note::new("plain-median-dot").with("word", prose.said(&word.at));
        Remark::error(&word.at, note)
    })
    .collect()
}

/// Tells whether a word joins two forms: `conseiller·ère`, `inscrit(e)`, `né-e-s`.
fn is_joined(word: &Word) -> bool {
    let text = word.small.as_str();
    if text.contains(['·', '•', '‧']) {
        return true;
    }
    let bracket = text.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    if let Some((inside, _)) = bracket {
        return ENDINGS.contains(&inside) || matches!(inside, "s" | "x");
    }
    if text.contains("-e-s") || text.ends_with("-e") && text.chars().count() > 4 {
        return true;
    }
    let Some((stem, ending)) = text.split_once(['.', '/']) else { return false };
    let letters = stem.chars().count() > 1 && stem.chars().all(char::is_alphabetic);
    let plural = ending.strip_suffix(".s").unwrap_or(ending);
    let is_a_site = is_address(text) && ending.len() > 1 && ending.is_ascii();
    letters && ENDINGS.contains(&plural) && (!is_a_site || INCLUSIVE_DOTS.contains(&ending))
}

/// Endings of two letters that are no country of addresses.
const INCLUSIVE_DOTS: &[&str] = &["te", "rice", "euse", "ive", "e.s", "le", "les", "ne.s", "fe"];

fn position(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let found = find(prose, POSITIONS).into_iter().map(|it| it.at);
    let alone = found.filter(|at| prose.is_own(at) && !is_named_too(prose, at.start));
    alone
        .map(|at| Remark::error(&at, Note::new("plain-position").with("words", prose.said(&at))))
        .collect()
}

/// Tells whether the sentence around a place names something in quotes.
fn is_named_too(prose: &Prose, at: usize) -> bool {
    let sentence = prose.sentences.iter().find(|it| it.at.contains(&at));
    sentence.is_some_and(|it| prose.is_quoted(&it.at))
}
