//! Guichet: a patient, multilingual, self-erasing kiosk for public computers.
//!
//! In reading order: [`lang`], [`hours`], [`procedure`], [`session`], [`text`], [`layout`],
//! [`screen`], [`keys`], [`link`], [`journal`], [`view`], [`check`], [`config`], [`doctor`],
//! [`shell`], [`pack`], `voice`, `adapters`, `reset`, `survey`, `proof`, `cli`. A module may import
//! only from those before it: `tests/architecture.rs` keeps it so, and
//! `ARCHITECTURE.md` says why.

#[cfg(unix)]
pub mod adapters;
pub mod check;
#[cfg(unix)]
pub mod cli;
pub mod config;
pub mod doctor;
pub mod hours;
pub mod journal;
pub mod keys;
pub mod lang;
pub mod layout;
pub mod link;
pub mod pack;
pub mod procedure;
#[cfg(unix)]
pub mod proof;
#[cfg(unix)]
pub mod reset;
pub mod screen;
pub mod session;
pub mod shell;
#[cfg(unix)]
pub mod survey;
pub mod text;
pub mod view;
#[cfg(unix)]
pub mod voice;
