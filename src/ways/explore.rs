//! Walks every way at once, step by step: what is reached, and what was seen on the way.

use std::collections::BTreeSet;

use super::{
    model::{Model, State},
    notes::Observer,
};
use crate::procedure::{StepKind, condition::Truth};

/// There are more combinations than may be walked.
pub(super) struct TooMany;

/// Walks every way, and returns how many combinations were met.
///
/// Steps stand in order and jumps go forward, so one pass over the steps meets every arrival.
pub(super) fn explore(
    model: &Model<'_>,
    observer: &mut Observer<'_, '_>,
    most: usize,
) -> Result<usize, TooMany> {
    let steps = &model.procedure.steps;
    let mut arrivals: Vec<BTreeSet<State>> = vec![BTreeSet::new(); steps.len() + 1];
    arrivals[0] = model.starts(most).ok_or(TooMany)?.into_iter().collect();
    let mut met = 0;
    for at in 0..steps.len() {
        let states = std::mem::take(&mut arrivals[at]);
        met += states.len();
        if met > most {
            return Err(TooMany);
        }
        for state in states {
            observer.arrives(model, &state, at);
            let shown = model.shown(&state, at);
            if !shown.holds() {
                arrivals[at + 1].insert(model.towards(&state, at + 1));
            }
            if shown.allows(Truth::True) {
                for (to, state) in leave(model, observer, &state, at) {
                    arrivals[to].insert(state);
                }
            }
        }
    }
    Ok(met)
}

/// Shows a step, answers it in every way, and returns where that leads.
fn leave(
    model: &Model<'_>,
    observer: &mut Observer<'_, '_>,
    state: &State,
    at: usize,
) -> BTreeSet<(usize, State)> {
    let ends = matches!(model.procedure.steps[at].kind, StepKind::End { .. });
    observer.shows(model, state, at, ends);
    (0..model.classes(at).len())
        .flat_map(|class| answer(model, observer, state, (at, class)))
        .collect()
}

/// Answers a step with one class, and returns where that can lead.
pub(super) fn answer(
    model: &Model<'_>,
    observer: &mut Observer<'_, '_>,
    state: &State,
    (at, class): (usize, usize),
) -> Vec<(usize, State)> {
    let exits = model.exits(state, at, class);
    observer.leaves(model, state, (at, class), &exits);
    let answered = model.answered(state, at, class);
    let mut arrivals = Vec::new();
    for (exit, to) in exits {
        let arrival = model.towards(&answered, to);
        if to < model.procedure.steps.len() {
            observer.leads((at, class, exit), to, model.shown(&arrival, to));
        }
        arrivals.push((to, arrival));
    }
    arrivals
}
