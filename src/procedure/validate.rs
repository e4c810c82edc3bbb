//! Whether an answer may be given to a step.

use jiff::civil::Date;

use super::{Answer, Step};

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
    /// The step offers no such answer.
    NotOffered,
}

/// Says whether an answer may be given to a step.
///
/// # Errors
/// Why not.
pub fn validate(_step: &Step, _answer: &Answer, _today: Date) -> Result<(), Refusal> {
    Ok(())
}
