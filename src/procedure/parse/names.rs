//! The names that a condition may read from where it stands.

use super::{
    outline::{Outline, Sketch},
    raw::yes_or_no,
};
use crate::{
    problem::Note,
    procedure::{
        FactKind, Id, Name,
        condition::{Domain, Scope, Subject, Unsure},
        document::short,
        nearest::instead,
        values::Quantity,
    },
};

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

/// The names that can be read from one place.
pub(super) struct Names<'a> {
    pub(super) outline: &'a Outline<'a>,
    pub(super) view: View,
}

impl Scope for Names<'_> {
    fn find(&self, name: &str) -> Result<(Subject, Domain), Note> {
        if let Some(fact) = name.strip_prefix("fact.") {
            return self.fact(fact);
        }
        if let Some(at) = self.outline.index(name) {
            return self.step(at);
        }
        if let Some(at) = self.outline.tables.iter().position(|table| table.id == *name) {
            return self.table(at);
        }
        if matches!(self.view, View::Table) && self.outline.table_names.iter().any(|it| it == name)
        {
            return Err(Note::new("table-in-a-table").with("name", name));
        }
        let steps = self.outline.steps.iter().filter(|it| it.domain.is_some());
        let tables = self.outline.tables.iter().map(|it| it.id.as_str());
        let known = steps.map(Sketch::name).chain(tables);
        let note = Note::new("name-unknown").with("name", &short(name));
        Err(note.note("hint", instead(name, known)))
    }

    fn is_number(&self, name: &Name) -> Result<(), Note> {
        match self.outline.pack.values.get(name).map(|value| &value.is) {
            Some(Quantity::Number(_)) => Ok(()),
            Some(_) => Err(Note::new("value-not-a-number").with("name", name)),
            None => {
                let known = self.outline.pack.values.iter().map(|(it, _)| it.as_str());
                let numbers = known.filter(|it| it.starts_with("number."));
                let note = Note::new("value-unknown").quoted("name", name);
                Err(note.note("hint", instead(name.as_str(), numbers)))
            }
        }
    }
}

impl Names<'_> {
    fn step(&self, at: usize) -> Result<(Subject, Domain), Note> {
        let step = &self.outline.steps[at];
        let (Some(id), Some(domain)) = (step.id.clone(), step.domain.clone()) else {
            return Err(Note::new("step-without-answer").with("name", step.name()));
        };
        if let View::Before(here) = self.view
            && at >= here
        {
            return Err(Note::new("step-asked-later").with("name", &id));
        }
        Ok((Subject::Step { id, at }, domain))
    }

    fn table(&self, at: usize) -> Result<(Subject, Domain), Note> {
        let table = &self.outline.tables[at];
        let too_early = match self.view {
            View::Everything | View::Table => false,
            View::Before(here) => table.latest.is_some_and(|latest| latest >= here),
        };
        if too_early {
            return Err(Note::new("table-known-later").with("name", &table.id));
        }
        let subject = Subject::Table { id: table.id.clone(), at };
        Ok((subject, Domain::Parts(table.parts.clone())))
    }

    fn fact(&self, text: &str) -> Result<(Subject, Domain), Note> {
        let facts = self.outline.pack.facts;
        let known = Name::new(text).ok().and_then(|name| facts.get(&name).map(|fact| (name, fact)));
        let Some((name, fact)) = known else {
            let hint = instead(text, facts.iter().map(|(it, _)| it.as_str()));
            let note = Note::new("fact-unknown").with("name", &short(text));
            return Err(note.note("hint", hint));
        };
        let unsure = Unsure::Offered;
        let domain = match fact {
            FactKind::YesNo => Domain::One(yes_or_no(unsure)),
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
