//! Guichet: a patient, multilingual, self-erasing kiosk for public computers.
//!
//! Modules in reading order: one may import only from those above it. `ARCHITECTURE.md` says why,
//! `tests/architecture.rs` keeps it so.

#[cfg(unix)]
pub mod adapters;
#[cfg(unix)]
pub mod cli;
pub mod config;
pub mod keys;
pub mod lang;
pub mod layout;
pub mod link;
pub mod procedure;
#[cfg(unix)]
pub mod reset;
pub mod screen;
pub mod session;
pub mod shell;
pub mod text;
pub mod view;
