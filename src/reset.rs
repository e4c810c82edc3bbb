//! Nothing stays: one process for each visit, and a supervisor that ends it and erases what it
//! left.
//!
//! The supervisor knows no answer, no text and no screen: it holds the terminal, starts visits
//! and farewells, wipes and verifies.

mod harden;
#[cfg(test)]
mod place;
mod plan;
mod recovery;
mod role;
mod runtime;
pub mod sandbox;
mod speaker;
mod supervisor;
mod watch;
mod wipe;

pub use harden::{AfterPanic, harden, tell_only_the_place_of_panics};
pub use plan::Plan;
pub use role::Kind;
pub use runtime::{RuntimeError, RuntimeFolder};
pub use supervisor::{CannotStart, Outcome, supervise};
pub use wipe::{Act, Failure, WipeReport};
