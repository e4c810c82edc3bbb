//! The condition language: small, three-valued, with spans.
//!
//! Small enough that its logic is decidable: `guichet check` can say for sure that a condition never holds.

mod display;
mod evaluate;
mod lexer;
mod parser;
mod scope;
#[cfg(test)]
mod tests;
mod truth;

pub(super) use evaluate::{Seen, Sight};
pub(super) use lexer::RESERVED;
pub(super) use parser::{parse, parse_day};
pub(super) use scope::{Domain, Scope, Unsure};
pub use truth::Truths;

use super::{DateBound, Id, Name};

/// A parsed condition: every name in it exists and every comparison suits its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// `ref = value`, `ref < value`…
    Compare {
        /// What is read.
        subject: Subject,
        /// How it is compared.
        operator: Operator,
        /// With what.
        constant: Constant,
    },
    /// `ref in [a, b]`.
    Among {
        /// What is read.
        subject: Subject,
        /// With what it is compared, one after the other.
        constants: Vec<Constant>,
    },
    /// `ref has option`: of a multiple choice, or of the papers ticked in a checklist.
    Has {
        /// What is read.
        subject: Subject,
        /// The option.
        option: Id,
    },
    /// `answered(ref)`: true for "I don't know" too, false for what was left empty.
    Answered(Subject),
    /// `not …`.
    Not(Box<Self>),
    /// `… and …`, two at least.
    All(Vec<Self>),
    /// `… or …`, two at least.
    Any(Vec<Self>),
}

impl Condition {
    /// Returns this condition and every one inside it, outermost first.
    pub fn parts(&self) -> Vec<&Self> {
        let inner = match self {
            Self::Not(inner) => inner.parts(),
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::parts).collect(),
            _ => Vec::new(),
        };
        [self].into_iter().chain(inner).collect()
    }

    /// Returns everything it reads, in order, each as often as it is read.
    pub fn subjects(&self) -> Vec<&Subject> {
        self.parts().into_iter().filter_map(Self::subject).collect()
    }

    /// Returns what it reads itself: nothing where it only joins others.
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Compare { subject, .. }
            | Self::Among { subject, .. }
            | Self::Has { subject, .. }
            | Self::Answered(subject) => Some(subject),
            Self::Not(_) | Self::All(_) | Self::Any(_) => None,
        }
    }

    /// Returns what it compares with itself: nothing where it only joins others.
    pub fn constants(&self) -> &[Constant] {
        match self {
            Self::Compare { constant, .. } => std::slice::from_ref(constant),
            Self::Among { constants, .. } => constants,
            _ => &[],
        }
    }

    /// Joins conditions that must all hold; one stays as it is.
    fn all(list: Vec<Self>) -> Self {
        let flat = |it| if let Self::All(inner) = it { inner } else { vec![it] };
        Self::joined(list.into_iter().flat_map(flat).collect(), Self::All)
    }

    /// Joins conditions of which one must hold; one stays as it is.
    fn any(list: Vec<Self>) -> Self {
        let flat = |it| if let Self::Any(inner) = it { inner } else { vec![it] };
        Self::joined(list.into_iter().flat_map(flat).collect(), Self::Any)
    }

    fn joined(mut list: Vec<Self>, join: fn(Vec<Self>) -> Self) -> Self {
        if list.len() == 1
            && let Some(only) = list.pop()
        {
            return only;
        }
        join(list)
    }
}

/// What a condition reads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The answer to a step.
    Step {
        /// Its name.
        id: Id,
        /// Its index in `Procedure::steps`.
        at: usize,
    },
    /// What a decision table gives.
    Table {
        /// Its name.
        id: Id,
        /// Its index in `Procedure::tables`.
        at: usize,
    },
    /// What is known under a name of `facts.toml`, written `fact.person.permit`.
    Fact(Name),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// An option, or what a table gives.
    Id(Id),
    /// A number.
    Number(i64),
    /// A day: `2026-01-31`, `today`, `today - 18 years`.
    Date(DateBound),
    /// A dated number of `values.toml`, such as a ceiling; or what a table gives.
    Value(Name),
}

/// What a condition comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold.
    False,
    /// It reads something unanswered or unknown: neither it nor its contrary holds.
    Unknown,
    /// It holds.
    True,
}
