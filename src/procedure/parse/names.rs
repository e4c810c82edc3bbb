//! The names that a condition may read from where it stands.

use super::{
    outline::{Outline, Sketch},
    raw::yes_or_no,
};
use crate::procedure::{
    FactKind, Id, Name,
    condition::{Domain, Scope, Subject, Unsure, Words},
    document::short,
    nearest::instead,
    values::Quantity,
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
    fn find(&self, name: &str) -> Result<(Subject, Domain), Words> {
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
            let message = format!("table \"{name}\" is read by a table");
            return Err((message, "repeat its conditions here".to_owned()));
        }
        let steps = self.outline.steps.iter().filter(|it| it.domain.is_some());
        let tables = self.outline.tables.iter().map(|it| it.id.as_str());
        let known = steps.map(Sketch::name).chain(tables);
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

impl Names<'_> {
    fn step(&self, at: usize) -> Result<(Subject, Domain), Words> {
        let step = &self.outline.steps[at];
        let (Some(id), Some(domain)) = (step.id.clone(), step.domain.clone()) else {
            let help = "read a question instead".to_owned();
            return Err((format!("step \"{}\" has no answer to read", step.name()), help));
        };
        if let View::Before(here) = self.view
            && at >= here
        {
            let help = "a condition reads earlier steps only".to_owned();
            return Err((format!("step \"{id}\" is not asked before this"), help));
        }
        Ok((Subject::Step { id, at }, domain))
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
