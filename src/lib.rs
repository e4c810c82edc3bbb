//! Guichet: a patient, multilingual, self-erasing kiosk for public computers.
//!
//! Modules in reading order: one may import only from those above it. `ARCHITECTURE.md` says why,
//! `tests/architecture.rs` keeps it so.

pub mod check;
pub mod keys;
pub mod lang;
pub mod layout;
pub mod pack;
pub mod procedure;
pub mod screen;
pub mod session;
pub mod shell;
pub mod text;
pub mod view;
