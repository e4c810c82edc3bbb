//! Whether an answer may be given to a step.

use jiff::civil::Date;

use super::{Answer, Choice, DateBound, Id, Step, StepKind};

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The number is less than the least one.
    TooSmall,
    /// The number is more than the greatest one.
    TooLarge,
    /// The day is before the first one.
    BeforeMin,
    /// The day is after the last one.
    AfterMax,
    /// Too few options are chosen.
    TooFew {
        /// The least number.
        min: usize,
    },
    /// Too many options are chosen.
    TooMany {
        /// The greatest number.
        max: usize,
    },
    /// Nothing was answered.
    Empty,
    /// The text is too long.
    TooLong,
    /// The step offers no such answer, or not together with the others.
    NotOffered,
}

/// Says whether an answer may be given to a step.
///
/// # Errors
/// Why not.
pub fn validate(step: &Step, answer: &Answer, today: Date) -> Result<(), Refusal> {
    if matches!(answer, Answer::Skipped) && !fits(&step.kind, answer) {
        return Err(Refusal::Empty);
    }
    if !fits(&step.kind, answer) {
        return Err(Refusal::NotOffered);
    }
    match (&step.kind, answer) {
        (StepKind::Multi { options, min, max }, Answer::Choices(chosen)) => {
            several(options, *min, *max, chosen)
        }
        (StepKind::Number { min, max, .. }, Answer::Number(number)) => match number {
            number if min.is_some_and(|min| *number < min) => Err(Refusal::TooSmall),
            number if max.is_some_and(|max| *number > max) => Err(Refusal::TooLarge),
            _ => Ok(()),
        },
        (StepKind::Date { min, max, .. }, Answer::Date(date)) => {
            let on = |bound: &Option<DateBound>| bound.as_ref().and_then(|it| it.on(today));
            match date {
                date if on(min).is_some_and(|min| *date < min) => Err(Refusal::BeforeMin),
                date if on(max).is_some_and(|max| *date > max) => Err(Refusal::AfterMax),
                _ => Ok(()),
            }
        }
        (StepKind::Text { max, .. }, Answer::Text(text)) => match text.expose() {
            text if text.trim().is_empty() => Err(Refusal::Empty),
            text if text.chars().count() > *max => Err(Refusal::TooLong),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn several(options: &[Choice], min: usize, max: usize, chosen: &[Id]) -> Result<(), Refusal> {
    let alone = |id: &Id| options.iter().any(|it| it.id == *id && (it.none || it.unknown));
    let excluding = chosen.iter().any(alone);
    match chosen.len() {
        0 if min > 0 => Err(Refusal::TooFew { min }),
        1 if excluding => Ok(()),
        _ if excluding => Err(Refusal::NotOffered),
        count if count < min => Err(Refusal::TooFew { min }),
        count if count > max => Err(Refusal::TooMany { max }),
        _ => Ok(()),
    }
}

/// Says whether an answer is of the sort that a step takes, bounds aside.
///
/// The engine counts any other as not given: a procedure may have changed under it.
pub(super) fn fits(kind: &StepKind, answer: &Answer) -> bool {
    match (kind, answer) {
        (StepKind::Info | StepKind::Action { .. } | StepKind::Practice { .. }, Answer::Seen)
        | (StepKind::Practice { .. }, Answer::Skipped)
        | (StepKind::Number { .. }, Answer::Number(_))
        | (StepKind::Date { .. }, Answer::Date(_))
        | (StepKind::Text { .. }, Answer::Text(_)) => true,
        (
            StepKind::Number { unknown, .. }
            | StepKind::Date { unknown, .. }
            | StepKind::Text { unknown, .. },
            Answer::Unknown,
        ) => *unknown,
        (
            StepKind::Number { optional, .. }
            | StepKind::Date { optional, .. }
            | StepKind::Text { optional, .. },
            Answer::Skipped,
        ) => *optional,
        (StepKind::YesNo { unknown }, Answer::Choice(id)) => {
            *id == "yes" || *id == "no" || (*unknown && *id == "unknown")
        }
        (StepKind::Choice { options }, Answer::Choice(id)) => options.iter().any(|it| it.id == *id),
        (StepKind::Quiz { options }, Answer::Choice(id)) => options.iter().any(|it| it.id == *id),
        (StepKind::Multi { options, .. }, Answer::Choices(ids)) => {
            all_offered(ids, |id| options.iter().any(|it| it.id == *id))
        }
        (StepKind::Checklist { items }, Answer::Choices(ids)) => {
            all_offered(ids, |id| items.iter().any(|it| it.id == *id))
        }
        _ => false,
    }
}

fn all_offered(ids: &[Id], offered: impl Fn(&Id) -> bool) -> bool {
    let once = |(at, id): (usize, &Id)| offered(id) && !ids[..at].contains(id);
    ids.iter().enumerate().all(once)
}
