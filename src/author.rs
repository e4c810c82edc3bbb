//! What authors do besides checking: see a procedure, begin one, tidy its files.
//!
//! Reads and writes the files of a pack; knows nothing that runs a kiosk.

mod record;

pub use record::{Append, NotAppended, Stage, append, watch};
