//! Every way through a procedure: what its conditions can come to, decided and not guessed.
//!
//! Conditions are small, so every variable falls into few classes of answers that nothing tells
//! apart. Their combinations are walked, step by step and with the engine's own judgement, and
//! what nobody reads any more is forgotten on the way. Where that would be too much, less is
//! remembered: whatever is then impossible is impossible all the more.
//!
//! Knows structure only, as `procedure` does: no text, no screen, no file.
#![deny(clippy::disallowed_methods)]

mod answers;
mod candidates;
mod chance;
mod claims;
mod classes;
mod explore;
mod finding;
mod graph;
mod logic;
mod model;
mod notes;
mod options;
mod paths;
mod reading;
#[cfg(test)]
mod tests;
mod watch;
mod world;

use jiff::civil::Date;

pub use answers::answers;
pub use finding::{Certainty, Finding, Flaw};
pub use logic::Logic;
pub use paths::{Extent, Paths, Way, Ways};
pub use watch::conditions;

use crate::procedure::{FactBook, Values};

/// Among what a procedure stands: what it may read besides its own answers.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The pack's dated values.
    pub values: &'a Values,
    /// What other procedures may have asked.
    pub facts: &'a FactBook,
    /// The day.
    pub today: Date,
}
