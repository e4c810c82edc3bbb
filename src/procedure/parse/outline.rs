//! What the parts of a procedure may refer to: its steps and tables, and its pack.

use std::cell::Cell;

use super::{
    Known,
    names::{Names, View},
    raw::{RawStep, Word},
};
use crate::procedure::{
    Id, Name, Part, Table,
    condition::{Condition, Domain, Subject, parse},
    desk::Desk,
    document::{Fields, Spot, short},
    nearest::instead,
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
        let table_names =
            root.rows("table", "a table").iter().filter_map(|it| it.peek("id")).collect();
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
            let message =
                format!("step \"{own}\" leads to \"{}\", which does not exist", short(to.is));
            let later = self.steps[from + 1..].iter().map(Sketch::name);
            self.desk.elsewhere(&to.span, message, instead(to.is, later));
            return None;
        };
        if at == from {
            let message = format!("step \"{own}\" leads to itself");
            self.desk.elsewhere(&to.span, message, "lead to a later step");
            return None;
        }
        if at < from {
            let message = format!("step \"{own}\" leads back to \"{}\"", to.is);
            let help = format!("jumps only go forward; move \"{}\" after \"{own}\"", to.is);
            self.desk.elsewhere(&to.span, message, help);
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
            let at = within(self.desk.text(), &text, fault.span.start);
            self.desk.elsewhere(&(at..at), fault.message, fault.help);
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
            let message = format!("\"{key}\" cannot be {:?}", short(text.is));
            let help =
                format!("write {key} = \"{group}.name\" and add [{group}.name] to values.toml");
            self.desk.here(&text.span, message, help);
            return None;
        };
        if self.pack.values.get(&name).is_none() {
            let message = format!("\"{name}\" is not in values.toml");
            let known = self.pack.values.iter().map(|(it, _)| it.as_str());
            let help = instead(text.is, known.filter(|it| it.starts_with(&prefix)));
            self.desk.here(&text.span, message, help);
            return None;
        }
        Some(name)
    }

    /// Notes a name that a closed list of the pack does not hold.
    pub(super) fn listed(&self, id: &Spot<Id>, list: &[Id], what: &str) -> bool {
        let known = list.contains(&id.is);
        if !known {
            let message = format!("\"{}\" is not {what} of this pack", id.is);
            let help = instead(id.is.as_str(), list.iter().map(Id::as_str));
            self.desk.here(&id.span, message, help);
        }
        known
    }

    /// Reads a type of place.
    pub(super) fn place(&self, fields: &Fields<'_>, key: &'static str) -> Option<Id> {
        let id = fields.id(key)?;
        self.listed(&id, self.pack.places, "a type of place").then_some(id.is)
    }
}

/// Returns the byte of the file where a byte of a text stands, or the text's own start where
/// escapes or several lines make that uncertain.
fn within(file: &str, text: &Spot<&str>, at: usize) -> usize {
    let raw = file.get(text.span.clone()).unwrap_or_default();
    let inner = if text.is.is_empty() { None } else { raw.find(text.is) };
    inner.map_or(text.span.start, |inner| text.span.start + inner + at)
}
