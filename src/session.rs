//! One visit: what happened goes in as an event, what must be done comes out as data.
//!
//! Never sees text, a terminal, a clock or a file.
#![deny(clippy::disallowed_methods)]

mod act;

pub use act::Act;
