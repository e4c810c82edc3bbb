//! Where the steps lead: every path ends, and every step is on one.

use crate::{
    problem::Note,
    procedure::{Choice, Step, StepKind, desk::Desk, document::Spot},
};

/// Notes paths without an end and steps that no path reaches. `names` are the steps' places.
pub(super) fn check(desk: &Desk<'_>, steps: &[Step], names: &[Spot<()>]) {
    if let (Some(last), Some(name)) = (steps.last(), names.last()) {
        let note = match (&last.kind, &last.when) {
            (StepKind::End { .. }, None) => None,
            (StepKind::End { .. }, Some(_)) => Some(Note::new("last-step-can-be-skipped")),
            _ => Some(Note::new("last-step-is-no-end")),
        };
        if let Some(note) = note {
            desk.elsewhere(&name.span, note.with("step", &last.id));
        }
    }
    let reached = reached(steps);
    for ((step, name), reached) in steps.iter().zip(names).zip(reached) {
        if !reached {
            desk.elsewhere(&name.span, Note::new("step-unreachable").with("step", &step.id));
        }
    }
}

fn reached(steps: &[Step]) -> Vec<bool> {
    let mut reached = vec![false; steps.len()];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for (at, step) in steps.iter().enumerate() {
        if reached[at] {
            for to in leads_to(at, step) {
                if let Some(it) = reached.get_mut(to) {
                    *it = true;
                }
            }
        }
    }
    reached
}

/// Returns the steps that can follow, whatever the conditions say.
fn leads_to(at: usize, step: &Step) -> Vec<usize> {
    let mut to: Vec<usize> = step.next.iter().map(|jump| jump.to).collect();
    let mut goes_on = !step.next.iter().any(|jump| jump.when.is_none());
    match &step.kind {
        StepKind::End { .. } => goes_on = false,
        StepKind::Choice { options } => {
            let jumps: Vec<usize> =
                options.iter().filter_map(|option: &Choice| option.to).collect();
            if jumps.len() == options.len() && !jumps.is_empty() {
                (to, goes_on) = (jumps, false);
            } else {
                to.extend(jumps);
            }
        }
        _ => {}
    }
    if goes_on || step.when.is_some() {
        to.push(at + 1);
    }
    to
}
