//! Which walls stand, and what they hold back together. Pure data.

use super::{Gap, Level};
use crate::link::Sandbox;

/// The walls around a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walls {
    /// The version of Landlock that closes the files; 0 if none does. See landlock(7).
    pub landlock: u8,
    /// The list of system calls.
    pub calls: Wall,
    /// That no privilege is left, and none can be gained.
    pub privileges: Wall,
}

/// Whether a wall stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wall {
    /// It does.
    Stands,
    /// The system does not have it, or refused it.
    Missing,
}

/// What is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This process.
    Process,
    /// This thread only.
    Thread,
}

/// A place wants the whole sandbox, and the system does not have it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "[sandbox] strict: the sandbox of this system is {0}; use Linux 5.13 or later with Landlock \
     among its `lsm=` and seccomp, or write `strict = false`"
)]
pub struct TooWeak(pub Level);

/// Landlock refuses to start programs from its first version on, to shorten files from this
/// one, and to signal others from that one.
const SHORTENS: u8 = 3;
const SIGNALS: u8 = 6;

impl Walls {
    /// No wall at all.
    pub const NONE: Self = Self { landlock: 0, calls: Wall::Missing, privileges: Wall::Missing };

    /// Returns what they hold back together.
    pub fn level(self) -> Level {
        if self.landlock == 0 && self.calls == Wall::Missing {
            return Level::Absent;
        }
        let gaps = self.gaps();
        if gaps.is_empty() { Level::Full } else { Level::Partial(gaps) }
    }

    /// Returns nothing if they are what the place wants.
    pub(super) fn suffice(self, wanted: Sandbox) -> Result<(), TooWeak> {
        match self.level() {
            level if level != Level::Full && wanted == Sandbox::Strict => Err(TooWeak(level)),
            _ => Ok(()),
        }
    }

    fn gaps(self) -> Vec<Gap> {
        let calls = self.calls == Wall::Stands;
        let held = [
            (Gap::Reading, self.landlock > 0),
            (Gap::Writing, calls || self.landlock >= SHORTENS),
            (Gap::Programs, calls || self.landlock > 0),
            (Gap::Network, calls),
            (Gap::Processes, calls || self.landlock >= SIGNALS),
            (Gap::Typing, calls),
            (Gap::Privileges, self.privileges == Wall::Stands),
        ];
        held.into_iter().filter(|(_, is_held)| !is_held).map(|(gap, _)| gap).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Wall::*, *};

    fn level(landlock: u8, calls: Wall) -> Level {
        Walls { landlock, calls, privileges: Stands }.level()
    }

    #[test]
    fn the_oldest_landlock_and_the_list_of_calls_hold_everything_back() {
        for landlock in 1..=9 {
            assert_eq!(level(landlock, Stands), Level::Full);
        }
    }

    #[test]
    fn what_one_wall_leaves_open_is_told() {
        use Gap::*;
        for (found, gaps) in [
            (level(0, Stands), vec![Reading]),
            (level(1, Missing), vec![Writing, Network, Processes, Typing]),
            (level(3, Missing), vec![Network, Processes, Typing]),
            (level(6, Missing), vec![Network, Typing]),
            (Walls { landlock: 7, calls: Stands, privileges: Missing }.level(), vec![Privileges]),
        ] {
            assert_eq!(found, Level::Partial(gaps));
        }
    }

    #[test]
    fn without_both_walls_there_is_no_sandbox() {
        assert_eq!(level(0, Missing), Level::Absent);
        assert_eq!(Walls::NONE.level(), Level::Absent);
    }

    #[test]
    fn only_a_strict_place_refuses() {
        let weak = Walls { landlock: 0, calls: Stands, privileges: Stands };
        assert_eq!(weak.suffice(Sandbox::Possible), Ok(()));
        let told = weak.suffice(Sandbox::Strict).unwrap_err().to_string();
        assert_eq!(
            told,
            "[sandbox] strict: the sandbox of this system is partial, without a wall against \
             reading files outside the pack; use Linux 5.13 or later with Landlock among its \
             `lsm=` and seccomp, or write `strict = false`"
        );
    }
}
