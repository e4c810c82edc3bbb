//! Why each step of a path comes: for authors, who ask it of their own procedure.

use super::{
    Given,
    scene::{Scene, option_leads_to},
};
use crate::procedure::{
    Answers, Id, Procedure,
    condition::{Condition, Truth},
};

/// How a step of a path was come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The step, an index into `Procedure::steps`.
    pub step: usize,
    /// What led here.
    pub lead: Lead,
    /// The steps between that were passed over, each with what its condition came to: false, or
    /// unknown.
    pub passed_over: Vec<(usize, Truth)>,
}

/// What leads from one step to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The procedure begins.
    Beginning,
    /// The step stands after this one in the file.
    Order {
        /// The step before it on the path.
        from: usize,
    },
    /// The chosen option names a step.
    Option {
        /// The step before it on the path.
        from: usize,
        /// The option.
        option: Id,
    },
    /// A jump whose condition holds; always if absent.
    Jump {
        /// The step before it on the path.
        from: usize,
        /// The condition.
        when: Option<Condition>,
    },
}

/// Returns how each step of the path of these answers was come to, in its order.
pub fn arrivals(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<Arrival> {
    let path = Scene::new(procedure, answers, given).path;
    (0..path.len()).map(|at| arrival(procedure, answers, given, &path[..=at])).collect()
}

/// Looks with the answers that were known on arrival: what is answered later may change a fact.
fn arrival(procedure: &Procedure, answers: &Answers, given: &Given<'_>, path: &[usize]) -> Arrival {
    let (before, step) = match path {
        [before @ .., last] => (before, *last),
        [] => (path, 0),
    };
    let mut known = Answers::default();
    for id in before.iter().filter_map(|at| Some(&procedure.steps.get(*at)?.id)) {
        answers.get(id).into_iter().for_each(|it| known.set(id.clone(), it.clone()));
    }
    let scene = Scene::new(procedure, &known, given);
    let lead = before.last().map_or(Lead::Beginning, |from| lead(&scene, *from));
    let first = landing(&scene, &lead);
    let truth = |at: usize| scene.truth(procedure.steps.get(at).and_then(|it| it.when.as_ref()));
    Arrival { step, lead, passed_over: (first..step).map(|at| (at, truth(at))).collect() }
}

fn lead(scene: &Scene<'_>, from: usize) -> Lead {
    let Some(step) = scene.procedure.steps.get(from) else { return Lead::Beginning };
    let Some(answer) = scene.stored(from) else { return Lead::Order { from } };
    if option_leads_to(&step.kind, answer).is_some()
        && let crate::procedure::Answer::Choice(option) = answer
    {
        return Lead::Option { from, option: option.clone() };
    }
    match step.next.iter().find(|jump| scene.holds(jump.when.as_ref())) {
        Some(jump) => Lead::Jump { from, when: jump.when.clone() },
        None => Lead::Order { from },
    }
}

/// Returns the first step that was asked whether it is shown.
fn landing(scene: &Scene<'_>, lead: &Lead) -> usize {
    let (Lead::Order { from } | Lead::Option { from, .. } | Lead::Jump { from, .. }) = lead else {
        return 0;
    };
    let leads =
        || Some(scene.leads_to(*from, scene.procedure.steps.get(*from)?, scene.stored(*from)?));
    leads().unwrap_or(from + 1)
}
