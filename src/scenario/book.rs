//! The scenarios of one procedure, read and checked.

use std::ops::Range;

use jiff::civil::Date;

use crate::{
    lang::Tag,
    problem::{Lines, Note, Problem},
    procedure::{Answer, Facts, Id, Outcome, document::Spot},
};

/// The scenarios of one procedure: only [`super::parse()`] makes them.
pub struct Book {
    pub(super) file: String,
    pub(super) text: String,
    pub(super) scenarios: Vec<Scenario>,
}

/// One person, and what this person must find.
pub struct Scenario {
    /// What it is called, and where.
    pub(super) name: Spot<String>,
    /// The languages in which it is played.
    pub(super) languages: Vec<Tag>,
    /// What the person said before, in another procedure of the same visit.
    pub(super) facts: Facts,
    /// The day of the visit.
    pub(super) today: Date,
    pub(super) sort: Sort,
}

/// What is played.
pub(super) enum Sort {
    /// One person; then the same one, after a change of mind.
    Person { rounds: Vec<Round>, course: Course },
    /// Everybody: each way through the procedure.
    Everybody,
}

/// Whether a person goes back too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// To the end.
    There,
    /// To the end, back to the start, and to the end again.
    ThereAndBack,
}

/// Some answers, and what they must lead to.
pub(super) struct Round {
    pub(super) given: Vec<Given>,
    pub(super) expected: Expected,
}

/// One answer.
pub(super) struct Given {
    /// The step, an index into `Procedure::steps`.
    pub(super) step: usize,
    pub(super) answer: Answer,
    /// Where it stands.
    pub(super) span: Range<usize>,
}

/// A list in a file, and where.
pub(super) type Listed = Spot<Vec<Spot<Id>>>;

/// What some answers must lead to; what is absent may be anything.
#[derive(Default)]
pub(super) struct Expected {
    /// The steps, in order, the end included.
    pub(super) path: Option<Listed>,
    /// The end step.
    pub(super) end: Option<Spot<Id>>,
    /// How the path ends.
    pub(super) outcome: Option<Spot<Outcome>>,
    /// Every paper that is asked for, at hand or not.
    pub(super) papers: Option<Listed>,
    /// The papers that the sheet lists as missing.
    pub(super) papers_missing: Option<Listed>,
    /// Papers that must not be asked for.
    pub(super) papers_lacks: Option<Listed>,
    /// The deadlines that are told.
    pub(super) deadlines: Option<Spot<Vec<Due>>>,
    /// The actions to do.
    pub(super) actions: Option<Listed>,
    /// The procedures that are proposed.
    pub(super) related: Option<Listed>,
}

/// A deadline that is expected.
pub(super) struct Due {
    pub(super) id: Spot<Id>,
    pub(super) day: Day,
}

/// On which day a deadline is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// Any.
    Any,
    /// This one.
    On(Date),
    /// None: it is to be asked at the desk.
    Ask,
}

impl Book {
    /// Returns the name of its file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns its scenarios, in order.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// Describes what is wrong at some bytes of its text.
    pub(super) fn problem(&self, span: &Range<usize>, note: Note) -> Problem {
        Problem::placed(&self.file, &Lines::new(&self.text), span, note)
    }
}

impl Scenario {
    /// Returns what it is called.
    pub fn name(&self) -> &str {
        &self.name.is
    }
}
