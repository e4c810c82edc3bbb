//! The engine: where the answers lead. Pure, recomputed at every event; there is no other cursor
//! than the current step.

mod ahead;
mod effort;
mod outlook;
mod scene;
mod sheet;
#[cfg(test)]
pub(crate) mod tests;
mod trace;

use std::{fmt, ops::RangeInclusive};

use jiff::civil::Date;

pub use outlook::{Judge, Length, Outlook, Supposed, length};
pub use sheet::{
    Certainty, DueLine, PaperLine, ReviewLine, actions, deadlines, facts_told, papers, related,
    review_lines, tables,
};

pub use ahead::Exit;
pub use trace::{Arrival, Lead, arrivals};

use ahead::ahead;
use scene::Scene;

use super::{Answers, Facts, Id, Procedure, StepKind, Values};

/// What the engine needs besides the answers.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// What is known from other procedures of this visit.
    pub facts: &'a Facts,
    /// The pack's dated values.
    pub values: &'a Values,
    /// The day of the visit.
    pub today: Date,
}

/// Where the answers lead.
#[derive(Clone, PartialEq, Eq)]
pub struct Walk {
    /// The steps reached, in order, as indices into `Procedure::steps`: answered ones, then the
    /// frontier. Never empty.
    pub path: Vec<usize>,
    /// The last step of the path: the first one unanswered, or the end.
    pub frontier: usize,
    /// The end step, once it is reached.
    pub end: Option<usize>,
    /// How many questions are still to come, the one at the frontier included.
    pub remaining: RangeInclusive<usize>,
    /// How many minutes they may take.
    pub minutes: RangeInclusive<u32>,
    /// The steps whose answers are kept but count for nothing on this path.
    pub pruned: Vec<Id>,
}

impl Walk {
    /// Returns the step after this one on the path.
    pub fn next_after(&self, step: usize) -> Option<usize> {
        self.path.get(self.position(step)? + 1).copied()
    }

    /// Returns the step before this one on the path.
    pub fn before(&self, step: usize) -> Option<usize> {
        self.path.get(self.position(step)?.checked_sub(1)?).copied()
    }

    /// Returns the place of a step on the path, from 0; none if the path does not pass there.
    pub fn position(&self, step: usize) -> Option<usize> {
        self.path.binary_search(&step).ok()
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Walk") // a path tells the answers
    }
}

/// Walks a procedure along the answers given so far.
pub fn simulate(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Walk {
    let scene = Scene::new(procedure, answers, given);
    let effort = ahead(&scene);
    let frontier = scene.path.last().copied().unwrap_or_default();
    let is_end = |at: &usize| {
        procedure.steps.get(*at).is_some_and(|step| matches!(step.kind, StepKind::End { .. }))
    };
    Walk {
        frontier,
        end: Some(frontier).filter(is_end),
        remaining: effort.questions(),
        minutes: effort.minutes(),
        pruned: pruned(&scene),
        path: if scene.path.is_empty() { vec![frontier] } else { scene.path },
    }
}

fn pruned(scene: &Scene<'_>) -> Vec<Id> {
    let steps = scene.procedure.steps.iter().enumerate();
    steps
        .filter(|(at, step)| scene.answers.get(&step.id).is_some() && scene.answer(*at).is_none())
        .map(|(_, step)| step.id.clone())
        .collect()
}
