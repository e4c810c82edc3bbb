//! The answers that a procedure tells apart, for whoever tries them one after the other.

use super::{Setting, classes, reading::atoms, watch, world::World};
use crate::procedure::{Answer, Procedure, condition::Condition};

/// Returns, step by step, one answer of every sort that the conditions of a procedure tell apart,
/// on the day and with its dated numbers.
pub fn answers(procedure: &Procedure, setting: &Setting<'_>) -> Vec<Vec<Answer>> {
    let watches = watch::all(procedure);
    let world = World::of(procedure, &watches.iter().collect::<Vec<_>>(), setting);
    let atoms: Vec<&Condition> =
        watches.iter().flat_map(|it| atoms(procedure, it.condition)).collect();
    let of_step = |at| classes::of_step(procedure, at, &atoms, &world);
    let answers = (0..procedure.steps.len()).map(of_step);
    answers.map(|it| it.into_iter().filter_map(|(answer, _)| answer).collect()).collect()
}
