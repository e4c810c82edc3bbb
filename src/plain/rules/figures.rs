//! Numbers, dates and amounts.

use std::ops::Range;

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Word, finding::Remark,
        letters::is_space, phrase::is_one_of, rule::Judge,
    },
    problem::Note,
};

/// FALC-12, numbers in digits. Source: SIMPLES. « un » and « une » are articles too.
pub(super) const DIGITS: Rule = Rule {
    id: "FALC-12",
    asks: "Numbers in digits",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &["fr", "en"],
    kinds: Kind::READ,
    source: "SIMPLES",
    judge: Judge::Each(digits),
};

/// FALC-13, no Roman numerals. Source: SIMPLES. For everybody: voices read letters.
pub(super) const ROMAN: Rule = Rule {
    id: "FALC-13",
    asks: "No Roman numerals",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "SIMPLES",
    judge: Judge::Each(roman),
};

/// FALC-14, dates in full. Source: SIMPLES, ETR. For everybody: 03/04 is two days in two countries.
/// Not in fields, which show what to type.
pub(super) const DATES: Rule = Rule {
    id: "FALC-14",
    asks: "Dates in full",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "SIMPLES, ETR",
    judge: Judge::Each(dates),
};

/// FALC-15, no percentages, no large numbers. Source: SIMPLES, ETR; 10 000 is the project's own.
pub(super) const LARGE: Rule = Rule {
    id: "FALC-15",
    asks: "No percentages, no numbers from 10 000",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &[],
    kinds: Kind::READ,
    source: "SIMPLES, ETR",
    judge: Judge::Each(large),
};

/// CONT-03, no amounts and no years in sentences: they change, and nobody sees that the text is
/// old. Source: the State's own sheets of 2020. What VALUE fills in has its source and its date.
pub(super) const DATED: Rule = Rule {
    id: "CONT-03",
    asks: "No amount and no year in a sentence: `VALUE` fills them in from values.toml",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &[],
    kinds: Kind::SEEN,
    source: "Service-Public, sheets of 2020",
    judge: Judge::Each(dated),
};

const NUMBERS: &[&str] = &[
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "cent",
    "cents",
    "mille",
    "two",
    "three",
    "four",
    "five",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "hundred",
    "thousand",
];

const CURRENCIES: &[&str] = &["euro*", "centime*", "€*", "pound*", "dollar*", "يورو"];

fn digits(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| prose.is_own(&it.at));
    let spelt = own.filter(|word| {
        let first = word.bare().split('-').next().unwrap_or_default();
        let is_new = word.bare() == "neuf" && !counts(prose, word);
        let joined = word.bare().contains('-') && NUMBERS.contains(&first);
        (NUMBERS.contains(&word.bare()) || joined) && !is_new
    });
    told(prose, spelt, || Note::new("plain-number-in-letters"), Remark::error)
}

/// Tells whether a word stands before a plural.
fn counts(prose: &Prose, word: &Word) -> bool {
    let next = prose.words().find(|it| it.at.start >= word.at.end);
    next.is_some_and(|it| it.small.ends_with(['s', 'x']))
}

fn told<'a>(
    prose: &Prose,
    words: impl Iterator<Item = &'a Word>,
    note: fn() -> Note,
    remark: fn(&Range<usize>, Note) -> Remark,
) -> Vec<Remark> {
    words.map(|it| remark(&it.at, note().with("word", prose.said(&it.at)))).collect()
}

fn roman(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| prose.is_own(&it.at));
    let numerals = own.filter(|it| is_roman(prose.said(&it.at)));
    told(prose, numerals, || Note::new("plain-roman"), Remark::error)
}

/// Tells whether a word is a Roman numeral of two signs or more: `XIV`, `IIe`. Those that are
/// initials too are left out.
pub(super) fn is_roman(word: &str) -> bool {
    let numeral = word.trim_end_matches(['e', 'è', 'm', 's', 'r']);
    let signs = numeral.chars().count();
    let own = signs >= 2 && numeral.chars().all(|it| matches!(it, 'I' | 'V' | 'X'));
    let wrong = ["IIII", "VV", "IIX", "IIV", "VX"].iter().any(|it| numeral.contains(it));
    let tens = numeral.matches('X').count();
    own && !wrong && tens < 4
}

fn dates(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| !prose.is_filled(&it.at));
    let short = own.filter(|it| is_a_short_date(&it.small));
    told(prose, short, || Note::new("plain-short-date"), Remark::error)
}

/// Tells whether a word is a date in figures: `12/03`, `12/03/2026`.
fn is_a_short_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split('/').collect();
    let figures = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit())
    };
    match parts.as_slice() {
        // 2/3 is a part of something.
        [day, month] => figures(day, 2) && figures(month, 2) && day.len() + month.len() > 2,
        [day, month, year] => figures(day, 2) && figures(month, 2) && figures(year, 4),
        _ => false,
    }
}

fn large(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let percent = prose.text.match_indices(['%', '٪']).map(|(at, sign)| at..at + sign.len());
    let percent = percent.filter(|at| prose.is_own(at));
    let shares = percent.map(|at| Remark::warning(&at, Note::new("plain-percentage")));
    let own = prose.words().filter(|it| prose.is_own(&it.at) && !is_money(prose, it));
    let many =
        own.filter(|it| amount(&it.small).is_some_and(|it| it >= 10_000) && !is_a_code(prose, it));
    let numbers = told(prose, many, || Note::new("plain-large-number"), Remark::warning);
    shares.chain(numbers).collect()
}

/// Tells whether a number is the code of a town, of a form or of a service: five digits in one
/// group, with no word of what is counted after them.
fn is_a_code(prose: &Prose, word: &Word) -> bool {
    let after = prose.text[word.at.end..].trim_start_matches(is_space);
    word.small.len() == 5 && !after.starts_with(char::is_lowercase)
}

/// Returns what a number in digits amounts to; nothing for a telephone or file number.
fn amount(word: &str) -> Option<u64> {
    let groups: Vec<&str> = word.split(is_space).collect();
    let thousands = groups.iter().skip(1).all(|it| it.len() == 3);
    let whole = groups.concat();
    let digits = whole.bytes().all(|it| it.is_ascii_digit());
    (thousands && digits && !whole.starts_with('0')).then(|| whole.parse().ok())?
}

fn dated(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| !prose.is_filled(&it.at));
    own.filter_map(|word| {
        let code = if is_money(prose, word) {
            Note::new("plain-amount")
        } else if is_a_year(&word.small) {
            Note::new("plain-year")
        } else {
            return None;
        };
        Some(Remark::error(&word.at, code.with("word", prose.said(&word.at))))
    })
    .collect()
}

fn is_a_year(word: &str) -> bool {
    let figures = word.len() == 4 && word.bytes().all(|it| it.is_ascii_digit());
    figures && (word.starts_with("19") || word.starts_with("20"))
}

/// Tells whether a number in digits is an amount of money.
fn is_money(prose: &Prose, word: &Word) -> bool {
    if !word.is_number() {
        return false;
    }
    let signs = ['€', '£', '$'];
    let before = prose.text[..word.at.start].trim_end_matches(is_space);
    let after = prose.text[word.at.end..].trim_start_matches(is_space);
    let unit = prose.words().find(|it| it.at.start >= word.at.end);
    let named =
        unit.is_some_and(|it| is_one_of(it, CURRENCIES) && after.starts_with(prose.said(&it.at)));
    named || before.ends_with(signs) || after.starts_with(signs) || word.small.ends_with('€')
}
