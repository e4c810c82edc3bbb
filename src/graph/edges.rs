//! Where each step leads, and when.

use std::collections::BTreeMap;

use super::{
    drawing::{Edge, Line},
    words::Words,
};
use crate::procedure::{Procedure, Step, StepKind};

/// Returns where every step leads, in order.
pub(super) fn of(procedure: &Procedure, words: &Words<'_>) -> Vec<Edge> {
    let steps = procedure.steps.iter().enumerate();
    let edges = steps.flat_map(|(at, step)| of_step(words, at, step));
    edges.filter(|edge| edge.to < procedure.steps.len()).collect()
}

fn of_step(words: &Words<'_>, at: usize, step: &Step) -> Vec<Edge> {
    let solid = |to, text| Edge { from: at, to, text, line: Line::Solid };
    let mut edges: Vec<Edge> =
        by_options(words, step).into_iter().map(|(to, text)| solid(to, Some(text))).collect();
    for jump in &step.next {
        let condition = jump.when.as_ref().map(|it| words.if_so(it));
        edges.push(solid(jump.to, condition));
    }
    if goes_on(step) {
        edges.push(solid(at + 1, None));
    }
    if let Some(when) = &step.when {
        let text = Some(words.unless(when));
        edges.push(Edge { from: at, to: at + 1, text, line: Line::Dashed });
    }
    edges
}

/// Returns where options lead by themselves; those that lead to the same step are told together.
fn by_options(words: &Words<'_>, step: &Step) -> BTreeMap<usize, String> {
    let mut ways: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    if let StepKind::Choice { options } = &step.kind {
        for option in options {
            if let Some(to) = option.to {
                ways.entry(to).or_default().push(words.option(step, &option.id));
            }
        }
    }
    ways.into_iter().map(|(to, options)| (to, options.join(" · "))).collect()
}

fn goes_on(step: &Step) -> bool {
    let leads_away = match &step.kind {
        StepKind::End { .. } => true,
        StepKind::Choice { options } => options.iter().all(|it| it.to.is_some()),
        _ => false,
    };
    !leads_away && step.next.iter().all(|jump| jump.when.is_some())
}
