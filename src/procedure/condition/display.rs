//! Writes a condition back as an author writes it.

use std::fmt;

use super::{Condition, Constant, Operator, Subject};

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare { subject, operator, constant } => {
                write!(f, "{subject} {operator} {constant}")
            }
            Self::Among { subject, constants } => {
                write!(f, "{subject} in [")?;
                joined(f, constants, ", ", |_| false)?;
                f.write_str("]")
            }
            Self::Has { subject, option } => write!(f, "{subject} has {option}"),
            Self::Answered(subject) => write!(f, "answered({subject})"),
            Self::Not(inner) => match **inner {
                Self::All(_) | Self::Any(_) => write!(f, "not ({inner})"),
                _ => write!(f, "not {inner}"),
            },
            Self::All(list) => joined(f, list, " and ", |it| matches!(it, Self::Any(_))),
            Self::Any(list) => joined(f, list, " or ", |_| false),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Step { id, .. } | Self::Table { id, .. } => write!(f, "{id}"),
            Self::Fact(name) => write!(f, "fact.{name}"),
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        })
    }
}

impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Date(day) => write!(f, "{day}"),
            Self::Value(name) => write!(f, "{name}"),
        }
    }
}

fn joined<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    list: &[T],
    between: &str,
    brackets: impl Fn(&T) -> bool,
) -> fmt::Result {
    for (at, it) in list.iter().enumerate() {
        if at > 0 {
            f.write_str(between)?;
        }
        if brackets(it) {
            write!(f, "({it})")?;
        } else {
            write!(f, "{it}")?;
        }
    }
    Ok(())
}
