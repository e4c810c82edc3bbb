//! What a condition may read, and with what it may be compared.

use super::{Constant, Operator, Subject};
use crate::{
    problem::Note,
    procedure::{Id, Name, Part, nearest::instead},
};

/// Knows the names that a condition may use where it stands.
pub(in crate::procedure) trait Scope {
    /// Finds what a name stands for, and what it may be compared with.
    fn find(&self, name: &str) -> Result<(Subject, Domain), Note>;

    /// Says whether a dated value is a number.
    fn is_number(&self, name: &Name) -> Result<(), Note>;
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
) -> Option<Note> {
    let one_answer = || Some(of(name, Note::new("takes-one-answer")));
    match domain {
        Domain::Anything => None,
        Domain::One(options) => match way {
            Use::Equality => no_option(name, options, constant),
            Use::Order => Some(of(name, Note::new("options-without-order"))),
            Use::Has => one_answer(),
        },
        Domain::Many(options) => match way {
            Use::Has => no_option(name, options, constant),
            _ => Some(of(name, Note::new("takes-several-answers"))),
        },
        Domain::Parts(parts) => no_part(name, parts, way, constant),
        _ if way == Use::Has => one_answer(),
        Domain::Number(unsure) | Domain::Date(unsure) | Domain::Text(unsure) => match constant {
            Constant::Id(id) if *id == "unknown" => not_unknown(name, *unsure, way),
            _ => no_measure(name, domain, constant, scope),
        },
    }
}

fn no_option(name: &str, options: &[Id], constant: &Constant) -> Option<Note> {
    match constant {
        Constant::Id(id) if options.contains(id) => None,
        _ => {
            let hint = instead(&constant.to_string(), options.iter().map(Id::as_str));
            Some(of(name, Note::new("option-unknown")).with("option", constant).note("hint", hint))
        }
    }
}

fn no_part(name: &str, parts: &[Part], way: Use, constant: &Constant) -> Option<Note> {
    if way != Use::Equality {
        return Some(of(name, Note::new("table-without-order")));
    }
    let gives = parts.iter().map(|part| match part {
        Part::Id(id) => id.as_str(),
        Part::Value(name) => name.as_str(),
    });
    let known = parts.iter().any(|part| part == constant);
    let note = || of(name, Note::new("table-never-gives")).with("part", constant);
    (!known).then(|| note().note("hint", instead(&constant.to_string(), gives)))
}

fn not_unknown(name: &str, unsure: Unsure, way: Use) -> Option<Note> {
    match (unsure, way) {
        (Unsure::Offered, Use::Equality) => None,
        (Unsure::Offered, _) => Some(of(name, Note::new("unknown-without-order"))),
        (Unsure::No, _) => Some(of(name, Note::new("unknown-not-offered"))),
    }
}

fn no_measure(name: &str, domain: &Domain, constant: &Constant, scope: &dyn Scope) -> Option<Note> {
    match (domain, constant) {
        (Domain::Number(_), Constant::Number(_)) | (Domain::Date(_), Constant::Date(_)) => None,
        (Domain::Number(_), Constant::Value(value)) => scope.is_number(value).err(),
        (Domain::Number(_), _) => Some(of(name, Note::new("compared-with-no-number"))),
        (Domain::Date(_), _) => Some(of(name, Note::new("compared-with-no-day"))),
        _ => Some(of(name, Note::new("text-compared"))),
    }
}

fn of(name: &str, note: Note) -> Note {
    note.with("name", name)
}
