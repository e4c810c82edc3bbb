//! The engine: where the answers lead. Pure, recomputed at every event; there is no other cursor
//! than the current step.

mod sheet;

use std::{fmt, ops::RangeInclusive};

use jiff::civil::Date;

pub use sheet::{
    Certainty, DueLine, PaperLine, ReviewLine, actions, deadlines, papers, related, review_lines,
    tables,
};

use super::{Answers, Facts, Id, Procedure, Values};

/// What the engine needs besides the answers.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// What is known from other procedures of this visit.
    pub facts: &'a Facts,
    /// The pack's dated values.
    pub values: &'a Values,
    /// The day of the visit.
    pub today: Date,
}

/// Where the answers lead.
#[derive(Clone, PartialEq, Eq)]
pub struct Walk {
    /// The steps reached, in order, as indices into `Procedure::steps`: answered ones, then the
    /// frontier. Never empty.
    pub path: Vec<usize>,
    /// The last step of the path: the first one unanswered, or the end.
    pub frontier: usize,
    /// The end step, once it is reached.
    pub end: Option<usize>,
    /// How many questions are still to come, the one at the frontier included.
    pub remaining: RangeInclusive<usize>,
    /// How many minutes they may take.
    pub minutes: RangeInclusive<u32>,
    /// The steps whose answers are kept but count for nothing on this path.
    pub pruned: Vec<Id>,
}

impl Walk {
    /// Returns the step after this one on the path.
    pub fn next_after(&self, step: usize) -> Option<usize> {
        self.path.get(self.position(step)? + 1).copied()
    }

    /// Returns the step before this one on the path.
    pub fn before(&self, step: usize) -> Option<usize> {
        self.path.get(self.position(step)?.checked_sub(1)?).copied()
    }

    /// Returns the place of a step on the path, from 0; none if the path does not pass there.
    pub fn position(&self, step: usize) -> Option<usize> {
        self.path.binary_search(&step).ok()
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Walk") // a path tells the answers
    }
}

/// Walks a procedure along the answers given so far.
pub fn simulate(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Walk {
    Walk {
        path: vec![0],
        frontier: 0,
        end: None,
        remaining: 0..=0,
        minutes: 0..=0,
        pruned: Vec::new(),
    }
}
