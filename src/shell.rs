//! The loop of a visit, and the ports through which it touches the world.
//!
//! Draw, wait exactly until something matters, update, perform. Nothing here decides anything
//! about a visit, and nothing here knows a real terminal.

mod farewell;
mod narrator;
mod visit;

use std::io;

use jiff::civil::Date;

pub use farewell::{Farewell, farewell};
pub use visit::{Turns, visit};

use crate::{
    hours::Outlook,
    keys::Input,
    link::{Order, PinReply, Report},
    screen::{Placement, Screen, Scroll, Stock, Text},
    session::{Effect, Event, Now},
};

/// Something that happened outside.
#[derive(Clone, Debug)]
pub enum Happening {
    /// A person touched the terminal.
    Input(Input),
    /// A person typed a line: in linear mode only.
    Line(String),
    /// The deadline has come.
    Tick,
    /// The hours say something new, or the clock was set.
    Hours(Outlook),
    /// The staff give the visit fifteen minutes more.
    MoreTime,
    /// The supervisor asks the visit to end.
    EndRequested,
    /// The voice reports something.
    Voice(Report),
    /// A PIN was checked, or not.
    Pin(PinReply),
    /// The supervisor reports how the erasing went: to a farewell only.
    Erased(crate::screen::Erasing),
    /// The terminal, or the end of its input, or the supervisor is gone.
    Gone,
}

/// Where happenings come from, and what time it is.
pub trait Source {
    /// Returns the time since the process started.
    fn now(&self) -> Now;

    /// Returns the day.
    fn today(&self) -> Date;

    /// Waits for something to happen, until `deadline`; for ever without one.
    fn next(&mut self, deadline: Option<Now>) -> Happening;
}

/// What a visit's effects act on.
pub trait World {
    /// Performs an effect; what comes of it at once is an event.
    fn perform(&mut self, effect: &Effect) -> Option<Event>;

    /// Asks something of the voice; a world without one stays silent.
    fn ask_the_voice(&mut self, order: Order) {
        drop(order);
    }
}

/// What a screen is shown on.
pub trait Canvas {
    /// Shows a screen.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement>;

    /// Takes note that the window has another size, or had one for a moment: what was painted
    /// before may be lost, even where the size is the same again.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn resized(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Takes note that a line was typed after the prompt: in linear mode only.
    fn answered(&mut self) {}

    /// Says that a typed line was not understood: in linear mode only.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn not_understood(&mut self, words: &Text) -> io::Result<()>;
}

/// What screens are built from: the pack's texts and lists.
pub trait Library {
    /// Returns what screens are built from, at this time.
    fn stock(&self, now: Now) -> Stock<'_>;

    /// Turns to another day: dated values may have expired since.
    fn turn_to(&mut self, today: Date);
}
