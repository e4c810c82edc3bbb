//! A PIN on its way to whoever checks it, and what comes back.
//!
//! The supervisor passes it on to a process that does nothing else and ends: so no PIN stays in a
//! memory that outlives the visit.

use zeroize::Zeroizing;

pub use crate::session::{Pin, PinReply};

/// What the supervisor asks of the process that checks a PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToChecker {
    /// The hash that it must match, as a PHC string.
    pub hash: Zeroizing<String>,
    /// The PIN.
    pub pin: Pin,
}

/// What the process that checks a PIN says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It matches.
    Right,
    /// It does not.
    Wrong,
}
