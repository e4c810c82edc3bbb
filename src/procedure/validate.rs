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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::procedure::{Item, Secret};

    const TODAY: Date = date(2026, 12, 1);

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    fn judged(kind: StepKind, answer: &Answer) -> Result<(), Refusal> {
        let (when, fact, next) = (None, None, Vec::new());
        let step = Step { id: id("step"), section: 0, when, fact, next, kind };
        validate(&step, answer, TODAY)
    }

    fn chosen(ids: &[&str]) -> Answer {
        Answer::Choices(ids.iter().map(|it| id(it)).collect())
    }

    fn text(text: &str) -> Answer {
        Answer::Text(Secret::new(text.to_owned()))
    }

    #[test]
    fn numbers_stay_within_their_bounds() {
        let kind =
            || StepKind::Number { min: Some(1), max: Some(20), optional: false, unknown: true };
        for (answer, wanted) in [
            (Answer::Number(1), Ok(())),
            (Answer::Number(20), Ok(())),
            (Answer::Unknown, Ok(())),
            (Answer::Number(0), Err(Refusal::TooSmall)),
            (Answer::Number(21), Err(Refusal::TooLarge)),
            (Answer::Skipped, Err(Refusal::Empty)),
            (Answer::Seen, Err(Refusal::NotOffered)),
            (text("20"), Err(Refusal::NotOffered)),
        ] {
            assert!(judged(kind(), &answer) == wanted, "{wanted:?}");
        }
    }

    #[test]
    fn days_stay_within_bounds_that_move_with_today() {
        let years = |years| Some(DateBound::FromToday { years, months: 0, days: 0 });
        let kind =
            || StepKind::Date { min: years(-60), max: years(0), optional: true, unknown: false };
        for (answer, wanted) in [
            (Answer::Date(TODAY), Ok(())),
            (Answer::Date(date(1966, 12, 1)), Ok(())),
            (Answer::Skipped, Ok(())),
            (Answer::Date(date(1966, 11, 30)), Err(Refusal::BeforeMin)),
            (Answer::Date(date(2026, 12, 2)), Err(Refusal::AfterMax)),
            (Answer::Unknown, Err(Refusal::NotOffered)),
        ] {
            assert!(judged(kind(), &answer) == wanted, "{wanted:?}");
        }
    }

    #[test]
    fn several_options_are_counted_and_some_stand_alone() {
        let option = |name: &str| Choice { id: id(name), to: None, unknown: false, none: false };
        let kind = || {
            let none = Choice { none: true, ..option("nothing") };
            let unknown = Choice { unknown: true, ..option("not-sure") };
            let options = vec![option("a"), option("b"), option("c"), none, unknown];
            StepKind::Multi { options, min: 2, max: 2 }
        };
        for (answer, wanted) in [
            (chosen(&["a", "b"]), Ok(())),
            (chosen(&["nothing"]), Ok(())),
            (chosen(&["not-sure"]), Ok(())),
            (chosen(&[]), Err(Refusal::TooFew { min: 2 })),
            (chosen(&["a"]), Err(Refusal::TooFew { min: 2 })),
            (chosen(&["a", "b", "c"]), Err(Refusal::TooMany { max: 2 })),
            (chosen(&["a", "nothing"]), Err(Refusal::NotOffered)),
            (chosen(&["nothing", "not-sure"]), Err(Refusal::NotOffered)),
            (chosen(&["a", "a"]), Err(Refusal::NotOffered)),
            (chosen(&["a", "z"]), Err(Refusal::NotOffered)),
        ] {
            assert!(judged(kind(), &answer) == wanted, "{wanted:?}");
        }
    }

    #[test]
    fn a_text_is_neither_blank_nor_too_long() {
        let kind = || StepKind::Text { max: 4, optional: true, unknown: false };
        for (answer, wanted) in [
            (text("Élan"), Ok(())),
            (Answer::Skipped, Ok(())),
            (text("  "), Err(Refusal::Empty)),
            (text("Élans"), Err(Refusal::TooLong)),
        ] {
            assert!(judged(kind(), &answer) == wanted, "{wanted:?}");
        }
    }

    #[test]
    fn only_what_is_offered_is_taken() {
        let yes_or_no = |unknown| StepKind::YesNo { unknown };
        let no_when = |name: &str| Item {
            id: id(name),
            shared: false,
            copies: 0,
            max_age_months: None,
            when: None,
        };
        let list = || StepKind::Checklist { items: vec![no_when("identity")] };
        for (kind, answer, wanted) in [
            (yes_or_no(true), Answer::Choice(id("unknown")), Ok(())),
            (yes_or_no(false), Answer::Choice(id("unknown")), Err(Refusal::NotOffered)),
            (yes_or_no(false), Answer::Choice(id("maybe")), Err(Refusal::NotOffered)),
            (StepKind::Info, Answer::Seen, Ok(())),
            (StepKind::Info, Answer::Skipped, Err(Refusal::Empty)),
            (list(), chosen(&[]), Ok(())),
            (list(), chosen(&["identity"]), Ok(())),
            (list(), chosen(&["permit"]), Err(Refusal::NotOffered)),
        ] {
            assert!(judged(kind, &answer) == wanted, "{wanted:?}");
        }
    }
}
