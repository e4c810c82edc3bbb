//! Procedures: what an author wrote, parsed and checked; and the engine that walks them.
//!
//! Knows structure only: no visible text, no screen, no clock, no file.
#![deny(clippy::disallowed_methods)]

mod answers;
mod calendar;
pub mod condition;
mod desk;
mod document;
mod facts;
mod id;
mod manifest;
mod model;
pub(crate) mod nearest;
mod papers;
mod parse;
mod step;
mod validate;
pub mod values;
mod walk;

pub use answers::{Answer, Answers, Facts, Secret};
pub use facts::{Fact, FactBook, FactKind, Reuse, Sensitivity};
pub use id::{BadId, Id, Name};
pub use manifest::Manifest;
pub use model::{
    Deadline, DeadlineFrom, Kind, OtherWay, Procedure, Related, Review, Section, Source, Status,
    Table, TableRow, Way,
};
pub use papers::{Paper, PaperBook};
pub use parse::{Known, parse};
pub use step::{
    Choice, Cost, DateBound, Exercise, Expect, Item, Jump, Outcome, Part, QuizChoice, SheetPart,
    Step, StepKind, Where,
};
pub use validate::{Refusal, validate};
pub use values::Values;
pub use walk::{
    Certainty, DueLine, Given, PaperLine, ReviewLine, Walk, actions, deadlines, facts_told, papers,
    related, review_lines, simulate, tables,
};
