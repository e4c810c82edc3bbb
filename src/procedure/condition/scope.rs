//! What a condition may read, and with what it may be compared.

use super::{Constant, Operator, Subject};
use crate::procedure::{Id, Name, Part, nearest::instead};

/// A problem in words: what, and what to do.
pub(in crate::procedure) type Words = (String, String);

/// Knows the names that a condition may use where it stands.
pub(in crate::procedure) trait Scope {
    /// Finds what a name stands for, and what it may be compared with.
    fn find(&self, name: &str) -> Result<(Subject, Domain), Words>;

    /// Says whether a dated value is a number.
    fn is_number(&self, name: &Name) -> Result<(), Words>;
}

/// What answers something takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::procedure) enum Domain {
    /// One of these options, those that mean "I don't know" included.
    One(Vec<Id>),
    /// Several of these options.
    Many(Vec<Id>),
    /// A number, or also "I don't know".
    Number(Unsure),
    /// A date, or also "I don't know".
    Date(Unsure),
    /// A text, or also "I don't know".
    Text(Unsure),
    /// What the rows of a table give.
    Parts(Vec<Part>),
    /// Something that could not be read: no second problem is made of it.
    Anything,
}

/// Whether "I don't know" is an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::procedure) enum Unsure {
    /// It is: `ref = unknown`.
    Offered,
    /// It is not.
    No,
}

/// How a value is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::procedure) enum Use {
    /// `=`, `!=`, `in`.
    Equality,
    /// `<`, `<=`, `>`, `>=`.
    Order,
    /// `has`.
    Has,
}

impl Use {
    /// Returns how an operator uses its value.
    pub(super) fn of(operator: Operator) -> Self {
        match operator {
            Operator::Equal | Operator::NotEqual => Self::Equality,
            _ => Self::Order,
        }
    }
}

/// Says why something cannot be compared so; nothing if it can.
pub(super) fn misfit(
    name: &str,
    domain: &Domain,
    way: Use,
    constant: &Constant,
    scope: &dyn Scope,
) -> Option<Words> {
    match (domain, way, constant) {
        (Domain::Anything, ..) => None,
        (Domain::Many(options), Use::Has, Constant::Id(id))
        | (Domain::One(options), Use::Equality, Constant::Id(id)) => no_option(name, options, id),
        (Domain::Many(options), Use::Has, _) | (Domain::One(options), Use::Equality, _) => Some((
            format!("\"{name}\" is compared with its options"),
            instead("", options.iter().map(Id::as_str)),
        )),
        (Domain::Many(_), ..) => {
            Some(said(name, "takes several answers", &format!("write {name} has ...")))
        }
        (_, Use::Has, _) => Some(said(name, "takes one answer", &format!("write {name} = ..."))),
        (Domain::One(_), ..) => {
            Some(said(name, "has options, which have no order", "compare it with = or !="))
        }
        (
            Domain::Number(unsure) | Domain::Date(unsure) | Domain::Text(unsure),
            _,
            Constant::Id(id),
        ) => not_unknown(name, *unsure, way, id),
        (Domain::Number(_), _, Constant::Number(_)) | (Domain::Date(_), _, Constant::Date(_)) => {
            None
        }
        (Domain::Number(_), _, Constant::Value(value)) => scope.is_number(value).err(),
        (Domain::Number(_), ..) => Some(said(name, "is a number", "compare it with a number")),
        (Domain::Date(_), ..) => {
            Some(said(name, "is a date", "compare it with a day as 2026-01-31"))
        }
        (Domain::Text(_), ..) => Some(text(name)),
        (Domain::Parts(parts), ..) => no_part(name, parts, way, constant),
    }
}

fn no_option(name: &str, options: &[Id], id: &Id) -> Option<Words> {
    let help = || instead(id.as_str(), options.iter().map(Id::as_str));
    let message = || format!("\"{id}\" is not an option of \"{name}\"");
    (!options.contains(id)).then(|| (message(), help()))
}

fn not_unknown(name: &str, unsure: Unsure, way: Use, id: &Id) -> Option<Words> {
    match (*id == "unknown", unsure, way) {
        (true, Unsure::Offered, Use::Equality) => None,
        (true, Unsure::Offered, _) => Some(said(
            name,
            "cannot be more or less than unknown",
            &format!("write {name} = unknown"),
        )),
        (true, Unsure::No, _) => {
            Some(said(name, "offers no \"I don't know\"", "add unknown = true to it"))
        }
        (false, ..) => Some(said(name, "has no options", "compare it with a number or a day")),
    }
}

fn no_part(name: &str, parts: &[Part], way: Use, constant: &Constant) -> Option<Words> {
    let known = parts.iter().any(|part| part == constant);
    if known && way == Use::Equality {
        return None;
    }
    let gives = parts.iter().map(|part| match part {
        Part::Id(id) => id.as_str(),
        Part::Value(name) => name.as_str(),
    });
    Some((format!("table \"{name}\" is compared with what it gives"), instead("", gives)))
}

fn text(name: &str) -> Words {
    said(name, "is a typed text, which is never compared", &format!("write answered({name})"))
}

fn said(name: &str, what: &str, help: &str) -> Words {
    (format!("\"{name}\" {what}"), help.to_owned())
}
