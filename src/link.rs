//! What the supervisor and the processes it starts say to each other.
//!
//! A closed set of messages, versioned and length-checked. None of them can carry what a visitor
//! answered or typed: no variant has room for it. A PIN of the staff can pass, in a type that shows
//! nothing. Knows no socket and no process.
#![deny(clippy::disallowed_methods)]

mod codec;
mod frame;
mod payload;
mod pin;
mod settings;
mod voice;

pub use frame::{BadFrame, Frames, MAX_PAYLOAD, Message, VERSION, frame};
pub use pin::{Pin, PinReply, ToChecker, Verdict};
pub use settings::{
    Bidi, Content, Hearers, Offered, Renderer, Running, Sandbox, Service, Settings, StaffMay,
    Start, Times,
};

pub use crate::hours::{Closes, Opening, Outlook, Presence};
pub use voice::{Cue, Order, Rate, Report, Say, Silence, ToVoice, Volume, Words};

use crate::lang::Tag;

/// What a visit or a farewell tells the supervisor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToSupervisor {
    /// The first screen is painted.
    Ready,
    /// The visitor uses this language from now on; a farewell after a crash is in it.
    Speaks(Tag),
    /// Something for the voice.
    Voice(Order),
    /// What somebody typed as the PIN of the staff.
    Pin(Pin),
    /// The staff are done; what their PIN allowed is over.
    StaffGone,
    /// The visit is over; its process ends by itself at once.
    End(Past),
    /// The farewell is over; its process ends by itself at once.
    Done,
}

/// What the supervisor tells a visit or a farewell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromSupervisor {
    /// A visit's first message.
    Visit(Box<Start>),
    /// A farewell's first message.
    Farewell(Box<Start>, Past),
    /// End at once: the program is closing.
    EndNow,
    /// What the visit left behind is being erased.
    Erasing,
    /// The hours say something new, or the clock was set.
    Hours(Outlook),
    /// The staff give the visit fifteen minutes more.
    MoreTime,
    /// What the voice reports, passed on.
    Voice(Report),
    /// What came of a PIN.
    Pin(PinReply),
    /// Everything was erased, and looked at again: nothing is left.
    Verified,
    /// Something could not be erased.
    Residue {
        /// How many things are left.
        count: u32,
    },
    /// Something could not be erased, and the next visit begins all the same.
    Warning {
        /// How many things are left.
        count: u32,
    },
}

/// The visit that ended: all that outlives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Why it ended.
    pub reason: EndReason,
    /// The language that its visitor used last.
    pub language: Tag,
}

/// Why a visit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// The visitor came to the end and left.
    Goodbye,
    /// The visitor stopped.
    Stopped,
    /// Nobody answered the idle warning.
    Idle,
    /// The longest time that the site allows was over.
    HardLimit,
    /// The place closed.
    Closing,
    /// The visit broke down.
    Failed,
    /// Somebody leaves the program: counts in a demonstration, or after a right PIN.
    Leave,
    /// The staff ended it.
    ByStaff,
    /// The staff take the computer out of service: counts after a right PIN.
    OutOfService,
    /// The staff put the computer back in service: counts after a right PIN.
    BackInService,
}
