//! How many PINs were tried, and how long nobody may try another. Knows no clock and no file.
//!
//! The wait is counted on the clock that runs since the computer was started, which nobody can
//! set; the time of day is never asked. When the computer was started anew in the middle of a wait,
//! that clock says nothing about it, so the whole wait begins again: switching off gains nothing.

use std::{fmt::Write, time::Duration};

use super::clock::Moment;

/// How many tries are free: fingers slip.
const FREE: u32 = 5;
/// The first wait; each further one is twice as long.
const FIRST: Duration = Duration::from_secs(15);
/// The longest wait. Whoever tries all day long tries 96 times: for half of the PINs of six digits,
/// that takes 14 years. More would only keep the staff out of their own computer.
const LONGEST: Duration = Duration::from_secs(15 * 60);

const TITLE: &str = "guichet tries 1";

/// The tries since the last right PIN.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tries {
    count: u32,
    /// When the last one was.
    last: Moment,
}

impl Tries {
    /// Returns how long nobody may try now.
    pub(super) fn wait(&self, now: &Moment) -> Duration {
        let since = if self.last.boot == now.boot {
            now.running.checked_sub(self.last.running).unwrap_or_default()
        } else {
            Duration::ZERO
        };
        whole(pause(self.count).saturating_sub(since))
    }

    /// Takes note of a try, before it is known whether it is right.
    pub(super) fn add(&mut self, now: &Moment) {
        self.count = self.count.saturating_add(1);
        self.last = now.clone();
    }

    /// Takes the clock of another run of the computer: the whole wait begins again, now.
    pub(super) fn settle(&mut self, now: &Moment) {
        let is_later = now.running < self.last.running;
        if self.last.boot != now.boot || is_later {
            self.last = now.clone();
        }
    }

    /// Writes it down.
    pub(super) fn written(&self) -> String {
        let mut text = String::new();
        let millis = self.last.running.as_millis();
        // Writing into a text cannot fail.
        let _ =
            writeln!(text, "{TITLE}\ncount {}\nboot {}\nlast {millis}", self.count, self.last.boot);
        text
    }

    /// Reads what was written down. What cannot be read counts as many tries: whoever broke it
    /// gains nothing.
    pub(super) fn read(text: &str, now: &Moment) -> Self {
        Self::parse(text).unwrap_or_else(|| Self { count: u32::MAX, last: now.clone() })
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != TITLE {
            return None;
        }
        let mut field = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
        let count = field("count")?.parse().ok()?;
        let boot = field("boot")?.to_owned();
        let running = Duration::from_millis(field("last")?.parse().ok()?);
        Some(Self { count, last: Moment { boot, running } })
    }
}

/// Returns how long to wait after so many tries.
fn pause(count: u32) -> Duration {
    let Some(doublings) = count.checked_sub(FREE) else { return Duration::ZERO };
    let factor = 2_u32.checked_pow(doublings).unwrap_or(u32::MAX);
    FIRST.saturating_mul(factor).min(LONGEST)
}

/// Rounds up to whole seconds.
fn whole(time: Duration) -> Duration {
    Duration::from_secs(time.as_secs() + u64::from(0 < time.subsec_nanos()))
}

#[cfg(test)]
mod tests;
