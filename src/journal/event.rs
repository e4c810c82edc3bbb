//! Everything that can ever be written down.
//!
//! What is left out is left out on purpose: no language, no procedure, no duration of a visit and
//! no exact time. On a place's only computer, each of them with the hour could point to a person.

use super::plain::{Count, Plain, Values, Version, events, words};

/// One event, for people.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) about: &'static [&'static str],
    pub(super) fields: &'static [Field],
}

/// One field, for people.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) about: &'static [&'static str],
    pub(super) values: Values,
}

events! {
    /// The program began to serve.
    Started = "started" {
        /// The version of the program: to know what ran when something went wrong.
        version: Version,
    };
    /// The program stopped serving, after its last wipe.
    Stopped = "stopped" {
        /// What made it stop.
        how: Stopping,
    };
    /// A fresh first screen is shown. When somebody came to it is not told.
    VisitReady = "visit-ready";
    /// A visit ended. Without its language, its procedure and its length.
    VisitEnded = "visit-ended" {
        /// How: to see whether visits break down or are left alone.
        how: Ending,
    };
    /// A visit ended before its first screen: nobody was there.
    VisitNeverReady = "visit-never-ready";
    /// The place's folder of content is left aside: no visit could start with it.
    PackLeftAside = "pack-left-aside";
    /// Everything was erased, and looked at again: nothing is left.
    Erased = "erased" {
        /// Roughly how much there was: an exact number could tell what one person did.
        amount: Amount,
    };
    /// Something could not be erased.
    Residue = "residue" {
        /// How many things are left. Their names are never known here.
        left: Count,
    };
    /// One kind of failure while erasing, once for each kind.
    WipeFailed = "wipe-failed" {
        /// What was tried.
        act: Trouble,
        /// What the system answered.
        why: Refusal,
        /// How often.
        times: Count,
    };
    /// This computer says that it is out of service.
    OutOfService = "out-of-service" {
        /// Why.
        why: Fault,
    };
    /// This computer is in service again.
    BackInService = "back-in-service";
    /// A staff PIN was accepted. Never its digits, nor who entered it.
    PinAccepted = "pin-accepted";
    /// A staff PIN was refused.
    PinRefused = "pin-refused";
    /// Too many PINs were refused: entering one has to wait.
    PinLocked = "pin-locked";
    /// The voice did not work. Written once for each kind until the program stops: that somebody
    /// wanted to listen, and when, could tell of a disability.
    VoiceFailed = "voice-failed" {
        /// What was missing.
        why: Failure,
    };
    /// The configuration was refused, and the program did not start.
    ConfigRefused = "config-refused" {
        /// How many problems it has.
        problems: Count,
    };
}

words! {
    /// What made the program stop.
    Stopping {
        /// The service was stopped (SIGTERM).
        Terminated = "terminated",
        /// The terminal was lost (SIGHUP).
        HungUp = "hung-up",
        /// SIGINT.
        Interrupted = "interrupted",
        /// SIGQUIT.
        Quit = "quit",
        /// Somebody who may do so left.
        Left = "left",
        /// Something could not be erased.
        Residue = "residue",
        /// No visit could start.
        Broken = "broken",
        /// The program itself broke down.
        Crashed = "crashed",
    }
    /// How a visit ended.
    Ending {
        /// The visitor came to the end.
        Goodbye = "goodbye",
        /// The visitor stopped.
        Stopped = "stopped",
        /// Nobody answered the idle warning.
        Idle = "idle",
        /// The longest time that the place allows was over.
        Limit = "limit",
        /// The place closed.
        Closing = "closing",
        /// Staff ended it.
        Staff = "staff",
        /// The whole program was stopped.
        Signal = "signal",
        /// It broke down.
        Crash = "crash",
    }
    /// Roughly how much was erased.
    Amount {
        /// Nothing was there.
        Nothing = "nothing",
        /// Fewer than 10 files and folders.
        Few = "few",
        /// Fewer than 1,000.
        Many = "many",
        /// 1,000 or more.
        VeryMany = "very-many",
    }
    /// What the wipe tried.
    Trouble {
        /// To open a folder.
        Open = "open",
        /// To list a folder.
        List = "list",
        /// To remove something.
        Remove = "remove",
        /// To bring a folder that is too deep nearer.
        Move = "move",
        /// To renew the mark of a folder that may be erased.
        Mark = "mark",
        /// To end a process of the visitors' account.
        End = "end",
        /// To have another account erase its folders.
        Ask = "ask",
    }
    /// What the system answered.
    Refusal {
        /// The account may not (EACCES, EPERM): wrong owner, or an immutable file.
        NotAllowed = "not-allowed",
        /// It is in use (EBUSY): something is mounted there.
        Busy = "busy",
        /// The disk cannot be written (EROFS).
        ReadOnly = "read-only",
        /// It is filled again while it is emptied (ENOTEMPTY): a program still writes.
        Refilled = "refilled",
        /// It lies too deep, or too much is open (ENAMETOOLONG, ELOOP, EMFILE, ENFILE).
        TooDeep = "too-deep",
        /// It belongs to another disk (EXDEV).
        OtherDisk = "other-disk",
        /// The disk fails (EIO).
        DiskFails = "disk-fails",
        /// Anything else.
        Other = "other",
    }
    /// Why this computer is out of service.
    Fault {
        /// Something could not be erased.
        Residue = "residue",
        /// No visit can start.
        NoVisit = "no-visit",
        /// No last screen can be shown.
        NoFarewell = "no-farewell",
        /// Staff decided so.
        Staff = "staff",
    }
    /// Why the voice did not work.
    Failure {
        /// There is no recording and no voice for a text.
        NoVoice = "no-voice",
        /// There is no sound card, or nothing that plays on it.
        NoDevice = "no-device",
    }
}

impl Event {
    /// Returns how much it matters that it outlives a power cut.
    pub fn weight(self) -> Weight {
        match self {
            Self::Residue { .. }
            | Self::OutOfService { .. }
            | Self::PinRefused
            | Self::PinLocked
            | Self::ConfigRefused { .. } => Weight::CallsForHelp,
            _ => Weight::Routine,
        }
    }
}

/// How much an event matters after a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It may be lost with the power.
    Routine,
    /// Somebody has to do something about it: it is on the disk before anything goes on.
    CallsForHelp,
}

impl From<u32> for Amount {
    fn from(count: u32) -> Self {
        match count {
            0 => Self::Nothing,
            1..10 => Self::Few,
            10..1000 => Self::Many,
            1000.. => Self::VeryMany,
        }
    }
}
