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

/// The first line of a new file.
const HEAD: &str = "# The source wording that each translation was last compared with: `guichet translate confirm`.\n";

/// What was confirmed of the translations of one language.
#[derive(Clone, Debug, Default)]
pub struct Confirmed {
    records: BTreeMap<(String, TextName), Record>,
    problems: Vec<Problem>,
}

/// What is known of one translation.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// The source wording that it was compared with.
    pub(super) wording: String,
    /// The file that says so, and its line.
    pub(super) at: (String, usize),
}

impl Confirmed {
    /// Reads the sources, weakest first. What cannot be read is told and left out.
    pub fn read(sources: &[SourceText]) -> Self {
        let mut confirmed = Self::default();
        for source in sources {
            confirmed.add(source);
        }
        confirmed
    }

    /// Returns the source wording that a translation was last compared with.
    pub fn wording(&self, file: &str, name: &TextName) -> Option<&str> {
        let key = (file.to_owned(), name.clone());
        self.records.get(&key).map(|it| it.wording.as_str())
    }

    /// Returns what cannot be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns every text that has a line: its file, its name, and where the line stands.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&str, &TextName, &Record)> {
        self.records.iter().map(|((file, name), record)| (file.as_str(), name, record))
    }

    fn add(&mut self, source: &SourceText) {
        let mut own: BTreeMap<(String, TextName), usize> = BTreeMap::new();
        for (at, text) in lines(&source.text) {
            let line = match Line::parse(text) {
                Ok(line) => line,
                Err(bad) => {
                    self.problems.push(problem(&source.path, at, bad.column, bad.note));
                    continue;
                }
            };
            let key = (line.file, line.name);
            if let Some(first) = own.get(&key) {
                let note = Note::new("confirmed-twice").with("name", &key.1).number("line", *first);
                self.problems.push(problem(&source.path, at, 1, note));
                continue;
            }
            own.insert(key.clone(), at);
            let record = Record { wording: line.wording, at: (source.path.clone(), at) };
            self.records.insert(key, record);
        }
    }
}

/// Returns the text of the file with these lines in it: each in place of the one it had, or where
/// it belongs. Every other line stays as it is, in its place.
pub fn written(text: &str, new: &[Line]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
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
