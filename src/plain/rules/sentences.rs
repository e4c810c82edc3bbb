//! Sentences: short, one idea, one line.

use unicode_width::UnicodeWidthStr;

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Readers, Rule, Sentence, finding::Remark, phrase::is_one_of,
        prose::Prose, rule::Judge,
    },
    problem::Note,
};

/// More words than these make a sentence long; more than the second, too long.
const LONG: (usize, usize) = (12, 20);
/// The greatest number of words of a title, and of the name of a key: the project's own.
const TITLE: usize = 8;
const KEY: usize = 3;
/// The columns of a line that everybody sees whole.
const COLUMNS: usize = 60;

/// FALC-01, short sentences. Source: DISIC-FALC and NETS (12 words at most); for titles and keys
/// the project's own numbers. Easy texts only: twelve words are too few for everybody's.
pub(super) const LENGTH: Rule = Rule {
    id: "FALC-01",
    asks: "Sentences of 12 words at most, titles of 8, keys of 3",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &[],
    kinds: &[
        Kind::Title,
        Kind::Button,
        Kind::Key,
        Kind::Label,
        Kind::Goal,
        Kind::Help,
        Kind::Interface,
        Kind::Heading,
    ],
    source: "DISIC-FALC, NETS",
    judge: Judge::Each(length),
};

/// FALC-02, one idea a sentence. Source: SIMPLES (it counts commas and « et »). Three commas are
/// FALC-25's.
pub(super) const ONE_IDEA: Rule = Rule {
    id: "FALC-02",
    asks: "One idea a sentence: one comma, one word such as “and” at most",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr", "en"],
    kinds: Kind::SENTENCES,
    source: "SIMPLES",
    judge: Judge::Each(one_idea),
};

/// FALC-03, each sentence on its own line. Source: SIMPLES, EVAM. A short question and its answer
/// may share a bullet: together they are one idea, and a bullet has one line only.
pub(super) const OWN_LINE: Rule = Rule {
    id: "FALC-03",
    asks: "Each sentence on its own line",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &[],
    kinds: Kind::SENTENCES,
    source: "SIMPLES, EVAM",
    judge: Judge::Each(own_line),
};

/// FALC-04, a sentence fits on a line. Source: SIMPLES; the columns are those of the program.
pub(super) const WIDTH: Rule = Rule {
    id: "FALC-04",
    asks: "Each sentence fits on one line of 60 columns",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &[],
    kinds: Kind::SENTENCES,
    source: "SIMPLES",
    judge: Judge::Each(width),
};

/// FALC-25, a list rather than commas. Source: ETR, SIMPLES.
pub(super) const COMMAS: Rule = Rule {
    id: "FALC-25",
    asks: "A list with bullets rather than three commas",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &[],
    kinds: Kind::SENTENCES,
    source: "ETR, SIMPLES",
    judge: Judge::Each(commas),
};

/// Words that join two ideas.
const JOINING: &[&str] = &[
    "et", "ou", "mais", "car", "donc", "qui", "que", "qu’*", "and", "or", "but", "because", "so",
    "which", "who", "that",
];

fn length(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let whole = 0..passage.prose.text.len();
    let words = passage.prose.words().count();
    match passage.kind {
        Kind::Title | Kind::Heading if words > TITLE => {
            vec![Remark::warning(&whole, Note::new("plain-title-long").number("count", words))]
        }
        Kind::Key if words > KEY => {
            vec![Remark::warning(&whole, Note::new("plain-key-long").number("count", words))]
        }
        Kind::Title | Kind::Heading | Kind::Key => vec![],
        _ => passage.prose.sentences.iter().filter_map(long).collect(),
    }
}

fn long(sentence: &Sentence) -> Option<Remark> {
    match sentence.length() {
        count if count > LONG.1 => {
            let note = Note::new("plain-sentence-too-long").number("count", count);
            Some(Remark::error(&sentence.at, note))
        }
        count if count > LONG.0 => {
            let note = Note::new("plain-sentence-long").number("count", count);
            Some(Remark::warning(&sentence.at, note))
        }
        _ => None,
    }
}

fn one_idea(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let sentences = prose.sentences.iter();
    sentences.filter_map(|sentence| several_ideas(prose, sentence)).collect()
}

fn several_ideas(prose: &Prose, sentence: &Sentence) -> Option<Remark> {
    let commas = commas_of(prose, sentence);
    let joining: Vec<&str> = joining(prose, sentence);
    if joining.len() > 1 {
        let note = Note::new("plain-several-ideas").with("words", &joining.join(", "));
        Some(Remark::warning(&sentence.at, note))
    } else if commas == 2 {
        Some(Remark::warning(&sentence.at, Note::new("plain-two-commas")))
    } else {
        None
    }
}

/// Returns the words of a sentence that join two ideas, as they stand there.
pub(in crate::plain) fn joining<'a>(prose: &'a Prose, sentence: &Sentence) -> Vec<&'a str> {
    let joins = sentence.words.iter().filter(|it| is_one_of(it, JOINING) && prose.is_own(&it.at));
    joins.map(|it| prose.said(&it.at)).collect()
}

/// Counts the commas of a sentence, without those of numbers and of quotes.
pub(in crate::plain) fn commas_of(prose: &Prose, sentence: &Sentence) -> usize {
    let said = prose.said(&sentence.at);
    let own = said.match_indices([',', '،']).filter(|(at, sign)| {
        let at = sentence.at.start + at;
        let number = prose.text[at + sign.len()..].starts_with(|it: char| it.is_ascii_digit());
        !number && prose.is_own(&(at..at + sign.len()))
    });
    own.count()
}

fn commas(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let counted = passage.prose.sentences.iter().map(|it| (it, commas_of(&passage.prose, it)));
    let many = counted.filter(|(_, count)| *count >= 3);
    many.map(|(sentence, count)| {
        Remark::error(&sentence.at, Note::new("plain-commas").number("count", count))
    })
    .collect()
}

fn own_line(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let pairs = prose.sentences.windows(2).filter_map(|pair| {
        let [first, second] = pair else { return None };
        (!second.starts_a_line && !is_question_and_answer(prose, first, second)).then_some(second)
    });
    pairs.map(|second| Remark::error(&second.at, Note::new("plain-two-on-a-line"))).collect()
}

fn is_question_and_answer(prose: &Prose, first: &Sentence, second: &Sentence) -> bool {
    let asks = prose.said(&first.at).ends_with(['?', '؟']);
    first.is_bullet && first.starts_a_line && asks && first.length() + second.length() <= LONG.0
}

fn width(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let measured =
        passage.prose.sentences.iter().map(|it| (it, passage.prose.said(&it.at).width()));
    // FALC-01 tells of long sentences.
    let wide = measured.filter(|(it, columns)| *columns > COLUMNS && it.length() <= LONG.0);
    wide.map(|(sentence, columns)| {
        Remark::warning(&sentence.at, Note::new("plain-wide").number("count", columns))
    })
    .collect()
}
