//! Answers that cannot be given, and "I don't know" that nobody thought of.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    Setting, classes,
    finding::{Certainty, Finding, Flaw},
    reading::{Variable, atoms, reads_step},
    watch::Watch,
    world::{World, Worlds},
};
use crate::procedure::{
    Answer, DateBound, Judge, Name, Outlook, Passage, Procedure, Step, StepKind, Supposed,
    condition::{Condition, Truth},
};

/// Returns what is wrong with the answers of each step.
pub(super) fn findings(
    procedure: &Procedure,
    watches: &[Watch<'_>],
    setting: &Setting<'_>,
) -> Vec<Finding> {
    let decided = |(passage, flaw)| Finding { passage, flaw, certainty: Certainty::Decided };
    let steps = procedure.steps.iter().enumerate();
    let found = steps.flat_map(|(at, step)| {
        let untreated = untreated(procedure, watches, at, setting);
        [too_few(at, step), no_day(at, step, setting.today), untreated].into_iter().flatten()
    });
    found.map(decided).collect()
}

/// A multiple choice may ask for more than can be chosen beside one that stands alone.
fn too_few(at: usize, step: &Step) -> Option<(Passage, Flaw)> {
    let StepKind::Multi { options, min, .. } = &step.kind else { return None };
    let together = options.iter().filter(|it| !it.none && !it.unknown).count();
    let flaw = Flaw::TooFewTogether { together, min: *min };
    (together < *min).then_some((Passage::Step(at), flaw))
}

fn no_day(at: usize, step: &Step, today: Date) -> Option<(Passage, Flaw)> {
    let StepKind::Date { min, max, .. } = &step.kind else { return None };
    let on = |bound: &Option<DateBound>| bound.as_ref()?.on(today);
    (on(min)? > on(max)?).then_some((Passage::Step(at), Flaw::NoDay))
}

/// "I don't know" is forgotten where every other answer makes something happen and it does not,
/// whatever the dated numbers are. Where one other answer does nothing either, the author may mean
/// both to go on.
fn untreated(
    procedure: &Procedure,
    watches: &[Watch<'_>],
    at: usize,
    setting: &Setting<'_>,
) -> Option<(Passage, Flaw)> {
    let (unknown, passage) = unknown(at, &procedure.steps[at])?;
    let own = BTreeSet::from([Variable::Step(at)]);
    // Papers are shown with "if …" where something is not known: they are treated.
    let is_told = |it: &&Watch<'_>| {
        !matches!(it.passage, Passage::ItemWhen { .. }) && !it.variables.is_disjoint(&own)
    };
    let told: Vec<&Watch<'_>> = watches.iter().filter(is_told).collect();
    let comparisons: Vec<&Condition> =
        told.iter().flat_map(|it| atoms(procedure, it.condition)).collect();
    let worlds = Worlds::of(procedure, &told, &own, setting);
    let is_forgotten = |world: &World| {
        let fires = |answer: &Answer| {
            told.iter().any(|it| fires(procedure, it.condition, (at, answer), world))
        };
        let classes = classes::of_step(procedure, at, &comparisons, world);
        let answers = classes.iter().filter_map(|(answer, _)| answer.as_ref());
        let others = answers.filter(|it| **it != unknown && **it != Answer::Skipped);
        let others: BTreeSet<bool> = others.map(fires).collect();
        // Where a number has expired and nothing happens at all, that is told elsewhere.
        others.contains(&true).then(|| !fires(&unknown) && !others.contains(&false))
    };
    let verdicts: BTreeSet<bool> = worlds.list.iter().filter_map(is_forgotten).collect();
    (worlds.are_all && verdicts == BTreeSet::from([true]))
        .then_some((passage, Flaw::UnknownUntreated))
}

/// Returns the answer that means "I don't know", and where it is written; nothing where the
/// option itself says where to go.
fn unknown(at: usize, step: &Step) -> Option<(Answer, Passage)> {
    match &step.kind {
        StepKind::Choice { options } => {
            let option = options.iter().position(|it| it.unknown && it.to.is_none())?;
            let answer = Answer::Choice(options[option].id.clone());
            Some((answer, Passage::Option { step: at, option }))
        }
        StepKind::Multi { options, .. } => {
            let option = options.iter().position(|it| it.unknown)?;
            let answer = Answer::Choices(vec![options[option].id.clone()]);
            Some((answer, Passage::Option { step: at, option }))
        }
        StepKind::YesNo { unknown: true } => {
            let id = crate::procedure::Id::new("unknown").ok()?;
            Some((Answer::Choice(id), Passage::Step(at)))
        }
        StepKind::Number { unknown: true, .. } | StepKind::Date { unknown: true, .. } => {
            Some((Answer::Unknown, Passage::Step(at)))
        }
        _ => None,
    }
}

/// Says whether an answer makes some comparison with it hold, or what is denied of it.
fn fires(
    procedure: &Procedure,
    condition: &Condition,
    (step, answer): (usize, &Answer),
    world: &World,
) -> bool {
    let alone = Only { step, answer, world };
    let judge = Judge::new(procedure, &alone);
    let mut denied: BTreeSet<bool> = BTreeSet::new();
    literals(procedure, condition, false, &mut |atom, is_denied| {
        if reads_step(procedure, atom, step) {
            let wanted = if is_denied { Truth::False } else { Truth::True };
            denied.insert(judge.comes_to(Some(atom)).allows(wanted));
        }
    });
    denied.contains(&true)
}

/// Goes through the comparisons of a condition, its tables' included, and tells of each whether it
/// is denied.
fn literals(
    procedure: &Procedure,
    condition: &Condition,
    denied: bool,
    tell: &mut impl FnMut(&Condition, bool),
) {
    match condition {
        Condition::Not(inner) => literals(procedure, inner, !denied, tell),
        Condition::All(list) | Condition::Any(list) => {
            for inner in list {
                literals(procedure, inner, denied, tell);
            }
        }
        atom => {
            for part in atoms(procedure, atom) {
                tell(part, denied);
            }
        }
    }
}

/// One step is answered, and nothing else is known.
struct Only<'a> {
    step: usize,
    answer: &'a Answer,
    world: &'a World,
}

impl Outlook for Only<'_> {
    fn answer(&self, step: usize) -> Supposed<'_> {
        if step == self.step { Supposed::Answer(self.answer) } else { Supposed::Nothing }
    }

    fn fact(&self, _name: &Name) -> Supposed<'_> {
        Supposed::Nothing
    }

    fn number(&self, name: &Name) -> Option<i64> {
        self.world.number(name)
    }

    fn today(&self) -> Date {
        self.world.today
    }
}
