//! What happens to a session, and what it asks of the world.

use std::{sync::Arc, time::Duration};

use jiff::civil::Date;

use super::{Act, Heard, Pin, PinReply, VoiceOrder};
use crate::{
    hours::Outlook,
    lang::Tag,
    procedure::{Id, Procedure},
};

/// Time since the visit's process started.
pub type Now = Duration;

/// Everything that can happen to a visit.
#[derive(Clone, Debug)]
pub enum Event {
    /// The visitor did something.
    Did(Act),
    /// The visitor moved the focus.
    Focused(Act),
    /// The visitor scrolled to this line.
    Scrolled(usize),
    /// The visitor typed into the field.
    Typed(Edit),
    /// The visitor touched something that means nothing here: it counts as being there.
    Stirred,
    /// The time that [`super::Session::deadline`] named has come.
    Tick,
    /// A procedure that was asked for is here.
    Opened(Arc<Procedure>),
    /// A procedure that was asked for cannot be shown.
    NotOpened(Id),
    /// A screen is shown, and takes so long to read.
    Shown {
        /// Reading time of the whole screen.
        reading: Duration,
    },
    /// The voice reports something: it is no sign of a visitor.
    Heard(Heard),
    /// A PIN was checked, or not.
    PinChecked(PinReply),
    /// Another day began.
    Turned(Date),
    /// The hours say something new, or the clock was set.
    Hours(Outlook),
    /// The staff give fifteen minutes more.
    MoreTime,
    /// The supervisor asks the visit to end.
    EndRequested,
}

/// One change to a typed text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// A character, already cleansed.
    Insert(char),
    /// The character before the caret goes.
    Backspace,
    /// The character after the caret goes.
    Delete,
    /// The caret goes to the previous character, in reading order.
    Previous,
    /// The caret goes to the next character, in reading order.
    Next,
    /// The caret goes to the beginning.
    First,
    /// The caret goes to the end.
    Last,
    /// Everything goes.
    Clear,
}

impl std::fmt::Debug for Edit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Edit")
    }
}

/// Everything a visit can ask of the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Find and parse this procedure, then report [`Event::Opened`] or [`Event::NotOpened`].
    Open(Id),
    /// Ring the bell: a person is called.
    Ring,
    /// Tell whoever says goodbye that the visitor uses this language from now on.
    Speak(Tag),
    /// Ask something of the voice, besides speaking.
    Voice(VoiceOrder),
    /// Have a PIN of the staff checked, then report [`Event::PinChecked`].
    CheckPin(Pin),
    /// Tell whoever checked the PIN that the staff are done.
    StaffGone,
    /// End the visit.
    End(Ending),
}

/// Why a visit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The visitor came to the goodbye screen and left.
    Goodbye,
    /// The visitor stopped.
    Stopped,
    /// Nobody answered the idle warning.
    Idle,
    /// The time of the visit was over.
    Limit,
    /// The place closed.
    Closing,
    /// The supervisor asked for it.
    Requested,
    /// The visitor leaves the demonstration, or the staff the kiosk, and the program with it.
    Left,
    /// The staff ended it.
    ByStaff,
    /// The staff ended it, and nobody is to be served any more.
    OutOfService,
    /// The staff ended it, and everybody is to be served again.
    BackInService,
}
