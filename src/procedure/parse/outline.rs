//! What the parts of a procedure may refer to: its steps and tables, and its pack.

use std::{cell::Cell, ops::Range};

use super::{
    Known,
    names::{Names, View},
    raw::{RawStep, Word},
};
use crate::{
    problem::Note,
    procedure::{
        Id, Name, Part, Table,
        condition::{Condition, Domain, Subject, parse},
        desk::Desk,
        document::{Fields, Spot, short},
        nearest::instead,
    },
};

/// The names of a procedure and of its pack.
pub(super) struct Outline<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) pack: &'a Known<'a>,
    pub(super) steps: Vec<Sketch>,
    pub(super) tables: Vec<TableSketch>,
    /// The names of all tables, while they are read.
    pub(super) table_names: Vec<String>,
    /// How many jumps lead nowhere: paths are not followed then.
    pub(super) lost: Cell<usize>,
}

/// What others may know of a step.
pub(super) struct Sketch {
    /// Its name, if it could be read.
    pub(super) id: Option<Id>,
    /// What answers it takes.
    pub(super) domain: Option<Domain>,
    /// Whether it lists papers.
    pub(super) checklist: bool,
}

/// What others may know of a table.
pub(super) struct TableSketch {
    pub(super) id: Id,
    /// What its rows give.
    pub(super) parts: Vec<Part>,
    /// The last step it reads.
    pub(super) latest: Option<usize>,
}

impl Sketch {
    /// Returns its name for messages.
    pub(super) fn name(&self) -> &str {
        self.id.as_ref().map_or("", Id::as_str)
    }
}

impl<'a> Outline<'a> {
    /// Takes the names of steps and tables; what tables give is added once they are read.
    pub(super) fn new(
        desk: &'a Desk<'a>,
        pack: &'a Known<'a>,
        root: &Fields<'_>,
        steps: &[RawStep<'_>],
    ) -> Self {
        let sketch = |it: &RawStep<'_>| Sketch {
            id: it.id.as_ref().map(|id| id.is.clone()),
            domain: it.domain(),
            checklist: it.kind == Some(Word::Checklist),
        };
        let steps = steps.iter().map(sketch).collect();
        let tables = root.rows("table", &Note::new("what-a-table"));
        let table_names = tables.iter().filter_map(|it| it.peek("id")).collect();
        Self { desk, pack, steps, tables: Vec::new(), table_names, lost: Cell::default() }
    }

    /// Adds a table that conditions may read.
    pub(super) fn add_table(&mut self, table: &Table) {
        let conditions = table.rows.iter().filter_map(|row| row.when.as_ref());
        let latest = conditions.flat_map(Condition::subjects).filter_map(|it| match it {
            Subject::Step { at, .. } => Some(*at),
            _ => None,
        });
        let parts = table.rows.iter().map(|row| row.is.clone()).collect();
        self.tables.push(TableSketch { id: table.id.clone(), parts, latest: latest.max() });
    }

    /// Returns the index of a step.
    pub(super) fn index(&self, name: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id.as_ref().is_some_and(|id| *id == *name))
    }

    /// Finds the step that another leads to: it must come later.
    pub(super) fn target(&self, from: usize, to: &Spot<&str>) -> Option<usize> {
        let at = self.later(from, to);
        self.lost.set(self.lost.get() + usize::from(at.is_none()));
        at
    }

    fn later(&self, from: usize, to: &Spot<&str>) -> Option<usize> {
        let own = self.steps[from].name();
        let Some(at) = self.index(to.is) else {
            let later = self.steps[from + 1..].iter().map(Sketch::name);
            let note = Note::new("step-leads-nowhere").with("step", own).with("to", &short(to.is));
            self.desk.elsewhere(&to.span, note.note("hint", instead(to.is, later)));
            return None;
        };
        if at == from {
            self.desk.elsewhere(&to.span, Note::new("step-leads-to-itself").with("step", own));
            return None;
        }
        if at < from {
            let note = Note::new("step-leads-back").with("step", own).with("to", to.is);
            self.desk.elsewhere(&to.span, note);
            return None;
        }
        Some(at)
    }

    /// Reads a condition, if there is one.
    pub(super) fn condition(
        &self,
        fields: &Fields<'_>,
        key: &'static str,
        view: View,
    ) -> Option<Condition> {
        let text = fields.text(key)?;
        let faults = match parse(text.is, &Names { outline: self, view }) {
            Ok(condition) => return Some(condition),
            Err(faults) => faults,
        };
        for fault in faults {
            let span = within(self.desk.text(), &text, fault.span);
            self.desk.elsewhere(&span, fault.note);
        }
        None
    }

    /// Reads the name of a dated value of one group: `site = "site.ants"`.
    pub(super) fn value(
        &self,
        fields: &Fields<'_>,
        key: &'static str,
        group: &str,
    ) -> Option<Name> {
        let text = fields.text(key)?;
        let prefix = format!("{group}.");
        let Some(name) = Name::new(text.is).ok().filter(|_| text.is.starts_with(&prefix)) else {
            let note = Note::new("value-of-another-group").with("key", key).with("group", group);
            self.desk.here(&text.span, note.quoted("word", &short(text.is)));
            return None;
        };
        if self.pack.values.get(&name).is_none() {
            let known = self.pack.values.iter().map(|(it, _)| it.as_str());
            let hint = instead(text.is, known.filter(|it| it.starts_with(&prefix)));
            let note = Note::new("value-unknown").quoted("name", &name);
            self.desk.here(&text.span, note.note("hint", hint));
            return None;
        }
        Some(name)
    }

    /// Notes a name that a closed list of the pack does not hold.
    pub(super) fn listed(&self, id: &Spot<Id>, list: &[Id], unknown: Note) -> bool {
        let known = list.contains(&id.is);
        if !known {
            let hint = instead(id.is.as_str(), list.iter().map(Id::as_str));
            self.desk.here(&id.span, unknown.with("name", &id.is).note("hint", hint));
        }
        known
    }

    /// Reads a type of place.
    pub(super) fn place(&self, fields: &Fields<'_>, key: &'static str) -> Option<Id> {
        let id = fields.id(key)?;
        self.listed(&id, self.pack.places, Note::new("place-unknown")).then_some(id.is)
    }
}

/// Returns the bytes of the file where some of a text stand, or the text's own start where escapes
/// or several lines make that uncertain.
fn within(file: &str, text: &Spot<&str>, bytes: Range<usize>) -> Range<usize> {
    let raw = file.get(text.span.clone()).unwrap_or_default();
    let inner = if text.is.is_empty() { None } else { raw.find(text.is) };
    let start = text.span.start;
    inner.map_or(start..start, |inner| start + inner + bytes.start..start + inner + bytes.end)
}
