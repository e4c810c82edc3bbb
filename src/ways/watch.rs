//! The conditions of a procedure, each with its place.

use std::collections::BTreeSet;

use super::reading::{Variable, variables};
use crate::procedure::{Passage, Procedure, Step, StepKind, condition::Condition};

/// A condition that is judged.
pub(super) struct Watch<'a> {
    pub(super) passage: Passage,
    pub(super) condition: &'a Condition,
    /// Everything that it hangs on.
    pub(super) variables: BTreeSet<Variable>,
}

impl Watch<'_> {
    /// Says whether it decides where a visit goes.
    pub(super) fn leads(&self) -> bool {
        matches!(self.passage, Passage::StepWhen(_) | Passage::JumpWhen { .. })
    }

    /// Returns the last step from which it is read.
    pub(super) fn last_read(&self) -> usize {
        self.passage.step().unwrap_or(usize::MAX)
    }
}

/// Returns every condition of a procedure with its place, in reading order of the steps.
pub fn conditions(procedure: &Procedure) -> Vec<(Passage, &Condition)> {
    let steps = procedure.steps.iter().enumerate().flat_map(|(at, step)| of_step(at, step));
    let tables = procedure.tables.iter().enumerate().flat_map(|(table, is)| {
        let rows = is.rows.iter().enumerate();
        rows.map(move |(row, is)| (Passage::RowWhen { table, row }, is.when.as_ref()))
    });
    let deadlines = procedure.deadlines.iter().enumerate();
    let deadlines = deadlines.map(|(at, it)| (Passage::DeadlineWhen(at), it.when.as_ref()));
    let related = procedure.related.iter().enumerate();
    let related = related.map(|(at, it)| (Passage::RelatedWhen(at), it.when.as_ref()));
    let all = steps.chain(tables).chain(deadlines).chain(related);
    all.filter_map(|(passage, condition)| Some((passage, condition?))).collect()
}

/// Returns every condition of a procedure, ready to be judged.
pub(super) fn all(procedure: &Procedure) -> Vec<Watch<'_>> {
    let watch = |(passage, condition)| Watch {
        passage,
        condition,
        variables: variables(procedure, condition),
    };
    conditions(procedure).into_iter().map(watch).collect()
}

fn of_step(at: usize, step: &Step) -> Vec<(Passage, Option<&Condition>)> {
    let items = match &step.kind {
        StepKind::Checklist { items } => items.as_slice(),
        _ => &[],
    };
    let items = items.iter().enumerate();
    let items = items.map(|(item, is)| (Passage::ItemWhen { step: at, item }, is.when.as_ref()));
    let jumps = step.next.iter().enumerate();
    let jumps = jumps.map(|(row, is)| (Passage::JumpWhen { step: at, row }, is.when.as_ref()));
    [(Passage::StepWhen(at), step.when.as_ref())].into_iter().chain(items).chain(jumps).collect()
}
