//! What the program may write down about itself: a closed list of events, without a word in it
//! that a visitor could have typed.
//!
//! A field is a number, a version or one of a few fixed words: [`Event`] has no room for a text,
//! so nothing of a person can get in by mistake. Knows no clock and no file: the supervisor has
//! both, and is the only writer.
#![deny(clippy::disallowed_methods)]

mod entry;
mod event;
mod keep;
mod plain;
mod reference;

pub use entry::{Entry, Moment};
pub use event::{Amount, Ending, Event, Failure, Fault, Refusal, Stopping, Trouble, Weight};
pub use keep::{JournalSettings, Keep, MOST_BYTES, sift};
pub use plain::{Count, Version};
pub use reference::{listed, reference};
