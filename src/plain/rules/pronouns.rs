//! Who speaks to whom.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Readers, Rule, Sentence, Word, Work, finding::Remark,
        phrase::is_one_of, rule::Judge,
    },
    problem::Note,
};

/// FALC-20, the reader is spoken to. Source: SIMPLES. Judged over a whole file: one text about the
/// police needs no « vous ». An order (« allez ») speaks to the reader as well.
pub(super) const READER: Rule = Rule {
    id: "FALC-20",
    asks: "The reader is spoken to twice as often as others are spoken of",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr"],
    kinds: &[Kind::Title, Kind::Goal, Kind::Help, Kind::Interface, Kind::Label],
    source: "SIMPLES",
    judge: Judge::Whole(reader),
};

/// FALC-24, clear pronouns. Source: SIMPLES, ETR. Only where a text has nothing before the pronoun
/// but its title: later in a text it mostly names what the sentence before named.
pub(super) const UNCLEAR: Rule = Rule {
    id: "FALC-24",
    asks: "A text does not begin with a pronoun",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr"],
    kinds: &[Kind::Goal, Kind::Help],
    source: "SIMPLES, ETR",
    judge: Judge::Each(unclear),
};

/// Words that speak to the reader.
const READER_WORDS: &[&str] = &["vous", "votre", "vos", "vôtre"];

/// Words that speak of others.
const OTHERS: &[&str] = &["il", "elle", "ils", "elles", "on"];

const PRONOUNS: &[&str] = &["il", "elle", "ils", "elles", "ça", "celui-ci", "celle-ci"];

/// What follows « il » and is nobody.
const NOBODY: &[&str] = &[
    "y", "n’y", "faut", "faudra", "manque", "reste", "existe", "s’agit", "vaut", "suffit", "fait",
];

/// What follows « il est » and is said of nobody.
const SO: &[&str] =
    &["possible", "nécessaire", "utile", "inutile", "important", "conseillé", "trop", "temps"];

/// Files shorter than this say nothing about their tone.
const FEWEST: usize = 8;

fn reader(work: &Work, _: &Ground<'_>) -> Vec<(usize, Remark)> {
    let (mut spoken_to, mut spoken_of, mut place) = (0, 0, None);
    for (at, passage) in work.texts().filter(|(_, it)| READER.kinds.contains(&it.kind)) {
        let prose = &passage.prose;
        for sentence in &prose.sentences {
            spoken_to += usize::from(speaks_to_the_reader(sentence));
            if let Some(word) = names_others(sentence).filter(|it| prose.is_own(it)) {
                spoken_of += 1;
                place = place.or(Some((at, word)));
            }
        }
    }
    match place {
        Some((at, word)) if spoken_of >= FEWEST && spoken_to < 2 * spoken_of => {
            let note = Note::new("plain-reader").number("to", spoken_to).number("of", spoken_of);
            vec![(at, Remark::warning(&word, note))]
        }
        _ => vec![],
    }
}

/// Tells whether a sentence speaks to the reader: by « vous » or by an order.
pub(in crate::plain) fn speaks_to_the_reader(sentence: &Sentence) -> bool {
    let order = |word: &str| {
        let verb = word.split('-').next().unwrap_or(word);
        verb.ends_with("ez") && verb != "chez" && verb != "assez" && verb != "nez"
            || matches!(verb, "dites" | "faites" | "êtes" | "your" | "you")
    };
    sentence.words.iter().any(|it| is_one_of(it, READER_WORDS) || order(it.bare()))
}

/// Returns the first word of a sentence that speaks of others.
fn names_others(sentence: &Sentence) -> Option<std::ops::Range<usize>> {
    let words = &sentence.words;
    let other = words
        .iter()
        .enumerate()
        .find(|(place, word)| is_one_of(word, OTHERS) && !is_of_nobody(&words[place + 1..]));
    other.map(|(_, word)| word.at.clone())
}

fn unclear(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let Some([first, rest @ ..]) = prose.sentences.first().map(|it| it.words.as_slice()) else {
        return vec![];
    };
    let named = PRONOUNS.contains(&first.small.as_str()) && !is_of_nobody(rest);
    if !named || prose.is_quoted(&first.at) {
        return vec![];
    }
    let note = Note::new("plain-pronoun").with("word", prose.said(&first.at));
    vec![Remark::warning(&first.at, note)]
}

/// Tells whether what follows « il » makes it stand for nobody: « il faut », « il est possible ».
fn is_of_nobody(rest: &[Word]) -> bool {
    match rest {
        [is, so, ..] if is.small == "est" => is_one_of(so, SO),
        [first, ..] => is_one_of(first, NOBODY),
        [] => false,
    }
}
