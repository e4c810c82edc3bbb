//! What happened elsewhere, in the words of the journal.

use rustix::io::Errno;

use crate::{
    journal::{Ending, Failure, Refusal, Trouble},
    link::{EndReason, Silence},
    reset::wipe::Act,
};

impl From<Act> for Trouble {
    fn from(act: Act) -> Self {
        match act {
            Act::Open => Self::Open,
            Act::List => Self::List,
            Act::Remove => Self::Remove,
            Act::Move => Self::Move,
            Act::Mark => Self::Mark,
            Act::End => Self::End,
            Act::Ask => Self::Ask,
        }
    }
}

impl From<EndReason> for Ending {
    fn from(reason: EndReason) -> Self {
        match reason {
            EndReason::Goodbye => Self::Goodbye,
            EndReason::Stopped | EndReason::Leave => Self::Stopped,
            EndReason::Idle => Self::Idle,
            EndReason::HardLimit => Self::Limit,
            EndReason::Closing => Self::Closing,
            EndReason::Failed => Self::Crash,
            EndReason::ByStaff | EndReason::OutOfService | EndReason::BackInService => Self::Staff,
        }
    }
}

impl From<Silence> for Failure {
    fn from(why: Silence) -> Self {
        match why {
            Silence::NoVoice | Silence::Partly => Self::NoVoice,
            Silence::NoDevice => Self::NoDevice,
        }
    }
}

/// Returns what the system's number means to whoever repairs this.
pub(super) fn refusal(errno: i32) -> Refusal {
    match Errno::from_raw_os_error(errno) {
        Errno::ACCESS | Errno::PERM => Refusal::NotAllowed,
        Errno::BUSY => Refusal::Busy,
        Errno::ROFS => Refusal::ReadOnly,
        Errno::NOTEMPTY => Refusal::Refilled,
        Errno::NAMETOOLONG | Errno::LOOP | Errno::MFILE | Errno::NFILE => Refusal::TooDeep,
        Errno::XDEV => Refusal::OtherDisk,
        Errno::IO => Refusal::DiskFails,
        _ => Refusal::Other,
    }
}
