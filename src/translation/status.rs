//! How far every translation is: counts for each language and file.

use serde_json::{Value, json};

use super::{Corpus, Detail, State, Words};
use crate::{lang::Tag, layout::width_of};

/// The air between two columns.
const GAP: usize = 2;

/// How many texts are in each state, in the order of [`State::COUNTED`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count([usize; State::COUNTED.len()]);

/// How far every translation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    languages: Vec<Language>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Language {
    tag: Tag,
    source: Tag,
    begun: bool,
    files: Vec<(String, Count)>,
}

impl Count {
    /// Returns how many are in a state.
    pub fn of(&self, state: State) -> usize {
        State::COUNTED.iter().position(|it| *it == state).map_or(0, |at| self.0[at])
    }

    fn add(&mut self, state: State) {
        if let Some(at) = State::COUNTED.iter().position(|it| *it == state) {
            self.0[at] += 1;
        }
    }

    fn plus(self, other: Self) -> Self {
        let mut sum = self;
        sum.0.iter_mut().zip(other.0).for_each(|(it, more)| *it += more);
        sum
    }
}

impl Language {
    fn total(&self) -> Count {
        self.files.iter().fold(Count::default(), |sum, (_, count)| sum.plus(*count))
    }
}

impl Status {
    /// Counts the texts of these translations.
    pub fn new(corpus: &Corpus, languages: &[Tag]) -> Self {
        let counted = languages.iter().filter_map(|tag| {
            let source = corpus.source_of(tag)?.clone();
            let begun = corpus.confirmed(tag).is_some();
            let files = corpus.files().iter().map(|file| (file.clone(), count(corpus, tag, file)));
            Some(Language { tag: tag.clone(), source, begun, files: files.collect() })
        });
        Self { languages: counted.collect() }
    }

    /// Returns the sum of a language.
    pub fn total(&self, language: &Tag) -> Option<Count> {
        self.languages.iter().find(|it| it.tag == *language).map(Language::total)
    }

    /// Returns it for people: a table for each language.
    pub fn text(&self, words: Words) -> String {
        let tables = self.languages.iter().map(|it| table(it, words));
        let sum = self.languages.iter().fold(Count::default(), |sum, it| sum.plus(it.total()));
        let states = State::COUNTED.map(|it| (it.name(), Detail::Number(sum.of(it))));
        format!("{}{}\n", tables.collect::<String>(), words.with("status-sum", &states))
    }

    /// Returns it for programs: docs/translating.md describes it.
    pub fn json(&self) -> String {
        let counts = |count: &Count| -> Value {
            let states =
                State::COUNTED.iter().map(|it| (it.name().to_owned(), json!(count.of(*it))));
            Value::Object(states.collect())
        };
        let languages = self.languages.iter().map(|it| {
            let files: serde_json::Map<_, _> =
                it.files.iter().map(|(file, count)| (file.clone(), counts(count))).collect();
            json!({
                "language": it.tag.as_str(),
                "source": it.source.as_str(),
                "begun": it.begun,
                "files": files,
                "total": counts(&it.total()),
            })
        });
        let whole = json!({ "version": 1, "languages": languages.collect::<Vec<_>>() });
        format!("{whole:#}\n")
    }
}

fn count(corpus: &Corpus, language: &Tag, file: &str) -> Count {
    let mut count = Count::default();
    corpus.items(language, file).iter().for_each(|item| count.add(item.state));
    count
}

fn table(language: &Language, words: Words) -> String {
    let details = [
        ("language", Detail::Text(language.tag.as_str())),
        ("source", Detail::Text(language.source.as_str())),
    ];
    let mut lines = vec![words.with("status-language", &details)];
    if !language.begun {
        lines.push(words.say("status-not-begun"));
    }
    let heads = State::COUNTED.map(|it| words.say(&format!("status-{}", it.name())));
    let head = [words.say("status-file")].into_iter().chain(heads).collect();
    let row = |name: &str, count: &Count| -> Vec<String> {
        let numbers =
            count.0.iter().map(|it| if *it == 0 { "-".to_owned() } else { it.to_string() });
        [name.to_owned()].into_iter().chain(numbers).collect()
    };
    let mut rows: Vec<Vec<String>> = vec![head];
    rows.extend(language.files.iter().map(|(file, count)| row(file, count)));
    rows.push(row(&words.say("status-total"), &language.total()));
    lines.extend(aligned(&rows));
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).chain(["\n"]).collect()
}

/// The first column stands left, the numbers right.
fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.first().map_or(0, Vec::len);
    let widest = |column: usize| rows.iter().map(|row| width_of(&row[column])).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
            let room = " ".repeat(width - width_of(cell));
            if at == 0 { format!("{cell}{room}") } else { format!("{room}{cell}") }
        });
        cells.collect::<Vec<_>>().join(&" ".repeat(GAP)).trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
