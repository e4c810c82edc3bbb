//! Guichet: a patient, multilingual, self-erasing kiosk for public computers.
//!
//! Modules in reading order: one may import only from those above it. `ARCHITECTURE.md` says why,
//! `tests/architecture.rs` keeps it so.

pub mod lang;
pub mod layout;
pub mod procedure;
pub mod screen;
pub mod session;
