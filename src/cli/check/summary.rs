//! What an author may know of each procedure besides its faults: how many ways there are, and how
//! much is asked.

use std::{fmt, ops::RangeInclusive};

use crate::{
    procedure::Procedure,
    ways::{Extent, Setting, Ways},
};

/// How many combinations are walked before chance has to do: an author waits for it.
const MOST: usize = 20_000;

/// One line on a procedure.
pub(super) struct Summary {
    id: String,
    extent: Extent,
    questions: RangeInclusive<usize>,
    minutes: RangeInclusive<u32>,
}

impl Summary {
    pub(super) fn of(procedure: &Procedure, setting: &Setting<'_>) -> Self {
        let ways = Ways::of(procedure, setting, MOST);
        Self {
            id: procedure.id.to_string(),
            extent: ways.extent(),
            questions: ways.questions(),
            minutes: ways.minutes(),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.id)?;
        match self.extent {
            Extent::Every(u64::MAX) => write!(f, "more ways than can be counted")?,
            Extent::Every(1) => write!(f, "1 way")?,
            Extent::Every(number) => write!(f, "{number} ways")?,
            Extent::Sampled { found, walks } => {
                write!(f, "{found} ways found on {walks} walks by chance (too many to try all)")?;
            }
        }
        let (questions, minutes) = (&self.questions, &self.minutes);
        write!(f, ", {} questions", range(questions.start(), questions.end()))?;
        write!(f, ", {} minutes", range(minutes.start(), minutes.end()))
    }
}

fn range<T: fmt::Display + PartialEq>(least: &T, most: &T) -> String {
    if least == most { least.to_string() } else { format!("{least} to {most}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_one_plain_line() {
        let line = |extent, questions, minutes| {
            Summary { id: "rent".to_owned(), extent, questions, minutes }.to_string()
        };
        assert_eq!(
            line(Extent::Every(1), 3..=3, 1..=4),
            "rent: 1 way, 3 questions, 1 to 4 minutes"
        );
        assert_eq!(
            line(Extent::Sampled { found: 90, walks: 200 }, 1..=3, 2..=2),
            "rent: 90 ways found on 200 walks by chance (too many to try all), 1 to 3 questions, \
             2 minutes"
        );
    }
}
