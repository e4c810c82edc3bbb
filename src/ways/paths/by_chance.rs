//! Finds some of the ways by chance, where there are too many combinations for all.

use std::collections::BTreeMap;

use super::Way;
use crate::{
    procedure::{Answers, StepKind},
    ways::{
        chance::Chance,
        graph::{first_shown, told},
        model::Model,
    },
};

/// Returns the different ways of so many walks.
pub(super) fn ways(model: &Model<'_>, walks: usize) -> Vec<Way> {
    let mut chance = Chance::new();
    let found = (0..walks).filter_map(|_| way(model, &mut chance));
    let by_steps: BTreeMap<Vec<usize>, Way> = found.map(|way| (way.steps.clone(), way)).collect();
    by_steps.into_values().collect()
}

fn way(model: &Model<'_>, chance: &mut Chance) -> Option<Way> {
    let start = model.any_start(chance);
    let facts = told(model, &start);
    let (mut steps, mut answers) = (Vec::new(), Answers::default());
    let (mut at, mut state) = first_shown(model, &start, 0)?;
    loop {
        steps.push(at);
        let step = &model.procedure.steps[at];
        if matches!(step.kind, StepKind::End { .. }) {
            return Some(Way { steps, answers, facts });
        }
        let class = chance.below(model.classes(at).len());
        // A class that is left open cannot be told apart from others: such a walk proves nothing.
        answers.set(step.id.clone(), model.classes(at).get(class)?.clone()?);
        let (_, to) = *model.exits(&state, at, class).first()?;
        (at, state) = first_shown(model, &model.answered(&state, at, class), to)?;
    }
}
