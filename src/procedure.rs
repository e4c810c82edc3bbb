//! Procedures: what an author wrote, parsed and checked; and the engine that walks them.
//!
//! Knows structure only: no visible text, no screen, no clock, no file.
#![deny(clippy::disallowed_methods)]

mod answers;
mod calendar;
pub mod condition;
pub(crate) mod desk;
pub(crate) mod document;
mod facts;
mod id;
mod manifest;
mod model;
pub(crate) mod nearest;
mod papers;
mod parse;
mod places;
mod step;
mod validate;
pub mod values;
mod walk;

#[cfg(all(test, feature = "author"))]
pub(crate) use walk::tests::invented;

pub use answers::{Answer, Answers, Facts, Secret};
pub use facts::{FactBook, FactKind};
pub use id::{BadId, Id, Name};
pub use manifest::Manifest;
pub use model::{
    Deadline, DeadlineFrom, Kind, OtherWay, Procedure, Related, Review, Section, Source, Status,
    Table, TableRow, Way,
};
pub use papers::{Paper, PaperBook};
#[cfg(feature = "author")]
pub use parse::draft;
pub use parse::{Known, parse};
pub use places::{Passage, Places};
pub use step::{
    Choice, Cost, DateBound, Exercise, Expect, Item, Jump, Outcome, Part, QuizChoice, SheetPart,
    Step, StepKind, Where,
};
pub use validate::{Refusal, validate};
pub use values::Values;
pub use walk::{
    Arrival, Certainty, DueLine, Exit, Given, Judge, Lead, Length, Outlook, PaperLine, ReviewLine,
    Supposed, Walk, actions, arrivals, deadlines, facts_told, length, papers, related,
    review_lines, simulate, tables,
};
