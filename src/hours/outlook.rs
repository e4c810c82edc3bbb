//! What a visit is told of the hours: the state of the moment, and when the place closes or opens.

use std::time::Duration;

use jiff::civil::{DateTime, Time};

/// What a visit is told of the hours. It is told anew whenever something in it changes, and
/// whenever the computer's clock was set or the computer had slept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Whether a person is there.
    pub presence: Presence,
    /// Whether the place is open.
    pub opening: Opening,
}

/// Whether a person of the place can be called now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Somebody is there.
    #[default]
    Staffed,
    /// Nobody is there: telephones come first.
    Alone,
}

/// Whether the place is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is.
    Open {
        /// When it closes; nothing if it never does.
        closes: Option<Closes>,
    },
    /// It is not: no visit begins.
    Closed {
        /// When it opens, by the clocks of the place; nothing if nobody knows.
        opens: Option<DateTime>,
        /// Why, in the words of the place, at most [`super::LONGEST_WHY`] characters; may be empty.
        why: String,
    },
}

impl Default for Opening {
    fn default() -> Self {
        Self::Open { closes: None }
    }
}

/// When a place closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closes {
    /// How long it is until then, in whole seconds.
    pub left: Duration,
    /// What the clocks of the place show then.
    pub at: Time,
}
