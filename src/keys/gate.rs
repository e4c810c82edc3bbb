//! Keeps one gesture from acting twice.

use std::time::Duration;

use super::Input;
use crate::session::Now;

/// How long after a screen changed the same input is ignored.
const SETTLE: Duration = Duration::from_millis(400);

/// Keeps one gesture from acting on two screens: a held Enter, a double click.
///
/// The same key or press within 400 ms after a screen changed is ignored, and so is what follows
/// it without a pause of that length.
#[derive(Debug, Default)]
pub struct Gate {
    screen: String,
    changed: Option<(Now, Input)>,
    last: Option<Input>,
}

impl Gate {
    /// Returns whether an input may act now.
    pub fn lets(&mut self, now: Now, input: Input) -> bool {
        let again = self.changed.filter(|(at, same)| *same == input && now < *at + SETTLE);
        if again.is_some() {
            self.changed = Some((now, input));
            return false;
        }
        self.last = Some(input);
        true
    }

    /// Notes which screen is shown since the last input.
    pub fn shows(&mut self, now: Now, screen: &str) {
        if self.screen != screen {
            screen.clone_into(&mut self.screen);
            self.changed = self.last.map(|input| (now, input));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Key;

    const ENTER: Input = Input::Key(Key::Enter);
    const DOWN: Input = Input::Key(Key::Down);

    fn at(millis: u64) -> Now {
        Duration::from_millis(millis)
    }

    fn gate_after_enter() -> Gate {
        let mut gate = Gate::default();
        gate.shows(at(0), "one");
        assert!(gate.lets(at(1000), ENTER));
        gate.shows(at(1000), "two");
        gate
    }

    #[test]
    fn a_double_press_acts_once() {
        assert!(!gate_after_enter().lets(at(1399), ENTER));
        assert!(gate_after_enter().lets(at(1400), ENTER));
    }

    #[test]
    fn another_key_acts_at_once() {
        assert!(gate_after_enter().lets(at(1001), DOWN));
    }

    #[test]
    fn a_held_key_acts_once_however_long_it_is_held() {
        let mut gate = gate_after_enter();
        assert!((0..100).all(|repeat| !gate.lets(at(1030 + repeat * 30), ENTER)));
    }

    #[test]
    fn the_same_key_acts_again_where_the_screen_stays() {
        let mut gate = Gate::default();
        gate.shows(at(0), "one");
        assert!(gate.lets(at(1000), DOWN));
        gate.shows(at(1000), "one");
        assert!(gate.lets(at(1030), DOWN));
    }
}
