//! What an author may know of each procedure besides its faults: how many ways there are, and how
//! much is asked.

use std::ops::RangeInclusive;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{
    problem::{Note, Tongue},
    procedure::Procedure,
    ways::{Extent, Logic, Setting, Ways},
};

/// How many combinations are walked before chance has to do: an author waits for it.
const MOST: usize = 20_000;

/// One line on a procedure.
pub(super) struct Summary {
    id: String,
    extent: Extent,
    questions: RangeInclusive<usize>,
    minutes: RangeInclusive<u32>,
    /// Whether all of its conditions were judged together.
    is_whole: bool,
}

impl Summary {
    pub(super) fn of(procedure: &Procedure, setting: &Setting<'_>) -> Self {
        let ways = Ways::of(procedure, setting, MOST);
        Self {
            id: procedure.id.to_string(),
            extent: ways.extent(),
            questions: ways.questions(),
            minutes: ways.minutes(),
            is_whole: Logic::of(procedure, setting).is_whole,
        }
    }
}

/// For programs: the number of ways, absent where they were sampled; both ranges; and whether all
/// conditions were judged together, so that no flaw is missed.
impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ways = match self.extent {
            Extent::Every(number) => Some(number),
            Extent::Sampled { .. } => None,
        };
        let mut summary = serializer.serialize_struct("Summary", 5)?;
        summary.serialize_field("id", &self.id)?;
        summary.serialize_field("ways", &ways)?;
        summary.serialize_field("questions", &[self.questions.start(), self.questions.end()])?;
        summary.serialize_field("minutes", &[self.minutes.start(), self.minutes.end()])?;
        summary.serialize_field("whole", &self.is_whole)?;
        summary.end()
    }
}

impl Summary {
    /// Says it in one line.
    pub(super) fn told(&self, tongue: Tongue) -> String {
        let ways = match self.extent {
            Extent::Every(u64::MAX) => Note::new("check-ways-countless"),
            Extent::Every(number) => Note::new("check-ways").number("number", size(number)),
            Extent::Sampled { found, walks } => {
                Note::new("check-ways-sampled").number("found", found).number("walks", walks)
            }
        };
        let (least, most) = (*self.questions.start(), *self.questions.end());
        let questions = if least == most {
            Note::new("check-questions")
        } else {
            Note::new("check-questions-between").number("least", least)
        };
        let (shortest, longest) = (size(*self.minutes.start()), size(*self.minutes.end()));
        let minutes = if shortest == longest {
            Note::new("check-minutes")
        } else {
            Note::new("check-minutes-between").number("least", shortest)
        };
        let line = Note::new("check-procedure")
            .with("procedure", &self.id)
            .note("ways", ways)
            .note("questions", questions.number("most", most))
            .note("minutes", minutes.number("most", longest));
        let line = if self.is_whole {
            line
        } else {
            Note::new("check-procedure-in-parts").note("line", line)
        };
        line.told(tongue)
    }
}

fn size<T: TryInto<usize>>(number: T) -> usize {
    number.try_into().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_one_plain_line() {
        let line = |extent, questions, minutes, is_whole| {
            let id = "rent".to_owned();
            let summary = Summary { id, extent, questions, minutes, is_whole };
            [Tongue::English, Tongue::French].map(|tongue| summary.told(tongue))
        };
        let [english, french] = line(Extent::Every(1), 0..=0, 1..=4, true);
        assert_eq!(english, "rent: 1 way, no question, 1 to 4 minutes");
        assert_eq!(french, "rent\u{A0}: 1 chemin, aucune question, de 1 à 4 minutes");
        let [english, _] = line(Extent::Sampled { found: 90, walks: 200 }, 1..=3, 2..=2, true);
        assert_eq!(
            english,
            "rent: 90 ways found on 200 walks by chance (too many to try all), 1 to 3 questions, \
             2 minutes"
        );
        let [english, _] = line(Extent::Every(u64::MAX), 3..=3, 1..=1, false);
        assert_eq!(
            english,
            "rent: more ways than can be counted, 3 questions, 1 minute (there are too many answers \
             to judge all conditions together: a flaw may be missed)"
        );
    }
}
