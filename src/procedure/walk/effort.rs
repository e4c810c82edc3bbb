//! How many questions a step is, and how long it takes.

use std::ops::RangeInclusive;

use crate::procedure::StepKind;

/// Reading one screen: 45 words at 140 words a minute.
///
/// Both this speed and the three durations below are those by which demarche.numerique.gouv.fr,
/// the State's form builder, tells how long a form takes (`READ_WORDS_PER_SECOND`,
/// `FILL_DURATION_SHORT`, `_MEDIUM`: 10 seconds for a common field, a minute for a typed text).
const READING: u32 = 20;
const SHORT: u32 = 10;
const MEDIUM: u32 = 60;

/// A visitor who reads little, or listens, takes twice as long: the upper end of the range.
const SLOW: u32 = 2;

/// What lies between a step and the end: the least and the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Effort {
    questions: (usize, usize),
    seconds: (u32, u32),
}

impl Effort {
    /// Returns the effort of one step that is to come.
    pub(super) fn of(kind: &StepKind) -> Self {
        let (questions, seconds) = (usize::from(asks(kind)), seconds(kind));
        Self { questions: (questions, questions), seconds: (seconds, seconds * SLOW) }
    }

    /// Returns the same effort if the step may also be gone past, for it was answered before.
    pub(super) fn at_most(self) -> Self {
        Self { questions: (0, self.questions.1), seconds: (0, self.seconds.1) }
    }

    /// Returns one effort followed by another.
    pub(super) fn then(self, next: Self) -> Self {
        let (questions, seconds) = (next.questions, next.seconds);
        Self {
            questions: (self.questions.0 + questions.0, self.questions.1 + questions.1),
            seconds: (
                self.seconds.0.saturating_add(seconds.0),
                self.seconds.1.saturating_add(seconds.1),
            ),
        }
    }

    /// Returns the effort of one way or another.
    pub(super) fn or(self, other: Self) -> Self {
        let join = |one: (u32, u32), other: (u32, u32)| (one.0.min(other.0), one.1.max(other.1));
        let (one, two) = (self.questions, other.questions);
        Self {
            questions: (one.0.min(two.0), one.1.max(two.1)),
            seconds: join(self.seconds, other.seconds),
        }
    }

    /// Returns the number of questions.
    pub(super) fn questions(self) -> RangeInclusive<usize> {
        self.questions.0..=self.questions.1
    }

    /// Returns the number of minutes: never less than one while something is to come.
    pub(super) fn minutes(self) -> RangeInclusive<u32> {
        if self.seconds.1 == 0 {
            return 0..=0;
        }
        (self.seconds.0 / 60).max(1)..=self.seconds.1.div_ceil(60)
    }
}

/// Says whether a step waits for an answer, and not only to be gone past.
fn asks(kind: &StepKind) -> bool {
    !matches!(kind, StepKind::Info | StepKind::Action { .. } | StepKind::End { .. })
}

fn seconds(kind: &StepKind) -> u32 {
    match kind {
        StepKind::End { .. } => 0,
        StepKind::Info | StepKind::Action { .. } => READING * 2,
        StepKind::Choice { .. }
        | StepKind::YesNo { .. }
        | StepKind::Quiz { .. }
        | StepKind::Number { .. }
        | StepKind::Date { .. } => READING + SHORT,
        StepKind::Multi { .. } => READING + 2 * SHORT,
        StepKind::Text { .. } | StepKind::Practice { .. } => READING + MEDIUM,
        StepKind::Checklist { items } => READING + SHORT * u32::try_from(items.len()).unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(kinds: &[StepKind]) -> Effort {
        kinds.iter().map(Effort::of).fold(Effort::default(), Effort::then)
    }

    #[test]
    fn minutes_run_from_a_brisk_reader_to_a_slow_one() {
        let yes_or_no = || StepKind::YesNo { unknown: false };
        let text = || StepKind::Text { max: 80, optional: false, unknown: false };
        for (kinds, questions, minutes) in [
            (vec![], 0..=0, 0..=0),
            (vec![yes_or_no()], 1..=1, 1..=1),
            (vec![yes_or_no(), yes_or_no(), yes_or_no()], 3..=3, 1..=3),
            (vec![StepKind::Info, text(), text()], 2..=2, 3..=7),
        ] {
            let effort = total(&kinds);
            assert_eq!((effort.questions(), effort.minutes()), (questions, minutes));
        }
    }

    #[test]
    fn two_ways_make_a_range() {
        let short = Effort::of(&StepKind::Info);
        let long = total(&[StepKind::YesNo { unknown: false }, StepKind::Info]);
        assert_eq!(short.or(long).questions(), 0..=1);
        assert_eq!(long.at_most().questions(), 0..=1);
        assert_eq!(long.or(short), short.or(long));
    }
}
