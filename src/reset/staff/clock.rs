//! Time that nobody can set: since the computer was started, pauses of its sleep included.

use std::{fs, time::Duration};

use rustix::time::{ClockId, clock_gettime};

/// An instant of one run of the computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// Which run; empty where the system does not say.
    pub(super) boot: String,
    /// How long the computer runs.
    pub(super) running: Duration,
}

impl Moment {
    /// Returns this instant.
    pub(super) fn now() -> Self {
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        let time = clock_gettime(CLOCK);
        let running = Duration::try_from(time).unwrap_or_default();
        Self { boot: boot.trim().to_owned(), running }
    }
}

#[cfg(target_os = "linux")]
const CLOCK: ClockId = ClockId::Boottime;
#[cfg(not(target_os = "linux"))]
const CLOCK: ClockId = ClockId::Monotonic;
