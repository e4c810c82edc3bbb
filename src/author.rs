//! What authors do besides checking: see a procedure, begin one, tidy its files.
//!
//! Reads and writes the files of a pack; knows nothing that runs a kiosk.

mod evidence;
mod recordings;

pub use evidence::Evidence;
