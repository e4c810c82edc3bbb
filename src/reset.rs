//! Nothing stays: one process for each visit, and a supervisor that ends it and erases what it
//! left.
//!
//! The supervisor knows no answer, no text and no screen: it holds the terminal, starts visits
//! and farewells, wipes and verifies.

mod account;
mod calendar;
mod harden;
mod helper;
mod journal;
mod manifest;
#[cfg(test)]
mod place;
mod plan;
mod recovery;
mod role;
mod runtime;
pub mod sandbox;
mod speaker;
mod staff;
mod state;
mod supervisor;
mod target;
mod watch;
mod watchdog;
mod wipe;
mod wipes;

pub use account::Purpose;
pub use calendar::Calendar;
pub use harden::{AfterPanic, harden, tell_only_the_place_of_panics};
pub use helper::answer;
pub use journal::Journal;
pub use manifest::{Kept, Line, Moment, Proof, Trace, manifest};
pub use plan::Plan;
pub use role::Kind;
pub use runtime::{RuntimeError, RuntimeFolder};
pub use staff::{PinProblem, Vault, Weakness, matches, weakness};
pub use state::state_folder;
pub use supervisor::{CannotStart, Outcome, supervise};
pub use wipe::{Act, Alone, Contents, Failure, NoEraser, Pulse, WipeReport, eraser_works};
pub use wipes::{Around, Part, Place, Wipes, authorize, total};
