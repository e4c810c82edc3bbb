//! What a condition comes to, given what is seen from where it is read.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::{Condition, Constant, Operator, Subject, truth::Truths};
use crate::procedure::{Id, Name, Part};

/// Shows a condition what it reads.
pub(in crate::procedure) trait Sight {
    /// Returns what is seen of an answer, a table or a fact.
    fn seen(&self, subject: &Subject) -> Seen<'_>;

    /// Returns a dated number; none once it has expired.
    fn number(&self, name: &Name) -> Option<i64>;

    /// Returns the day of the visit.
    fn today(&self) -> Date;
}

/// What is seen of an answer.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::procedure) enum Seen<'a> {
    /// It may still become anything.
    Open,
    /// There is none, or it was left empty.
    Nothing,
    /// "I don't know", under this name.
    Unsure(&'a str),
    /// An option.
    One(&'a str),
    /// Several options.
    Many(&'a [Id]),
    /// A number.
    Number(i64),
    /// A date.
    Date(Date),
    /// A text, which is never compared.
    Text,
    /// What a table gives, or may still give; nothing where no row can be said to hold.
    Parts(Vec<Option<&'a Part>>),
}

impl Condition {
    /// Returns everything the condition can come to.
    pub(in crate::procedure) fn truths(&self, sight: &dyn Sight) -> Truths {
        match self {
            Self::Compare { subject, operator, constant } => {
                compare(&sight.seen(subject), *operator, constant, sight)
            }
            Self::Among { subject, constants } => {
                let seen = sight.seen(subject);
                let equal = |it| compare(&seen, Operator::Equal, it, sight);
                constants.iter().map(equal).fold(false.into(), Truths::or)
            }
            Self::Has { subject, option } => has(&sight.seen(subject), option),
            Self::Answered(subject) => match sight.seen(subject) {
                Seen::Open => Truths::from(true).or_else(false.into()),
                Seen::Nothing => false.into(),
                Seen::Parts(parts) => {
                    parts.iter().fold(Truths::NONE, |all, part| all.or_else(part.is_some().into()))
                }
                _ => true.into(),
            },
            Self::Not(inner) => inner.truths(sight).not(),
            Self::All(list) => {
                list.iter().map(|it| it.truths(sight)).fold(true.into(), Truths::and)
            }
            Self::Any(list) => {
                list.iter().map(|it| it.truths(sight)).fold(false.into(), Truths::or)
            }
        }
    }
}

fn compare(seen: &Seen<'_>, operator: Operator, constant: &Constant, sight: &dyn Sight) -> Truths {
    match (seen, constant) {
        (Seen::Open, _) => Truths::OPEN,
        (Seen::Unsure(unsure), Constant::Id(id)) if *id == **unsure => {
            by(operator, Ordering::Equal)
        }
        (Seen::One(one), Constant::Id(id)) => equality(operator, *one, id.as_str()),
        (Seen::Number(number), Constant::Number(other)) => by(operator, number.cmp(other)),
        (Seen::Number(number), Constant::Value(name)) => {
            sight.number(name).map_or(Truths::UNKNOWN, |other| by(operator, number.cmp(&other)))
        }
        (Seen::Number(_) | Seen::Date(_) | Seen::Text, Constant::Id(id)) => {
            equality(operator, "", id.as_str())
        }
        (Seen::Date(date), Constant::Date(bound)) => {
            bound.on(sight.today()).map_or(Truths::UNKNOWN, |day| by(operator, date.cmp(&day)))
        }
        (Seen::Parts(parts), _) => parts.iter().fold(Truths::NONE, |all, part| {
            all.or_else(part.map_or(Truths::UNKNOWN, |part| equality(operator, part, constant)))
        }),
        _ => Truths::UNKNOWN,
    }
}

fn has(seen: &Seen<'_>, option: &Id) -> Truths {
    match seen {
        Seen::Open => Truths::OPEN,
        Seen::Many(chosen) => chosen.contains(option).into(),
        Seen::Unsure(unsure) if *option == **unsure => true.into(),
        _ => Truths::UNKNOWN,
    }
}

fn equality<T: PartialEq<U> + ?Sized, U: ?Sized>(operator: Operator, one: &T, other: &U) -> Truths {
    match operator {
        Operator::Equal => (one == other).into(),
        Operator::NotEqual => (one != other).into(),
        _ => Truths::UNKNOWN, // names have no order; the parser refuses this
    }
}

fn by(operator: Operator, order: Ordering) -> Truths {
    match operator {
        Operator::Equal => order.is_eq(),
        Operator::NotEqual => order.is_ne(),
        Operator::Less => order.is_lt(),
        Operator::LessOrEqual => order.is_le(),
        Operator::Greater => order.is_gt(),
        Operator::GreaterOrEqual => order.is_ge(),
    }
    .into()
}

impl PartialEq<Constant> for Part {
    fn eq(&self, other: &Constant) -> bool {
        match (self, other) {
            (Self::Id(one), Constant::Id(other)) => one == other,
            (Self::Value(one), Constant::Value(other)) => one == other,
            _ => false,
        }
    }
}
