//! Guichet: a patient, multilingual, self-erasing kiosk for public computers.
//!
//! In reading order: [`lang`], [`problem`], [`hours`], [`procedure`], [`session`], [`text`], [`layout`],
//! [`screen`], [`keys`], [`link`], [`journal`], [`view`], `format`, `ways`, `graph`, `plain`, `scenario`, `translation`, `check`, [`config`], [`doctor`],
//! [`shell`], [`pack`], `voice`, `adapters`, `reset`, `survey`, `proof`, `author`, `cli`. A module may import
//! only from those before it: `tests/architecture.rs` keeps it so, and
//! `ARCHITECTURE.md` says why.

#[cfg(unix)]
pub mod adapters;
#[cfg(all(unix, feature = "author"))]
pub mod author;
#[cfg(feature = "author")]
pub mod check;
#[cfg(unix)]
pub mod cli;
pub mod config;
pub mod doctor;
#[cfg(feature = "author")]
pub mod format;
#[cfg(feature = "author")]
pub mod graph;
pub mod hours;
pub mod journal;
pub mod keys;
pub mod lang;
pub mod layout;
pub mod link;
pub mod pack;
#[cfg(feature = "author")]
pub mod plain;
pub mod problem;
pub mod procedure;
#[cfg(unix)]
pub mod proof;
#[cfg(unix)]
pub mod reset;
#[cfg(feature = "author")]
pub mod scenario;
pub mod screen;
pub mod session;
pub mod shell;
#[cfg(unix)]
pub mod survey;
pub mod text;
#[cfg(feature = "author")]
pub mod translation;
pub mod view;
#[cfg(unix)]
pub mod voice;
#[cfg(feature = "author")]
pub mod ways;
