//! What authors do besides checking: see a procedure, begin one, tidy its files.
//!
//! Reads and writes the files of a pack; knows nothing that runs a kiosk.

mod answers;
mod evidence;
mod files;
mod phrases;
pub mod preview;
mod record;
mod recordings;
mod rehearsal;
mod routes;
pub mod screens;

pub use evidence::{Evidence, corpus, faults};
pub use files::{files, leads_out, save};
pub use record::{Append, NotAppended, Stage, append, watch};
pub use rehearsal::{Hurry, Rehearsal, Setting};
pub use routes::{Route, route_to, routes};
