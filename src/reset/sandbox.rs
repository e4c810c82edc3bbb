//! The walls around a visit or farewell: it reads the pack and the time zones, and the terminal,
//! and nothing else in the world answers it.
//!
//! They rise after the first frame was painted and before the first key is read. Until then
//! nobody outside has had a word: the process has read its own program, what its supervisor
//! told it and the pack of the place. So they cost no visitor a moment, and still stand before
//! anything that a visitor does. The threads that hear the world start behind them.
//!
//! Each wall stands alone: Landlock for files, a list of system calls, and no privileges. Where
//! the system lacks one, the others are raised all the same; [`Level`] tells what that leaves.

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod calls;
#[cfg(target_os = "linux")]
mod files;
mod level;
#[cfg(target_os = "linux")]
mod privileges;
mod walls;

use std::{path::PathBuf, thread};

pub use level::{Gap, Level};
pub use walls::{Reach, TooWeak, Wall, Walls};

use crate::link::{Content, Sandbox, Start};

/// What a process may read for the time of day, whatever the place: where systems keep their
/// time zones, and which of them is theirs.
const TIME_ZONES: [&str; 4] =
    ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo", "/etc/localtime"];

/// Closes this process for good: every thread of it that is started from now on, and as far as
/// the system can the others.
///
/// # Errors
/// Where the place wants the whole sandbox and the system cannot give it.
pub fn enclose(start: &Start) -> Result<Walls, TooWeak> {
    let walls = raise(&readable(start), Reach::Process);
    walls.suffice(start.settings.sandbox).map(|()| walls)
}

/// Returns what this system can do, tried out on a thread that ends at once.
pub fn probe() -> Walls {
    let zones = TIME_ZONES.map(PathBuf::from);
    let probe = thread::Builder::new().name("probe".into());
    let tried = probe.spawn(move || raise(&zones, Reach::Thread));
    tried.ok().and_then(|it| it.join().ok()).unwrap_or(Walls::NONE)
}

/// Refuses to serve anybody where the place wants the whole sandbox and the system has it not.
///
/// # Errors
/// With what the system lacks.
pub fn demand(wanted: Sandbox) -> Result<(), TooWeak> {
    match wanted {
        Sandbox::Possible => Ok(()),
        Sandbox::Strict => probe().suffice(wanted),
    }
}

/// Returns what the process may still read.
fn readable(start: &Start) -> Vec<PathBuf> {
    let pack = start.settings.pack.iter().filter(|_| start.content == Content::Whole);
    TIME_ZONES.iter().map(PathBuf::from).chain(pack.cloned()).collect()
}

#[cfg(target_os = "linux")]
fn raise(readable: &[PathBuf], reach: Reach) -> Walls {
    // The list of calls comes last: it refuses what raises the other walls.
    let privileges = privileges::drop();
    let landlock = files::close(readable);
    Walls { landlock, privileges, calls: close_calls(reach) }
}

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
use calls::close as close_calls;

#[cfg(all(target_os = "linux", not(any(target_arch = "x86_64", target_arch = "aarch64"))))]
fn close_calls(_: Reach) -> Wall {
    Wall::Missing
}

#[cfg(not(target_os = "linux"))]
fn raise(_: &[PathBuf], _: Reach) -> Walls {
    Walls::NONE
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn trying_out_leaves_this_process_open() {
        let walls = probe();
        assert!(fs::read("/proc/self/status").is_ok(), "{walls:?}");
        assert!(std::process::Command::new("true").status().is_ok(), "{walls:?}");
    }

    #[test]
    fn a_place_that_is_not_strict_takes_what_there_is() {
        assert_eq!(demand(Sandbox::Possible), Ok(()));
        assert_eq!(demand(Sandbox::Strict).is_ok(), probe().level() == Level::Full);
    }
}
