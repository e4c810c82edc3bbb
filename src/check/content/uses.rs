//! Which dated values a pack uses, and where first.

use std::collections::BTreeSet;

use crate::{
    check::Material,
    procedure::{
        Cost, Expect, Name, Part, Procedure, StepKind, Way,
        condition::{Condition, Constant},
    },
    text::Piece,
    ways::conditions,
};

/// Returns the names of the dated values that somebody may see or that decide something.
pub(super) fn uses(material: &Material<'_>) -> BTreeSet<String> {
    let own = material.procedures.iter().flat_map(|it| of_procedure(&it.procedure));
    let own = own.chain(&material.manifest.emergency).map(ToString::to_string);
    let pieces = material.shelf.texts().flat_map(|(.., found)| found.written.all_pieces());
    let shown = pieces.filter_map(|piece| match piece {
        Piece::Call { arguments, .. } => arguments.first().cloned(),
        _ => None,
    });
    own.chain(shown).collect()
}

fn of_procedure(procedure: &Procedure) -> Vec<&Name> {
    let ways = procedure.other_ways.iter().filter_map(|way| match &way.way {
        Way::Phone(phone) => Some(phone),
        Way::Counter(_) | Way::Post(_) => None,
    });
    let rows = procedure.tables.iter().flat_map(|it| &it.rows).filter_map(|row| match &row.is {
        Part::Value(name) => Some(name),
        Part::Id(_) => None,
    });
    let delays = procedure.deadlines.iter().map(|it| &it.plus);
    let steps = procedure.steps.iter().flat_map(|it| of_step(&it.kind));
    let parts = conditions(procedure).into_iter().flat_map(|(_, condition)| condition.parts());
    let compared = parts.flat_map(Condition::constants).filter_map(|constant| match constant {
        Constant::Value(name) => Some(name),
        _ => None,
    });
    ways.chain(rows).chain(delays).chain(steps).chain(compared).collect()
}

fn of_step(kind: &StepKind) -> Vec<&Name> {
    match kind {
        StepKind::Action { site, phone, cost, wait, .. } => {
            let fee = match cost {
                Some(Cost::Fee(fee)) => Some(fee),
                _ => None,
            };
            site.iter().chain(phone).chain(fee).chain(wait).collect()
        }
        StepKind::Practice { expect: Some(Expect::Value(name)), .. } => vec![name],
        _ => vec![],
    }
}
