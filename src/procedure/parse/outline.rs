//! What the parts of a procedure may refer to: its steps and tables, and its pack.

use std::cell::Cell;

use super::{
    Known,
    raw::{RawStep, Word},
};
use crate::procedure::{
    FactKind, Id, Name, Part, Table,
    condition::{Condition, Domain, Scope, Subject, Unsure, Words, parse},
    document::{Fields, Spot, short},
    nearest::instead,
    problem::Desk,
    values::Quantity,
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
    /// Its name; empty if it could not be read.
    pub(super) name: String,
    /// What answers it takes.
    pub(super) domain: Option<Domain>,
    /// Whether it lists papers.
    pub(super) checklist: bool,
}

/// What others may know of a table.
pub(super) struct TableSketch {
    id: Id,
    parts: Vec<Part>,
    /// The last step it reads.
    latest: Option<usize>,
}

/// From where a condition looks.
#[derive(Clone, Copy)]
pub(super) enum View {
    /// From a step: the steps before this index, and the tables that read no others.
    Before(usize),
    /// From the end: every step and table.
    Everything,
    /// From a table: every step, and no table.
    Table,
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
            name: it.name().to_owned(),
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
        self.steps.iter().position(|step| step.name == name)
    }

    /// Finds the step that another leads to: it must come later.
    pub(super) fn target(&self, from: usize, to: &Spot<&str>) -> Option<usize> {
        let at = self.later(from, to);
        self.lost.set(self.lost.get() + usize::from(at.is_none()));
        at
    }

    fn later(&self, from: usize, to: &Spot<&str>) -> Option<usize> {
        let own = &self.steps[from].name;
        let Some(at) = self.index(to.is) else {
            let message =
                format!("step \"{own}\" leads to \"{}\", which does not exist", short(to.is));
            let later = self.steps[from + 1..].iter().map(|it| it.name.as_str());
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
        let faults = match parse(text.is, &Place { outline: self, view }) {
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

/// The names that can be read from one place.
struct Place<'a> {
    outline: &'a Outline<'a>,
    view: View,
}

impl Scope for Place<'_> {
    fn find(&self, name: &str) -> Result<(Subject, Domain), Words> {
        if let Some(fact) = name.strip_prefix("fact.") {
            return self.fact(fact);
        }
        if let Some(at) = self.outline.index(name) {
            return self.step(name, at);
        }
        if let Some(at) = self.outline.tables.iter().position(|table| table.id == *name) {
            return self.table(at);
        }
        if matches!(self.view, View::Table) && self.outline.table_names.iter().any(|it| it == name)
        {
            let message = format!("table \"{name}\" is read by a table");
            return Err((message, "repeat its conditions here".to_owned()));
        }
        let steps = self.outline.steps.iter().filter(|it| it.domain.is_some());
        let tables = self.outline.tables.iter().map(|it| it.id.as_str());
        let known = steps.map(|it| it.name.as_str()).chain(tables);
        Err((format!("\"{}\" does not exist", short(name)), instead(name, known)))
    }

    fn is_number(&self, name: &Name) -> Result<(), Words> {
        match self.outline.pack.values.get(name).map(|value| &value.is) {
            Some(Quantity::Number(_)) => Ok(()),
            Some(_) => Err((
                format!("\"{name}\" is not a plain number"),
                "use a number.* value".to_owned(),
            )),
            None => {
                let known = self.outline.pack.values.iter().map(|(it, _)| it.as_str());
                let numbers = known.filter(|it| it.starts_with("number."));
                Err((format!("\"{name}\" is not in values.toml"), instead(name.as_str(), numbers)))
            }
        }
    }
}

impl Place<'_> {
    fn step(&self, name: &str, at: usize) -> Result<(Subject, Domain), Words> {
        let step = &self.outline.steps[at];
        let Some(domain) = &step.domain else {
            let help = "read a question instead".to_owned();
            return Err((format!("step \"{name}\" has no answer to read"), help));
        };
        if let View::Before(here) = self.view
            && at >= here
        {
            let help = "a condition reads earlier steps only".to_owned();
            return Err((format!("step \"{name}\" is not asked before this"), help));
        }
        let id = Id::new(name).map_err(|bad| (bad.to_string(), String::new()))?;
        Ok((Subject::Step { id, at }, domain.clone()))
    }

    fn table(&self, at: usize) -> Result<(Subject, Domain), Words> {
        let table = &self.outline.tables[at];
        let too_early = match self.view {
            View::Everything | View::Table => false,
            View::Before(here) => table.latest.is_some_and(|latest| latest >= here),
        };
        if too_early {
            let message =
                format!("table \"{}\" reads a step that is not asked before this", table.id);
            return Err((message, "read it after that step".to_owned()));
        }
        let subject = Subject::Table { id: table.id.clone(), at };
        Ok((subject, Domain::Parts(table.parts.clone())))
    }

    fn fact(&self, text: &str) -> Result<(Subject, Domain), Words> {
        let facts = self.outline.pack.facts;
        let known = Name::new(text).ok().and_then(|name| facts.get(&name).map(|fact| (name, fact)));
        let Some((name, fact)) = known else {
            let help = instead(text, facts.iter().map(|(it, _)| it.as_str()));
            return Err((format!("fact \"{}\" is not in facts.toml", short(text)), help));
        };
        let unsure = Unsure::Offered;
        let domain = match &fact.kind {
            FactKind::YesNo => Domain::One(super::raw::yes_or_no(unsure)),
            FactKind::Choice(options) => {
                let unknown = Id::new("unknown").into_iter();
                Domain::One(options.iter().cloned().chain(unknown).collect())
            }
            FactKind::Number => Domain::Number(unsure),
            FactKind::Date => Domain::Date(unsure),
        };
        Ok((Subject::Fact(name), domain))
    }
}
