//! What a translator wrote into one cell, judged before it goes into a file.

use std::collections::BTreeSet;

use super::{Found, splice::pattern};
use crate::{
    problem::{Note, Problem},
    text::{Manuscript, Piece, SourceText},
};

/// Signs that mean something else to a text's file at the start of a line.
const SIGNS: [char; 5] = ['.', '[', '*', '}', '#'];

/// The words of one cell, as a file would give them back: ends of lines as on this system, lines
/// without indentation, nothing around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell(String);

impl Cell {
    /// Takes what stands in a cell.
    pub fn new(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        Self(lines.join("\n").trim().to_owned())
    }

    /// Returns the words.
    pub fn wording(&self) -> &str {
        &self.0
    }

    /// Returns why it cannot stand for a source text; nothing if it can. `glossary` has the words
    /// that may be marked.
    pub fn faults(&self, source: &Found<'_>, glossary: &BTreeSet<&str>) -> Vec<Problem> {
        let told = |note| Problem::of_file("", note);
        if let Some(sign) = self.bad_start() {
            return vec![told(Note::new("cell-line-start").with("sign", &sign))];
        }
        if let Some(name) = self.translated_name() {
            return vec![told(Note::new("cell-name-translated").with("name", name))];
        }
        let text = format!("cell ={}\n", pattern(&self.0, None));
        let source_text = SourceText { path: String::new(), text: text.into() };
        let faults = Manuscript::faults(&source_text);
        if !faults.is_empty() {
            return faults;
        }
        let manuscript = Manuscript::read(&source_text);
        let [own] = manuscript.texts.as_slice() else {
            return vec![told(Note::new("cell-not-one-text"))];
        };
        if own.wording(&manuscript.source) != self.0 {
            return vec![told(Note::new("cell-not-one-text"))];
        }
        let (wanted, given) = (Filled::of(&source.written.pieces), Filled::of(&own.pieces));
        wanted.compared(&given, glossary).into_iter().map(told).collect()
    }

    /// Returns a name between braces that somebody translated: names have letters from a to z.
    fn translated_name(&self) -> Option<&str> {
        self.0.split('{').skip(1).find_map(|rest| {
            let name = rest.trim_start().trim_start_matches(['$', '-']);
            let end = name.find([' ', '(', '}', '\n']).unwrap_or(name.len());
            name.get(..end).filter(|it| {
                it.starts_with(|first: char| !first.is_ascii() && first.is_alphabetic())
            })
        })
    }

    /// Returns a sign that would begin something else at the start of a line.
    fn bad_start(&self) -> Option<char> {
        let lines = super::splice::depths(&self.0);
        let starts_a_line = |at: usize| at > 0 || !super::splice::is_on_one_line(&self.0);
        lines
            .iter()
            .enumerate()
            .filter(|(at, (depth, _))| *depth == 0 && starts_a_line(*at))
            .find_map(|(_, (_, line))| line.chars().next().filter(|it| SIGNS.contains(it)))
    }
}

/// What is filled into a text.
#[derive(Default)]
struct Filled {
    /// What is shown.
    shown: BTreeSet<String>,
    /// What only chooses between cases: a language may do without.
    chosen_by: BTreeSet<String>,
    terms: BTreeSet<String>,
}

impl Filled {
    fn of(pieces: &[Piece]) -> Self {
        let mut filled = Self::default();
        filled.add(pieces);
        filled
    }

    fn add(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Term { id, .. } => drop(self.terms.insert(id.clone())),
                Piece::Cases { selector, cases, .. } => {
                    self.chosen_by.extend(names(selector));
                    for case in cases {
                        self.add(&case.pieces);
                    }
                }
                _ => self.shown.extend(names(piece)),
            }
        }
    }

    fn compared(&self, given: &Self, glossary: &BTreeSet<&str>) -> Vec<Note> {
        let has =
            |filled: &Self, it: &String| filled.shown.contains(it) || filled.chosen_by.contains(it);
        let lost = self.shown.iter().filter(|it| !has(given, it));
        let used: BTreeSet<_> = given.shown.union(&given.chosen_by).collect();
        let new = used.into_iter().filter(|it| !has(self, it));
        let unknown = given.terms.iter().filter(|it| !glossary.contains(it.as_str()));
        lost.map(|it| Note::new("cell-lacks").with("it", it))
            .chain(new.map(|it| Note::new("cell-adds").with("it", it)))
            .chain(unknown.map(|it| Note::new("cell-unknown-word").with("word", it)))
            .collect()
    }
}

/// Returns what stands between the braces of a piece, as its source has it.
fn names(piece: &Piece) -> Vec<String> {
    match piece {
        Piece::Variable { name, .. } => vec![format!("${name}")],
        Piece::Reference { to, .. } => vec![to.clone()],
        Piece::Call { function, arguments, variables, .. } => {
            let quoted: Vec<_> = arguments.iter().map(|it| format!("\"{it}\"")).collect();
            let call = format!("{function}({})", quoted.join(", "));
            let variables = variables.iter().map(|it| format!("${it}"));
            variables.chain((!quoted.is_empty()).then_some(call)).collect()
        }
        Piece::Words { .. } | Piece::Term { .. } | Piece::Cases { .. } => vec![],
    }
}

#[cfg(test)]
mod tests;
