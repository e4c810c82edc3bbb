//! Texts for visitors: the Fluent catalogue, numbers and dates by language, and search.
//!
//! Knows no file and no screen: sources come in through [`Sources`], texts go out as [`Said`].
//! Answers of visitors never come here: arguments are counts and texts of the pack.
#![deny(clippy::disallowed_methods)]

mod args;
mod catalogue;
mod functions;
mod grammar;
mod inspect;
mod key;
mod leaves;
#[cfg(feature = "author")]
mod manuscript;
mod marks;
mod number;
mod part;
mod place;
mod scan;
pub mod search;
mod sources;
mod volume;

#[cfg(test)]
mod tests;

pub use args::Args;
pub use catalogue::Catalogue;
#[cfg(feature = "author")]
pub(crate) use inspect::offset;
pub use key::{Key, Said, TextName};
#[cfg(feature = "author")]
pub use manuscript::{Case, Manuscript, Piece, Reading, Written, same_wording};
pub use marks::{MARK_END, MARK_START, MARK_SURFACE, may_stand};
pub use number::{euros, number};
#[cfg(feature = "author")]
pub(crate) use scan::is_refused;
pub use sources::{SHARED, SourceText, Sources};
