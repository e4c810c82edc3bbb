//! Where a visitor is.

use std::sync::Arc;

use super::{Bound, Desk, Draft, Now, Service, Typing};
use crate::procedure::{Answers, Id, Procedure, Refusal};

/// Where a visitor is.
#[derive(Clone, Debug)]
pub enum Stage {
    /// Nobody is there yet: every language greets.
    Attract,
    /// How do you want to read?
    Comfort,
    /// What do you need?
    Home(Shelf),
    /// A procedure or lesson.
    Walking(Walking),
    /// Reminders before leaving; holds where the visitor came from.
    Goodbye(Box<Stage>),
    /// Out of service: only staff can do something about it.
    Paused,
    /// The staff are at the computer, and nothing of the visit is shown.
    Staff(Desk),
}

impl Stage {
    /// Returns where every visit begins.
    pub(super) fn first(service: Service) -> Self {
        match service {
            Service::In => Self::Attract,
            Service::Out => Self::Paused,
        }
    }
}

/// A part of the home screen.
#[derive(Clone, Debug)]
pub enum Shelf {
    /// The entrance.
    Doors,
    /// The procedures of one theme.
    Theme(Id),
    /// The lessons.
    Lessons,
    /// What is found for the words being typed.
    Search(Typing),
}

/// A procedure being walked.
#[derive(Clone, Debug)]
pub struct Walking {
    /// The procedure.
    pub procedure: Arc<Procedure>,
    /// Every answer given in it.
    pub answers: Answers,
    /// Where in it the visitor is.
    pub place: Place,
    /// What is begun on the current step.
    pub draft: Draft,
    /// Why the last answer was not taken.
    pub trouble: Option<Trouble>,
    /// Whether the visitor came from the review to change one answer.
    pub course: Course,
    /// The part of the home screen to go back to.
    pub shelf: Shelf,
}

/// A place inside a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before the first step.
    Intro,
    /// A step, by its index.
    Step(usize),
    /// What was answered.
    Review,
    /// What to do now.
    Result,
    /// The codes to take along: which part.
    Code(usize),
}

/// Which way a visitor goes through the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// From the first step to the last.
    Onwards,
    /// One answer is being changed; then back to the review.
    Correcting,
}

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be read as a number or date.
    Unreadable,
    /// It is outside what the step allows.
    Refused(Refusal),
}

/// What floats above the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Whom to call.
    Help,
    /// What a word means.
    Word(String),
    /// How the screen looks.
    Settings,
    /// How the voice sounds.
    Voice,
    /// The languages.
    Languages,
    /// What this computer keeps.
    Keeps,
    /// Stop? Everything will be erased.
    Stop,
    /// Are you still there?
    Idle {
        /// When the visit ends if nobody answers.
        ends: Now,
    },
    /// The last minute before the end of the visit.
    LastMinute {
        /// When the goodbye comes.
        ends: Now,
        /// Why it comes.
        why: Bound,
    },
    /// Something could not be opened; the visit goes on.
    Sorry,
}
