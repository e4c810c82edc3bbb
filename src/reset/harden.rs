//! What every process does before anything else.

use std::{panic, process};

use rustix::process::{Resource, Rlimit, setrlimit};

/// Forbids other processes to look into this one, and the system to write its memory to a disk.
///
/// Each new program starts without this, so it is the first thing in `main`.
pub fn harden() {
    // Where the system refuses, the limit below and the service's own settings remain.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Makes a panic tell where it happened and nothing else: its text could hold an answer. In a
/// visit or farewell it ends the process, whichever thread it was; the supervisor unwinds, so
/// that it still wipes and gives the terminal back.
pub fn tell_only_the_place_of_panics(then: AfterPanic) {
    panic::set_hook(Box::new(move |information| {
        if let Some(place) = information.location() {
            eprintln!("guichet: broke down at {}:{}", place.file(), place.line());
        }
        if then == AfterPanic::EndProcess {
            process::exit(101);
        }
    }));
}

/// What follows a panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterPanic {
    /// The process ends at once.
    EndProcess,
    /// The stack unwinds.
    Unwind,
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior, getrlimit};

    use super::*;

    #[test]
    fn a_hardened_process_leaves_no_memory_on_a_disk() {
        harden();
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
    }
}
