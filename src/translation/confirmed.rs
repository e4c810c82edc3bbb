//! Which source wording each translation was last compared with.
//!
//! One line a text: `file`, name, the source wording, with tabs between; sorted, so that two people
//! who confirm different texts seldom touch the same lines. The wording itself is kept, not its
//! fingerprint alone: so the change can be shown to whoever mends the translation.

mod line;

use std::collections::BTreeMap;

pub use line::Line;

use crate::{
    problem::{Note, Problem, Severity},
    text::{SourceText, TextName},
};

/// The file of a language that says which source its translations were confirmed against.
pub const CONFIRMED: &str = "confirmed.tsv";
/// The first line of a new file.
const HEAD: &str = "# The source wording that each translation was last compared with: `guichet translate confirm`.\n";

/// What was confirmed of the translations of one language.
#[derive(Clone, Debug, Default)]
pub struct Confirmed {
    /// Of each folder of the pack, weakest first.
    layers: Vec<Layer>,
    problems: Vec<Problem>,
}

/// What one folder says.
#[derive(Clone, Debug)]
struct Layer {
    folder: String,
    records: BTreeMap<(String, TextName), Record>,
}

/// What is known of one translation.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// The source wording that it was compared with.
    wording: String,
    /// The file that says so, and its line.
    pub(super) at: (String, usize),
}

impl Confirmed {
    /// Reads the sources, one for each folder of the pack, weakest first. What cannot be read is
    /// told and left out.
    pub fn read(sources: &[SourceText]) -> Self {
        let mut confirmed = Self::default();
        for source in sources {
            let records = confirmed.records(source);
            confirmed.layers.push(Layer { folder: folder(&source.path).to_owned(), records });
        }
        confirmed
    }

    /// Returns the source wording that a translation was last compared with. A folder that lies
    /// below the one of the translation says nothing of it: it means another one.
    pub fn wording(&self, file: &str, name: &TextName, path: &str) -> Option<&str> {
        let key = (file.to_owned(), name.clone());
        let lowest = self.layers.iter().position(|it| it.folder == folder(path)).unwrap_or(0);
        let layers = self.layers[lowest.min(self.layers.len())..].iter().rev();
        let mut found = layers.filter_map(|it| it.records.get(&key));
        found.next().map(|it| it.wording.as_str())
    }

    /// Returns what cannot be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Tells whether anything was ever confirmed, or somebody tried.
    pub(super) fn is_begun(&self) -> bool {
        !self.problems.is_empty() || self.layers.iter().any(|it| !it.records.is_empty())
    }

    /// Returns every text that has a line: its file, its name, and where the line stands.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&str, &TextName, &Record)> {
        let records = self.layers.iter().flat_map(|it| &it.records);
        records.map(|((file, name), record)| (file.as_str(), name, record))
    }

    fn records(&mut self, source: &SourceText) -> BTreeMap<(String, TextName), Record> {
        let mut records: BTreeMap<(String, TextName), Record> = BTreeMap::new();
        for (at, text) in lines(&source.text) {
            let line = match Line::parse(text) {
                Ok(line) => line,
                Err(bad) => {
                    self.problems.push(problem(&source.path, at, bad.column, bad.note));
                    continue;
                }
            };
            let key = (line.file, line.name);
            if let Some(first) = records.get(&key) {
                let line = first.at.1;
                let note = Note::new("confirmed-twice").with("name", &key.1).number("line", line);
                self.problems.push(problem(&source.path, at, 1, note));
                continue;
            }
            let record = Record { wording: line.wording, at: (source.path.clone(), at) };
            records.insert(key, record);
        }
        records
    }
}

/// Returns the folder of a file.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Returns the text of the file with these lines in it: each in place of the one it had, or where
/// it belongs. Every other line stays as it is, in its place.
pub fn written(text: &str, new: &[Line]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if text.trim().is_empty() {
        lines = vec![HEAD.trim_end().to_owned()];
    }
    let key = |line: &str| Line::parse(line).ok().map(|it| (it.file, it.name));
    let mut keys: Vec<_> = lines.iter().map(|it| key(it)).collect();
    for line in new {
        let own = Some((line.file.clone(), line.name.clone()));
        if let Some(at) = keys.iter().position(|it| *it == own) {
            lines[at] = line.to_string();
        } else {
            let after = keys.iter().position(|it| it.is_some() && *it > own);
            let at = after.unwrap_or(lines.len());
            lines.insert(at, line.to_string());
            keys.insert(at, own);
        }
    }
    lines.iter().flat_map(|line| [line.as_str(), end]).collect()
}

/// Returns the lines that should say something, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
}

fn problem(path: &str, line: usize, column: usize, note: Note) -> Problem {
    let mut problem = Problem::of_file(path, note);
    (problem.line, problem.column, problem.severity) = (line, column, Severity::Error);
    problem
}

#[cfg(test)]
mod tests;
