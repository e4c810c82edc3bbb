//! How closed a visit is, in words for the people of a place.

use std::fmt;

/// How much of what must be refused to a visit the system can refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Level {
    /// Everything.
    Full,
    /// Not this.
    Partial(Vec<Gap>),
    /// Next to nothing.
    Absent,
}

/// What a visit could do although it must not. It never does: this is about a visit that
/// somebody found a way to misuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Read files outside the pack.
    Reading,
    /// Write, rename or remove files.
    Writing,
    /// Start programs.
    Programs,
    /// Use the network.
    Network,
    /// Send signals to other processes.
    Processes,
    /// Type into the terminal, as if somebody had pressed keys.
    Typing,
    /// Keep or gain the privileges of another account.
    Privileges,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Reading => "reading files outside the pack",
            Self::Writing => "writing files",
            Self::Programs => "starting programs",
            Self::Network => "using the network",
            Self::Processes => "sending signals to other processes",
            Self::Typing => "typing into the terminal",
            Self::Privileges => "keeping privileges",
        })
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("full"),
            Self::Absent => f.write_str("absent"),
            Self::Partial(gaps) => {
                let gaps: Vec<String> = gaps.iter().map(ToString::to_string).collect();
                write!(f, "partial, without a wall against {}", gaps.join(", "))
            }
        }
    }
}
