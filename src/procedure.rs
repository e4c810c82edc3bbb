//! Procedures: what an author wrote, parsed and checked; and the engine that walks them.
//!
//! Knows structure only: no visible text, no screen, no clock, no file.
#![deny(clippy::disallowed_methods)]

mod answers;
pub mod condition;
mod id;
mod model;
mod step;
pub mod values;

pub use answers::{Answer, Answers, Facts, Secret};
pub use id::{BadId, Id, Name};
pub use model::{
    Deadline, DeadlineFrom, Kind, OtherWay, Procedure, Related, Review, Section, Source, Status,
    Table, TableRow, Way,
};
pub use step::{
    Choice, Cost, DateBound, Exercise, Expect, Item, Jump, Outcome, Part, QuizChoice, SheetPart,
    Step, StepKind, Where,
};
