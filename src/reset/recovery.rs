//! What to do when visits do not even start. Knows no clock: pauses are data.

use std::time::Duration;

use crate::link::Content;

/// How many visits may fail before their first screen, until something changes.
const PATIENCE: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// What to do after a visit that never showed its first screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Start the next one at once.
    Again,
    /// Say that this computer is out of service, and wait so long before the next one.
    Pause(Duration),
}

/// Counts visits that never showed their first screen.
///
/// Three of them: the site's pack is left aside, until the program starts again. Three more: out
/// of service, with pauses that grow.
#[derive(Debug)]
pub(super) struct Recovery {
    content: Content,
    failures: u32,
    pauses: Pauses,
}

impl Default for Recovery {
    fn default() -> Self {
        Self { content: Content::Whole, failures: 0, pauses: Pauses::default() }
    }
}

impl Recovery {
    /// Returns which content the next visit may use.
    pub(super) fn content(&self) -> Content {
        self.content
    }

    /// A visit showed its first screen.
    pub(super) fn ready(&mut self) {
        self.failures = 0;
        self.pauses = Pauses::default();
    }

    /// A visit ended before its first screen.
    pub(super) fn failed(&mut self) -> Remedy {
        self.failures += 1;
        if self.failures < PATIENCE {
            return Remedy::Again;
        }
        if self.content == Content::Whole {
            self.content = Content::Embedded;
            self.failures = 0;
            return Remedy::Again;
        }
        Remedy::Pause(self.pauses.longer())
    }
}

/// Pauses that double.
#[derive(Debug)]
pub(super) struct Pauses(Duration);

impl Default for Pauses {
    fn default() -> Self {
        Self(FIRST_PAUSE)
    }
}

impl Pauses {
    /// Returns the next pause.
    pub(super) fn longer(&mut self) -> Duration {
        let pause = self.0;
        self.0 = (pause * 2).min(LONGEST_PAUSE);
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pause(seconds: u64) -> Remedy {
        Remedy::Pause(Duration::from_secs(seconds))
    }

    #[test]
    fn three_failures_leave_the_pack_aside_and_three_more_stop_the_service() {
        let mut recovery = Recovery::default();
        let mut after = || (recovery.failed(), recovery.content());
        assert_eq!(after(), (Remedy::Again, Content::Whole));
        assert_eq!(after(), (Remedy::Again, Content::Whole));
        assert_eq!(after(), (Remedy::Again, Content::Embedded));
        assert_eq!(after(), (Remedy::Again, Content::Embedded));
        assert_eq!(after(), (Remedy::Again, Content::Embedded));
        for seconds in [1, 2, 4, 8, 16, 32, 60, 60] {
            assert_eq!(after(), (pause(seconds), Content::Embedded));
        }
    }

    #[test]
    fn a_visit_that_starts_forgives_the_others_but_not_the_pack() {
        let mut recovery = Recovery::default();
        for _ in 0..7 {
            recovery.failed();
        }
        recovery.ready();
        assert_eq!(recovery.content(), Content::Embedded);
        assert_eq!(recovery.failed(), Remedy::Again);
        assert_eq!(recovery.failed(), Remedy::Again);
        assert_eq!(recovery.failed(), pause(1));
    }
}
