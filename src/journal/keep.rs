//! How long lines are kept, and how many.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::entry::{Entry, Moment};

/// How large the file may become; the oldest lines go first.
pub const MOST_BYTES: usize = 256 * 1024;

/// How far ahead of the clock a line may be: the clock may be corrected by so much without
/// losing the journal. What is further ahead was written before the clock was set back, and would
/// otherwise be kept until the clock is there again.
const AHEAD: SignedDuration = SignedDuration::from_hours(1);

/// What a place decided about its journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalSettings {
    /// The name of the file in the program's own folder of state.
    pub file: String,
    /// How long its lines are kept.
    pub keep: Keep,
}

impl Default for JournalSettings {
    fn default() -> Self {
        Self { file: "journal".into(), keep: Keep::default() }
    }
}

/// How long lines are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Nothing is written at all.
    Off,
    /// So long at most.
    For(Duration),
}

impl Keep {
    /// The longest time, in hours: a journal for repairs is read within a week or not at all.
    pub const MOST_HOURS: u64 = 7 * 24;

    /// As long as any place may keep a line.
    pub const LONGEST: Self = Self::For(Duration::from_secs(Self::MOST_HOURS * 3600));

    /// Returns whether a line of this time must go.
    pub fn is_over(self, time: Moment, now: Timestamp) -> bool {
        let Self::For(keep) = self else { return true };
        let age = now.duration_since(time.time());
        age >= SignedDuration::try_from(keep).unwrap_or(SignedDuration::ZERO) || age < -AHEAD
    }
}

impl Default for Keep {
    fn default() -> Self {
        Self::For(Duration::from_secs(24 * 3600))
    }
}

/// Returns the lines of a journal that may stay, in their order: neither too old nor too many,
/// and none that this program did not write.
pub fn sift(text: &str, keep: Keep, now: Timestamp) -> Vec<Entry> {
    let entries = text.lines().filter_map(Entry::read);
    let mut stay: Vec<_> = entries.filter(|it| !keep.is_over(it.time, now)).collect();
    let mut room = MOST_BYTES;
    let newest = stay.iter().rev().take_while(|entry| {
        let left = room.checked_sub(entry.to_string().len() + 1);
        room = left.unwrap_or_default();
        left.is_some()
    });
    let too_many = stay.len() - newest.count();
    stay.drain(..too_many);
    stay
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Event;

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn line(time: &str) -> String {
        format!("{}\n", Entry { time: Moment::of(at(time)), event: Event::VisitReady })
    }

    const DAY: Keep = Keep::For(Duration::from_secs(24 * 3600));

    #[test]
    fn what_is_a_day_old_goes() {
        let now = at("2026-11-22T14:07:00Z");
        let text = line("2026-11-21T13:59:00Z") + &line("2026-11-21T14:20:00Z");
        let stay = sift(&text, DAY, now);
        assert_eq!(stay.len(), 1);
        assert_eq!(stay[0].time.to_string(), "2026-11-21T14:15Z");
        assert!(sift(&text, DAY, at("2026-11-22T14:15:00Z")).is_empty());
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_keep_lines_for_ever() {
        let text = line("2030-01-01T00:00:00Z") + &line("2026-11-22T14:59:00Z");
        let stay = sift(&text, DAY, at("2026-11-22T14:07:00Z"));
        assert_eq!(stay.len(), 1, "what is a little ahead stays, so that a correction is harmless");
        assert_eq!(stay[0].time.to_string(), "2026-11-22T14:45Z");
    }

    #[test]
    fn the_oldest_go_when_there_are_too_many() {
        let now = at("2026-11-22T14:07:00Z");
        let old = line("2026-11-22T10:00:00Z");
        let new = line("2026-11-22T14:00:00Z");
        let text = old.repeat(MOST_BYTES / old.len()) + &new.repeat(3);
        let stay = sift(&text, DAY, now);
        let size: usize = stay.iter().map(|it| it.to_string().len() + 1).sum();
        assert!(size <= MOST_BYTES && size > MOST_BYTES - 100, "{size}");
        assert_eq!(stay[stay.len() - 3..].iter().filter(|it| it.time > stay[0].time).count(), 3);
    }

    #[test]
    fn what_somebody_else_wrote_does_not_stay() {
        let now = at("2026-11-22T14:07:00Z");
        let good = line("2026-11-22T14:00:00Z");
        let text = format!("Jeanne Martin\n{good}{} name=Jeanne\n\u{1b}[2J\n", good.trim_end());
        assert_eq!(sift(&text, DAY, now).len(), 1);
        assert!(sift(&good, Keep::Off, now).is_empty());
    }
}
