//! How long a wipe may take, and what must go on meanwhile.

use std::{
    ops::ControlFlow,
    thread,
    time::{Duration, Instant},
};

/// How often whoever waits for a wipe is asked whether it may go on.
const BEAT: Duration = Duration::from_millis(50);

/// Whoever waits for a wipe, and has other things to do: feed a watchdog, hear a signal.
pub trait Pulse {
    /// Does them, every 50 ms or so; a break ends the wipe at once, unverified.
    fn beat(&mut self) -> ControlFlow<()>;
}

/// Nobody has anything else to do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

impl Pulse for Alone {
    fn beat(&mut self) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// How long a wipe may still take.
pub(in super::super) struct Patience<'a> {
    limit: Duration,
    deadline: Instant,
    next_beat: Instant,
    state: State,
    pulse: &'a mut dyn Pulse,
}

#[derive(PartialEq, Eq)]
enum State {
    Waiting,
    Over,
}

impl<'a> Patience<'a> {
    /// Waits so long at most, while this pulse beats.
    pub(in super::super) fn of(limit: Duration, pulse: &'a mut dyn Pulse) -> Self {
        let now = Instant::now();
        let (deadline, next_beat) = (now + limit, now + BEAT);
        Self { limit, deadline, next_beat, state: State::Waiting, pulse }
    }

    /// Returns how long one thing of many may be waited for.
    pub(in super::super) fn share(&self) -> Duration {
        self.limit / 8
    }

    /// Returns whether there is no more time; beats where it is due.
    pub(in super::super) fn is_over(&mut self) -> bool {
        if self.state == State::Waiting {
            let now = Instant::now();
            let is_late = now >= self.deadline;
            if is_late || (now >= self.next_beat && self.beat(now).is_break()) {
                self.state = State::Over;
            }
        }
        self.state == State::Over
    }

    /// Lets time pass, as long as there is any.
    pub(in super::super) fn pause(&mut self, length: Duration) {
        let end = Instant::now() + length;
        while !self.is_over() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            thread::sleep(left.min(BEAT));
        }
    }

    fn beat(&mut self, now: Instant) -> ControlFlow<()> {
        self.next_beat = now + BEAT;
        self.pulse.beat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Heart {
        beats: u32,
        most: u32,
    }

    impl Pulse for Heart {
        fn beat(&mut self) -> ControlFlow<()> {
            self.beats += 1;
            if self.beats < self.most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        }
    }

    #[test]
    fn a_pause_beats_and_ends_at_the_deadline() {
        let mut heart = Heart { beats: 0, most: u32::MAX };
        let mut patience = Patience::of(Duration::from_millis(220), &mut heart);
        patience.pause(Duration::from_secs(60));
        assert!(patience.is_over());
        assert!((1..=5).contains(&heart.beats), "{}", heart.beats);
    }

    #[test]
    fn whoever_must_stop_is_not_held() {
        let mut heart = Heart { beats: 0, most: 2 };
        let mut patience = Patience::of(Duration::from_secs(60), &mut heart);
        patience.pause(Duration::from_secs(60));
        assert!(patience.is_over());
        assert_eq!(heart.beats, 2);
    }
}
