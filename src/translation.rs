//! What is translated, what is stale, and how translators get and give their work.
//!
//! Texts and tables come in and go out as values: it reads no file.
#![deny(clippy::disallowed_methods)]

mod cell;
mod confirmed;
mod context;
mod corpus;
mod difference;
#[cfg(test)]
mod example;
mod fingerprint;
mod import;
mod item;
mod sheet;
mod splice;
mod status;
mod task;
mod width;
mod words;

pub use cell::Cell;
pub use confirmed::{CONFIRMED, Confirmed, Line, written};
pub use context::Context;
pub use corpus::{Corpus, Found, name};
pub use fingerprint::fingerprint;
pub use import::{Change, Conflict, Import, Notice, Preference, import};
pub use item::{Item, State};
pub use sheet::{Column, Grid, MAX_BYTES, Sheet, SheetError, Spot, read, to_csv, to_xlsx};
pub use splice::{Splice, Unfit, splice};
pub use status::{Count, Status};
pub use task::{task, tasks};
pub use words::{Detail, Words};
