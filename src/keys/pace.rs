//! How much of a flood is listened to.

use std::time::Duration;

use crate::session::Now;

/// What may come in one breath: more than anybody types, than a scanner reads, than a paste of
/// a number or an address holds.
const BREATH: u32 = 200;
/// How often a held key repeats at most, so that it never runs out of breath.
const EVERY: Duration = Duration::from_millis(10);

/// Lets through what a person can mean, and drops the rest of a flood: a megabyte that is pasted
/// by mistake would keep the next key waiting for minutes.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    left: u32,
    since: Now,
}

impl Default for Pace {
    fn default() -> Self {
        Self { left: BREATH, since: Now::ZERO }
    }
}

impl Pace {
    /// Returns whether one more input may come now.
    pub fn lets(&mut self, now: Now) -> bool {
        self.breathe(now);
        let lets = self.left > 0;
        self.left = self.left.saturating_sub(1);
        lets
    }

    fn breathe(&mut self, now: Now) {
        let passed = now.saturating_sub(self.since).as_nanos() / EVERY.as_nanos();
        if passed > 0 {
            let gained = u32::try_from(passed).unwrap_or(BREATH).min(BREATH);
            self.left = BREATH.min(self.left + gained);
            self.since = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn let_through(inputs: u32, every: Duration) -> usize {
        let mut pace = Pace::default();
        (0..inputs).filter(|at| pace.lets(Duration::from_secs(9) + every * *at)).count()
    }

    #[test]
    fn a_flood_is_cut_and_what_people_do_is_not() {
        assert_eq!(let_through(1_000_000, Duration::ZERO), 200);
        assert_eq!(let_through(150, Duration::ZERO), 150);
        let held = Duration::from_millis(16);
        assert_eq!(let_through(10_000, held), 10_000);
    }

    #[test]
    fn after_a_flood_it_takes_no_pause_to_be_heard() {
        let mut pace = Pace::default();
        while pace.lets(Duration::from_secs(1)) {}
        assert!(pace.lets(Duration::from_millis(1010)));
        assert!(!pace.lets(Duration::from_millis(1010)));
    }
}
