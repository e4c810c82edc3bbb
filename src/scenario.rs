//! Scenarios: the tests of a procedure, as a mediator writes them, played as a visitor would.
//!
//! A scenario is a person with answers. Playing it presses the digits and types the letters that
//! this person would, on the screens that they would see, in every language; then it goes back,
//! and forward again. Knows sessions and screens; reads no file, asks no clock, paints nothing.
#![deny(clippy::disallowed_methods)]

mod book;
mod coverage;
mod ground;
mod judge;
mod lack;
mod parse;
mod play;
mod record;
mod visitor;

pub use book::{Book, Scenario};
pub use coverage::{Untried, untried};
pub use ground::Ground;
pub use parse::{Setting, parse};
pub use play::{Asked, Breadth, Played, play};
pub use record::{Recorder, Recording};
