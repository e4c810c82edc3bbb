//! The answers worth trying: at least one of every sort that a comparison can tell from others.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::world::World;
use crate::procedure::{
    Answer, Choice, DateBound, FactKind, Id, Secret, Step, StepKind,
    condition::{Condition, Constant},
    validate,
};

/// Of a multiple choice with more options that are tested, only these are tried in all ways.
const MOST_TESTED: usize = 10;

/// Returns the answers of a step worth trying.
pub(super) fn of_step(step: &Step, atoms: &[&Condition], world: &World) -> Vec<Answer> {
    let choice = |id: &Id| Answer::Choice(id.clone());
    let candidates = match &step.kind {
        StepKind::End { .. } => Vec::new(),
        StepKind::Info | StepKind::Action { .. } => vec![Answer::Seen],
        StepKind::Practice { .. } => vec![Answer::Seen, Answer::Skipped],
        StepKind::Choice { options } => options.iter().map(|it| choice(&it.id)).collect(),
        StepKind::Quiz { options } => options.iter().map(|it| choice(&it.id)).collect(),
        StepKind::YesNo { .. } => words(&["yes", "no", "unknown"]),
        StepKind::Text { .. } => beside(vec![Answer::Text(Secret::new("x".to_owned()))]),
        StepKind::Number { min, max, .. } => {
            let bounds = [*min, *max].into_iter().flatten();
            beside(numbers(atoms, world, bounds).into_iter().map(Answer::Number).collect())
        }
        StepKind::Date { min, max, .. } => {
            let on = |it: &DateBound| it.on(world.today);
            let bounds = [min, max].into_iter().flatten().filter_map(on);
            beside(days(atoms, world, bounds).into_iter().map(Answer::Date).collect())
        }
        StepKind::Multi { options, min, .. } => several(options, *min, &tested(atoms)),
        StepKind::Checklist { items } => {
            let option = |id: &Id| Choice { id: id.clone(), to: None, unknown: false, none: false };
            let options: Vec<Choice> = items.iter().map(|it| option(&it.id)).collect();
            several(&options, 0, &tested(atoms))
        }
    };
    candidates.into_iter().filter(|it| validate(step, it, world.today).is_ok()).collect()
}

/// Says whether a step is too wide to try all of its answers.
pub(super) fn are_some_only(step: &Step, atoms: &[&Condition]) -> bool {
    let is_several = matches!(step.kind, StepKind::Multi { .. } | StepKind::Checklist { .. });
    is_several && tested(atoms).len() > MOST_TESTED
}

/// Returns what may be known of a fact; that nothing is known comes first.
pub(super) fn of_fact(
    fact: Option<&FactKind>,
    atoms: &[&Condition],
    world: &World,
) -> Vec<Option<Answer>> {
    let known = match fact {
        Some(FactKind::YesNo) => words(&["yes", "no"]),
        Some(FactKind::Choice(options)) => options.iter().cloned().map(Answer::Choice).collect(),
        Some(FactKind::Number) => {
            numbers(atoms, world, []).into_iter().map(Answer::Number).collect()
        }
        Some(FactKind::Date) => days(atoms, world, []).into_iter().map(Answer::Date).collect(),
        None => Vec::new(),
    };
    [None].into_iter().chain(known.into_iter().chain([Answer::Unknown]).map(Some)).collect()
}

/// Adds what may stand beside a typed answer.
fn beside(mut answers: Vec<Answer>) -> Vec<Answer> {
    answers.extend([Answer::Unknown, Answer::Skipped]);
    answers
}

fn words(words: &[&str]) -> Vec<Answer> {
    words.iter().filter_map(|word| Id::new(word).ok()).map(Answer::Choice).collect()
}

/// Returns every number that something is compared with, its neighbours, and the bounds.
fn numbers(
    atoms: &[&Condition],
    world: &World,
    bounds: impl IntoIterator<Item = i64>,
) -> BTreeSet<i64> {
    let number = |constant: &Constant| match constant {
        Constant::Number(number) => Some(*number),
        Constant::Value(name) => world.number(name),
        _ => None,
    };
    let marks = atoms.iter().flat_map(|atom| atom.constants()).filter_map(number);
    let around = |it: i64| [it.saturating_sub(1), it, it.saturating_add(1)];
    marks.flat_map(around).chain(bounds).chain([0]).collect()
}

/// Returns every day that something is compared with, its neighbours, and the bounds.
fn days(
    atoms: &[&Condition],
    world: &World,
    bounds: impl IntoIterator<Item = Date>,
) -> BTreeSet<Date> {
    let day = |constant: &Constant| match constant {
        Constant::Date(bound) => bound.on(world.today),
        _ => None,
    };
    let marks = atoms.iter().flat_map(|atom| atom.constants()).filter_map(day);
    let around = |it: Date| [it.yesterday().ok(), Some(it), it.tomorrow().ok()];
    marks.flat_map(around).flatten().chain(bounds).chain([world.today]).collect()
}

fn tested<'a>(atoms: &[&'a Condition]) -> BTreeSet<&'a Id> {
    let option = |atom: &&'a Condition| match atom {
        Condition::Has { option, .. } => Some(option),
        _ => None,
    };
    atoms.iter().filter_map(option).collect()
}

/// Returns every choice of the tested options, filled up with others to the least number; and the
/// options that stand alone.
fn several(options: &[Choice], min: usize, tested: &BTreeSet<&Id>) -> Vec<Answer> {
    let (alone, together): (Vec<&Choice>, Vec<&Choice>) =
        options.iter().partition(|it| it.none || it.unknown);
    let (tested, others): (Vec<&Choice>, Vec<&Choice>) =
        together.into_iter().partition(|it| tested.contains(&it.id));
    let ids =
        |chosen: Vec<&Choice>| Answer::Choices(chosen.iter().map(|it| it.id.clone()).collect());
    let mut answers: Vec<Answer> = alone.iter().map(|it| ids(vec![it])).collect();
    for set in 0..1_usize << tested.len().min(MOST_TESTED) {
        let chosen = tested.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1);
        let mut chosen: Vec<&Choice> = chosen.map(|(_, it)| *it).collect();
        let missing = min.saturating_sub(chosen.len());
        chosen.extend(others.iter().take(missing).copied());
        answers.push(ids(chosen));
    }
    answers
}
