//! What a visit does, as its visitor meets it: the real loop, the real pack, screens painted into
//! memory, and a clock that the test turns.
#![allow(clippy::unwrap_used, clippy::panic)]

mod anybody;
mod asked_once;
mod broken;
mod closing;
#[path = "../folder/folder.rs"]
mod folder;
mod gesture;
mod helping;
mod house;
mod idle;
mod invented;
mod kiosk;
mod leaving;
mod lessons;
mod lines_typed;
mod long_lists;
mod own_way;
mod pictures;
mod pictures_of_staff;
mod reading_on;
mod searching;
mod staffing;
mod taking_along;
mod ticking;
mod time_over;
mod tour;
mod typing;
mod visitor;
mod way_back;

use std::time::Duration;

pub(crate) use guichet::{
    keys::Key,
    procedure::Id,
    session::{Act, Ending},
};
pub(crate) use house::{House, visit};
pub(crate) use visitor::Visit;

/// Lengths of time as one says them.
pub(crate) trait Time {
    fn seconds(self) -> Duration;
    fn millis(self) -> Duration;
}

impl Time for u64 {
    fn seconds(self) -> Duration {
        Duration::from_secs(self)
    }

    fn millis(self) -> Duration {
        Duration::from_millis(self)
    }
}

/// What a visitor does.
pub(crate) type Gesture = fn(Visit) -> Visit;

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}
