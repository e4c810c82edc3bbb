//! When a place is open, and when somebody is there: weekly hours, days that differ, and what
//! follows from them at a moment.
//!
//! Knows no clock and no file: the time and its zone are arguments. Knows no public holiday
//! either: what is not written by the place is not guessed.
#![deny(clippy::disallowed_methods)]

mod outlook;
mod schedule;
mod span;
mod timetable;

#[cfg(test)]
mod tests;

pub use outlook::{Closes, Opening, Outlook, Presence};
pub use schedule::{Exception, LONGEST_WHY, Schedule, Turn, Week};
pub use span::{BadSpan, Span};
pub use timetable::Timetable;
