//! What authors do besides checking: see a procedure, begin one, tidy its files.
//!
//! Reads and writes the files of a pack; knows nothing that runs a kiosk.

mod evidence;
mod files;
mod recordings;
mod words;

pub use evidence::Evidence;
pub use files::{files, save};
pub use words::Words;
