//! What a table that came back changes: compared three ways with what it was made from and with
//! the pack as it is today, so that nobody's work is lost.

mod layout;
mod verdict;

use std::collections::BTreeSet;

use layout::Layout;
use verdict::{Verdict, judge};

use super::{
    Cell, Corpus, Grid, Line, Spot, fingerprint,
    sheet::{Column, read_value},
};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    text::TextName,
};

/// Which side wins where both changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// The table.
    Sheet,
    /// The pack.
    Pack,
}

/// A text to write into the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The language.
    pub language: Tag,
    /// The file.
    pub file: String,
    /// Its name.
    pub name: TextName,
    /// Its new words.
    pub wording: String,
    /// The cell that they come from.
    pub spot: Spot,
}

/// A text that changed on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The text as the table has it.
    pub change: Change,
    /// The words of the pack.
    pub pack: String,
}

/// Something worth a look at a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The cell.
    pub spot: Spot,
    /// What there is to say.
    pub problem: Problem,
}

/// What a table changes.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// What is to be written.
    pub changes: Vec<Change>,
    /// What is confirmed by it: against the source that the table showed.
    pub confirmed: Vec<(Tag, Line)>,
    /// What changed on both sides; nothing of it is written.
    pub conflicts: Vec<Conflict>,
    /// What is not taken.
    pub refused: Vec<Notice>,
    /// What is worth a look.
    pub notices: Vec<Notice>,
    /// How many cells were as they had been.
    pub unchanged: usize,
}

/// Compares a table with a pack.
///
/// # Errors
/// When it has no columns to read.
pub fn import(
    grid: &Grid,
    corpus: &Corpus,
    preference: Option<Preference>,
) -> Result<Import, Vec<Notice>> {
    let layout = Layout::read(grid, corpus.languages().first())?;
    let mut desk = Desk { grid, corpus, preference, layout: &layout, import: Import::default() };
    let mut seen = BTreeSet::new();
    for row in layout.body.clone() {
        let Some((file, name)) = desk.key(row) else { continue };
        if !seen.insert((file.clone(), name.clone())) {
            let note = Note::new("sheet-row-twice").with("name", &name);
            desk.refuse(Spot { row, column: layout.name }, note);
            continue;
        }
        for target in &layout.targets {
            desk.cell(row, target, (&file, &name));
        }
        desk.sources(row, (&file, &name));
    }
    Ok(desk.import)
}

/// A language that a table translates.
struct Target {
    language: Tag,
    column: usize,
    base: Option<usize>,
    ok: Option<usize>,
}

struct Desk<'a> {
    grid: &'a Grid,
    corpus: &'a Corpus,
    preference: Option<Preference>,
    layout: &'a Layout,
    import: Import,
}

impl Desk<'_> {
    fn refuse(&mut self, spot: Spot, note: Note) {
        self.import.refused.push(Notice { spot, problem: Problem::of_file("", note) });
    }

    fn notice(&mut self, spot: Spot, note: Note) {
        let problem = Problem::of_file("", note).as_warning();
        self.import.notices.push(Notice { spot, problem });
    }

    /// Returns the text that a row is about; rows for people and empty ones are about none.
    fn key(&mut self, row: usize) -> Option<(String, TextName)> {
        let [file_at, name_at] =
            [self.layout.file, self.layout.name].map(|column| Spot { row, column });
        let file = self.grid.text(file_at).map(|it| it.trim().to_owned());
        if file.as_ref().is_some_and(|it| it.starts_with('#')) {
            return None;
        }
        let is_empty = self
            .layout
            .targets
            .iter()
            .all(|it| self.grid.text(Spot { row, column: it.column }).is_none());
        let word = self.grid.text(name_at).map(|it| it.trim().to_owned());
        let (Some(file), Some(word)) = (file, word) else {
            if !is_empty {
                self.notice(name_at, Note::new("sheet-row-without-name"));
            }
            return None;
        };
        let name = super::name(&word);
        let first = self.corpus.languages().first();
        let known =
            name.filter(|name| first.is_some_and(|it| self.corpus.text(it, &file, name).is_some()));
        if known.is_none() {
            let note = Note::new("sheet-row-unknown").with("file", &file).with("name", &word);
            self.notice(name_at, note);
        }
        Some((file, known?))
    }

    fn cell(&mut self, row: usize, target: &Target, (file, name): (&str, &TextName)) {
        let spot = Spot { row, column: target.column };
        let cell = match read_value(self.grid, spot) {
            Ok(text) => Cell::new(&text),
            Err(note) => return self.refuse(spot, note),
        };
        let pack = self.corpus.text(&target.language, file, name).map(|it| it.wording());
        let base = target.base.and_then(|column| self.grid.text(Spot { row, column }));
        let verdict = judge(cell.wording(), base.as_deref().map(str::trim), pack.as_deref());
        let wording = cell.wording().to_owned();
        let (language, file_name) = (target.language.clone(), file.to_owned());
        let change = Change { language, file: file_name, name: name.clone(), wording, spot };
        match verdict {
            Verdict::Same | Verdict::KeepPack => {
                self.import.unchanged += 1;
                let is_marked = target.ok.and_then(|column| self.grid.text(Spot { row, column }));
                if is_marked.is_some() && verdict == Verdict::Same && pack.is_some() {
                    self.confirm(&change);
                }
            }
            Verdict::Both => self.confirm(&change),
            Verdict::Emptied => {
                self.notice(spot, Note::new("sheet-cell-emptied").with("name", name));
            }
            Verdict::Write => self.take(change, &cell),
            Verdict::Conflict => match self.preference {
                Some(Preference::Sheet) => self.take(change, &cell),
                Some(Preference::Pack) => self.import.unchanged += 1,
                None => {
                    let pack = pack.unwrap_or_default();
                    self.import.conflicts.push(Conflict { change, pack });
                }
            },
        }
    }

    fn take(&mut self, change: Change, cell: &Cell) {
        let language = self.corpus.source_of(&change.language).or(self.corpus.languages().first());
        let source = language.and_then(|it| self.corpus.text(it, &change.file, &change.name));
        let faults = match &source {
            Some(source) => cell.faults(source, &self.corpus.glossary()),
            // An easy text whose plain sister lacks the text: there is nothing to compare with.
            None => vec![Problem::of_file("", Note::new("cell-without-source"))],
        };
        if faults.is_empty() {
            self.confirm(&change);
            self.import.changes.push(change);
        } else {
            let spot = change.spot;
            let refused = faults.into_iter().map(|problem| Notice { spot, problem });
            self.import.refused.extend(refused);
        }
    }

    /// Confirms against the source that the translator saw, whatever it is by now.
    fn confirm(&mut self, change: &Change) {
        let Some(source) = self.corpus.source_of(&change.language) else { return };
        let row = change.spot.row;
        let today = self.corpus.text(source, &change.file, &change.name).map(|it| it.wording());
        let Some(wording) = self.shown(row, source, today) else {
            let note = Note::new("sheet-source-unknown").with("name", &change.name);
            return self.notice(change.spot, note);
        };
        let (file, name) = (change.file.clone(), change.name.clone());
        let line = Line { file, name, wording };
        self.import.confirmed.push((change.language.clone(), line));
    }

    /// Returns the source wording that a row showed when the table was made.
    fn shown(&self, row: usize, source: &Tag, today: Option<String>) -> Option<String> {
        let column = self.layout.text(source)?;
        let cell = self.grid.text(Spot { row, column }).map(|it| Cell::new(&it));
        let cell = cell.map(|it| it.wording().to_owned());
        let base = self.layout.base(source).and_then(|column| self.grid.text(Spot { row, column }));
        let Some(base) = base else { return cell };
        [cell, today].into_iter().flatten().find(|it| fingerprint(it) == base.trim())
    }

    /// Says where somebody wrote into a column that is only shown: it is not taken.
    fn sources(&mut self, row: usize, (file, name): (&str, &TextName)) {
        for source in self.layout.shown.clone() {
            let Some(column) = self.layout.text(&source) else { continue };
            let spot = Spot { row, column };
            let base =
                self.layout.base(&source).and_then(|column| self.grid.text(Spot { row, column }));
            let cell = self.grid.text(spot).map(|it| Cell::new(&it));
            let wording = cell.as_ref().map_or("", |it| it.wording());
            let pack = self.corpus.text(&source, file, name).map(|it| it.wording());
            let is_known = base.is_none_or(|it| it.trim() == fingerprint(wording));
            if !is_known && pack.as_deref().unwrap_or_default() != wording {
                let note = Note::new("sheet-source-edited").with("language", &source);
                self.notice(spot, note);
            }
        }
    }
}

#[cfg(test)]
mod tests;
