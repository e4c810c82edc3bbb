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
    match domain {
        Domain::Anything => None,
        Domain::One(options) => match way {
            Use::Equality => no_option(name, options, constant),
            Use::Order => {
                Some(said(name, "has options, which have no order", "compare it with = or !="))
            }
            Use::Has => Some(said(name, "takes one answer", &format!("write {name} = ..."))),
        },
        Domain::Many(options) => match way {
            Use::Has => no_option(name, options, constant),
            _ => Some(said(name, "takes several answers", &format!("write {name} has ..."))),
        },
        Domain::Parts(parts) => no_part(name, parts, way, constant),
        _ if way == Use::Has => {
            Some(said(name, "takes one answer", &format!("write {name} = ...")))
        }
        Domain::Number(unsure) | Domain::Date(unsure) | Domain::Text(unsure) => match constant {
            Constant::Id(id) if *id == "unknown" => not_unknown(name, *unsure, way),
            _ => no_measure(name, domain, constant, scope),
        },
    }
}

fn no_option(name: &str, options: &[Id], constant: &Constant) -> Option<Words> {
    match constant {
        Constant::Id(id) if options.contains(id) => None,
        _ => Some((
            format!("\"{constant}\" is not an option of \"{name}\""),
            instead(&constant.to_string(), options.iter().map(Id::as_str)),
        )),
    }
}

fn no_part(name: &str, parts: &[Part], way: Use, constant: &Constant) -> Option<Words> {
    if way != Use::Equality {
        return Some(said(name, "is a table, which has no order", "compare it with = or !="));
    }
    let gives = parts.iter().map(|part| match part {
        Part::Id(id) => id.as_str(),
        Part::Value(name) => name.as_str(),
    });
    let message = format!("\"{constant}\" is nothing that table \"{name}\" gives");
    let known = parts.iter().any(|part| part == constant);
    (!known).then(|| (message, instead(&constant.to_string(), gives)))
}

fn not_unknown(name: &str, unsure: Unsure, way: Use) -> Option<Words> {
    match (unsure, way) {
        (Unsure::Offered, Use::Equality) => None,
        (Unsure::Offered, _) => Some(said(
            name,
            "cannot be more or less than unknown",
            &format!("write {name} = unknown"),
        )),
        (Unsure::No, _) => {
            Some(said(name, "offers no \"I don't know\"", "add unknown = true to it"))
        }
    }
}

fn no_measure(
    name: &str,
    domain: &Domain,
    constant: &Constant,
    scope: &dyn Scope,
) -> Option<Words> {
    match (domain, constant) {
        (Domain::Number(_), Constant::Number(_)) | (Domain::Date(_), Constant::Date(_)) => None,
        (Domain::Number(_), Constant::Value(value)) => scope.is_number(value).err(),
        (Domain::Number(_), _) => Some(said(name, "is a number", "compare it with a number")),
        (Domain::Date(_), _) => {
            Some(said(name, "is a date", "compare it with a day as 2026-01-31"))
        }
        _ => Some(said(
            name,
            "is a typed text, which is never compared",
            &format!("write answered({name})"),
        )),
    }
}

fn said(name: &str, what: &str, help: &str) -> Words {
    (format!("\"{name}\" {what}"), help.to_owned())
}
