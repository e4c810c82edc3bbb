//! What conditions read, through decision tables and facts.

use std::collections::BTreeSet;

use crate::procedure::{
    Name, Procedure, TableRow,
    condition::{Condition, Subject},
};

/// Something that may differ from one visit to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Variable {
    /// The answer to a step, by index.
    Step(usize),
    /// What other procedures told under a name.
    Fact(Name),
}

/// Returns everything that a condition hangs on.
pub(super) fn variables(procedure: &Procedure, condition: &Condition) -> BTreeSet<Variable> {
    atoms(procedure, condition).into_iter().flat_map(|atom| of_atom(procedure, atom)).collect()
}

/// Returns the comparisons that a condition is made of, its tables' included.
pub(super) fn atoms<'a>(procedure: &'a Procedure, condition: &'a Condition) -> Vec<&'a Condition> {
    let mut atoms = Vec::new();
    for part in condition.parts() {
        match part.subject() {
            Some(Subject::Table { at, .. }) => {
                let rows = procedure.tables.get(*at).into_iter().flat_map(|table| &table.rows);
                let inner = rows.filter_map(|row: &TableRow| row.when.as_ref());
                // A table reads no table: the parser refuses it.
                atoms.extend(inner.flat_map(Condition::parts).filter(|it| it.subject().is_some()));
            }
            Some(_) => atoms.push(part),
            None => {}
        }
    }
    atoms
}

/// Says whether a comparison reads the answer to a step, as itself or as a fact.
pub(super) fn reads_step(procedure: &Procedure, atom: &Condition, step: usize) -> bool {
    match atom.subject() {
        Some(Subject::Step { at, .. }) => *at == step,
        Some(Subject::Fact(name)) => {
            procedure.steps.get(step).is_some_and(|step| step.fact.as_ref() == Some(name))
        }
        _ => false,
    }
}

/// Says whether a comparison reads a fact.
pub(super) fn reads_fact(atom: &Condition, fact: &Name) -> bool {
    matches!(atom.subject(), Some(Subject::Fact(name)) if name == fact)
}

fn of_atom(procedure: &Procedure, atom: &Condition) -> Vec<Variable> {
    match atom.subject() {
        Some(Subject::Step { at, .. }) => vec![Variable::Step(*at)],
        Some(Subject::Fact(name)) => {
            let asks = |(at, step): (usize, &crate::procedure::Step)| {
                (step.fact.as_ref() == Some(name)).then_some(Variable::Step(at))
            };
            let own = procedure.steps.iter().enumerate().filter_map(asks);
            own.chain([Variable::Fact(name.clone())]).collect()
        }
        _ => Vec::new(),
    }
}
