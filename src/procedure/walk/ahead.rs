//! What can still come: the least and the most over every way that is still open.

use jiff::civil::Date;

use super::{
    effort::Effort,
    scene::{Scene, table, truths},
};
use crate::procedure::{
    Name, Step, StepKind,
    condition::{Seen, Sight, Subject, Truth},
};

/// How a step is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// The chosen option says where to.
    Option,
    /// By this row of `next`.
    Jump(usize),
    /// On to the following step.
    Onward,
}

/// Returns the effort from the last step of the path to an end.
///
/// Steps stand in order and jumps go forward, so one pass from the last step back to the frontier
/// visits every way once, however many there are.
pub(super) fn ahead(scene: &Scene<'_>) -> Effort {
    let Some(frontier) = scene.path.last().copied() else { return Effort::default() };
    let steps = &scene.procedure.steps;
    // What is ahead on arrival at each step, from the last one on.
    let mut arrival = vec![Effort::default(); steps.len() + 1];
    for at in (frontier..steps.len()).rev() {
        let sight = Ahead { scene, frontier, supposed: None };
        let shown = match truths(steps[at].when.as_ref(), &sight) {
            _ if at == frontier => true.into(),
            truths => truths,
        };
        let asked = shown.allows(Truth::True).then(|| stay(scene, frontier, at, &arrival));
        let skipped = (!shown.holds()).then(|| arrival[at + 1]);
        arrival[at] = match (asked, skipped) {
            (Some(asked), Some(skipped)) => asked.or(skipped),
            (one, other) => one.or(other).unwrap_or_default(),
        };
    }
    arrival[frontier]
}

/// Returns the effort of a step that is shown, and of all that follows.
fn stay(scene: &Scene<'_>, frontier: usize, at: usize, arrival: &[Effort]) -> Effort {
    let step = &scene.procedure.steps[at];
    let own = Effort::of(&step.kind);
    if let StepKind::End { .. } = step.kind {
        return own;
    }
    let own = if scene.stored(at).is_some() { own.at_most() } else { own };
    let mut ways = suppositions(step).into_iter().flat_map(|(supposed, to)| {
        let sight = Ahead { scene, frontier, supposed: Some((at, supposed)) };
        let exits = to.map_or_else(|| leads_to(step, at, &sight), |to| vec![(Exit::Option, to)]);
        exits.into_iter().map(|(_, to)| to)
    });
    let first = ways.next().and_then(|to| arrival.get(to)).copied().unwrap_or_default();
    let next = ways.fold(first, |all, to| all.or(arrival.get(to).copied().unwrap_or_default()));
    own.then(next)
}

/// Returns the answers to tell apart, and where the option itself leads.
fn suppositions(step: &Step) -> Vec<(Seen<'_>, Option<usize>)> {
    match &step.kind {
        StepKind::Choice { options } => options
            .iter()
            .map(|option| {
                let id = option.id.as_str();
                (if option.unknown { Seen::Unsure(id) } else { Seen::One(id) }, option.to)
            })
            .collect(),
        StepKind::YesNo { unknown } => {
            let mut answers = vec![(Seen::One("yes"), None), (Seen::One("no"), None)];
            answers.extend(unknown.then_some((Seen::Unsure("unknown"), None)));
            answers
        }
        StepKind::Quiz { options } => {
            options.iter().map(|option| (Seen::One(option.id.as_str()), None)).collect()
        }
        _ => vec![(Seen::Open, None)],
    }
}

/// Returns the steps that can follow, as far as the conditions can be settled.
pub(super) fn leads_to(step: &Step, at: usize, sight: &dyn Sight) -> Vec<(Exit, usize)> {
    let mut exits = Vec::new();
    for (row, jump) in step.next.iter().enumerate() {
        let truths = truths(jump.when.as_ref(), sight);
        if truths.allows(Truth::True) {
            exits.push((Exit::Jump(row), jump.to));
        }
        if truths.holds() {
            return exits;
        }
    }
    exits.push((Exit::Onward, at + 1));
    exits
}

/// What conditions see of a path that goes on: behind the frontier all is settled, ahead of it
/// nothing is, but for the answer that is supposed.
struct Ahead<'a> {
    scene: &'a Scene<'a>,
    frontier: usize,
    supposed: Option<(usize, Seen<'a>)>,
}

impl Sight for Ahead<'_> {
    fn seen(&self, subject: &Subject) -> Seen<'_> {
        match subject {
            Subject::Step { at, .. } if *at < self.frontier => self.scene.seen(subject),
            Subject::Step { at, .. } => match &self.supposed {
                Some((supposed, seen)) if supposed == at => seen.clone(),
                _ => Seen::Open,
            },
            Subject::Table { at, .. } => table(self.scene.procedure.tables.get(*at), self),
            Subject::Fact(name) => {
                let ahead = self.scene.procedure.steps.iter().skip(self.frontier);
                let asked = ahead.into_iter().any(|step| step.fact.as_ref() == Some(name));
                if asked { Seen::Open } else { self.scene.fact(name) }
            }
        }
    }

    fn number(&self, name: &Name) -> Option<i64> {
        self.scene.number(name)
    }

    fn today(&self) -> Date {
        self.scene.today()
    }
}
