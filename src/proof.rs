//! The proof that nothing stays: a scripted visit of the real program in a terminal of its own,
//! with words that no dictionary has, ended in every way in which a visit can end; then every
//! place that a visit can touch is looked at.
//!
//! Knows the program only from outside: what it paints, the files it could write, the memory of
//! its processes. Only the script knows a few of its texts, by their names.

mod canary;
mod ending;
mod field;
mod glass;
mod look;
mod memory;
mod pseudo;
mod report;
mod script;
mod session;
mod trial;

pub use ending::Ending;
pub use report::{Finding, Place, Report, Verdict};
pub use session::processes_of;
pub use trial::{Decided, Setting, run};
