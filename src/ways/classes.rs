//! Answers that no comparison tells apart are one class, with one of them to stand for all.

use jiff::civil::Date;

use super::{
    candidates,
    reading::{reads_fact, reads_step},
    world::World,
};
use crate::procedure::{
    Answer, FactKind, Judge, Name, Outlook, Procedure, StepKind, Supposed,
    condition::{Condition, Truths},
};

/// One class of answers: one of them, or nothing where all are left open.
pub(super) type Class = Option<Answer>;

/// What tells a class of answers from others: what each comparison comes to, and where the option
/// itself leads.
pub(super) type Sort = (Option<usize>, Vec<Truths>);

/// Returns the classes of a step's answers, as far as these comparisons and the option's own way
/// tell them apart. None for an end, and where no answer is taken.
pub(super) fn of_step(
    procedure: &Procedure,
    step: usize,
    atoms: &[&Condition],
    world: &World,
) -> Vec<(Class, Sort)> {
    let atoms: Vec<&Condition> =
        atoms.iter().copied().filter(|atom| reads_step(procedure, atom, step)).collect();
    let sorted = |answer: Answer| {
        let alone = Alone { step, answer: &answer, world };
        let truths = truths(procedure, &alone, &atoms);
        let sort = (leads_to(&procedure.steps[step].kind, &answer), truths);
        (Some(answer), sort)
    };
    let answers = candidates::of_step(&procedure.steps[step], &atoms, world);
    distinct(answers.into_iter().map(sorted))
}

/// Returns the classes of what may be known of a fact; that nothing is known comes first.
pub(super) fn of_fact(
    procedure: &Procedure,
    (name, fact): (&Name, Option<&FactKind>),
    atoms: &[&Condition],
    world: &World,
) -> Vec<(Class, Sort)> {
    let atoms: Vec<&Condition> =
        atoms.iter().copied().filter(|atom| reads_fact(atom, name)).collect();
    let sorted = |known: Class| {
        let truths = truths(procedure, &Told { answer: known.as_ref(), world }, &atoms);
        (known, (None, truths))
    };
    distinct(candidates::of_fact(fact, &atoms, world).into_iter().map(sorted))
}

fn distinct(answers: impl Iterator<Item = (Class, Sort)>) -> Vec<(Class, Sort)> {
    let mut classes: Vec<(Class, Sort)> = Vec::new();
    for (answer, sort) in answers {
        if classes.iter().all(|(_, known)| *known != sort) {
            classes.push((answer, sort));
        }
    }
    classes
}

fn truths(procedure: &Procedure, outlook: &dyn Outlook, atoms: &[&Condition]) -> Vec<Truths> {
    let judge = Judge::new(procedure, outlook);
    atoms.iter().map(|atom| judge.comes_to(Some(atom))).collect()
}

fn leads_to(kind: &StepKind, answer: &Answer) -> Option<usize> {
    match (kind, answer) {
        (StepKind::Choice { options }, Answer::Choice(id)) => {
            options.iter().find(|it| it.id == *id)?.to
        }
        _ => None,
    }
}

/// One step is answered, and nothing else is known.
struct Alone<'a> {
    step: usize,
    answer: &'a Answer,
    world: &'a World,
}

impl Outlook for Alone<'_> {
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

/// A fact is told, and nothing else is known.
struct Told<'a> {
    answer: Option<&'a Answer>,
    world: &'a World,
}

impl Outlook for Told<'_> {
    fn answer(&self, _step: usize) -> Supposed<'_> {
        Supposed::Nothing
    }

    fn fact(&self, _name: &Name) -> Supposed<'_> {
        self.answer.map_or(Supposed::Nothing, Supposed::Answer)
    }

    fn number(&self, name: &Name) -> Option<i64> {
        self.world.number(name)
    }

    fn today(&self) -> Date {
        self.world.today
    }
}
