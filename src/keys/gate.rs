//! Keeps one gesture from acting twice.

use std::time::Duration;

use super::Input;
use crate::session::{Event, Now};

/// How long the same gesture is taken for one.
const SETTLE: Duration = Duration::from_millis(400);
/// How far a finger slips between the two presses of one gesture, in columns and rows.
const SLIP: (u16, u16) = (2, 1);

/// Keeps one gesture from acting twice: a held Enter, a double click.
///
/// What did something is not taken again within 400 ms, nor what follows it without a pause of
/// that length, whether it would do the same or, on what is shown by then, something else. What
/// only moves or types goes on for as long as a key is held.
#[derive(Debug, Default)]
pub struct Gate {
    last: Option<Gesture>,
}

/// An input, when it came, and what it was for.
#[derive(Clone, Copy, Debug)]
struct Gesture {
    at: Now,
    input: Input,
    weight: Weight,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// It moves, types, or says that somebody is there.
    Light,
    /// It does something.
    Acts,
}

impl Gate {
    /// Returns whether an input, which means this event, may act now.
    pub fn lets(&mut self, now: Now, input: Input, event: &Event) -> bool {
        let weight = if matches!(event, Event::Did(_)) { Weight::Acts } else { Weight::Light };
        let before = self.last.filter(|last| last.input.is_like(input) && now < last.at + SETTLE);
        let again = before.is_some_and(|it| Weight::Acts == it.weight || Weight::Acts == weight);
        let weight = if again { Weight::Acts } else { weight };
        self.last = Some(Gesture { at: now, input, weight });
        !again
    }
}

impl Input {
    /// Returns whether two inputs may be one gesture.
    fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Press { column, row }, Self::Press { column: to, row: below }) => {
                column.abs_diff(to) <= SLIP.0 && row.abs_diff(below) <= SLIP.1
            }
            _ => self == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{keys::Key, session::Act};

    const ENTER: Input = Input::Key(Key::Enter);
    const DOWN: Input = Input::Key(Key::Down);
    const ACTS: Event = Event::Did(Act::Continue);
    const MOVES: Event = Event::Focused(Act::Continue);

    fn at(millis: u64) -> Now {
        Duration::from_millis(millis)
    }

    fn gate_after_enter() -> Gate {
        let mut gate = Gate::default();
        assert!(gate.lets(at(1000), ENTER, &ACTS));
        gate
    }

    #[test]
    fn a_double_press_acts_once() {
        assert!(!gate_after_enter().lets(at(1399), ENTER, &ACTS));
        assert!(gate_after_enter().lets(at(1400), ENTER, &ACTS));
    }

    #[test]
    fn another_key_acts_at_once() {
        assert!(gate_after_enter().lets(at(1001), DOWN, &MOVES));
    }

    #[test]
    fn a_held_key_acts_once_however_long_it_is_held() {
        let mut gate = gate_after_enter();
        let means = |repeat| if repeat % 2 == 0 { MOVES } else { ACTS };
        assert!((0..100).all(|repeat| !gate.lets(at(1030 + repeat * 30), ENTER, &means(repeat))));
    }

    #[test]
    fn a_held_key_that_moves_goes_on_but_does_not_act_in_the_end() {
        let mut gate = Gate::default();
        assert!((0..10).all(|repeat| gate.lets(at(1000 + repeat * 30), ENTER, &MOVES)));
        assert!(!gate.lets(at(1300), ENTER, &ACTS));
    }

    #[test]
    fn a_finger_that_slips_presses_once() {
        let press = |column, row| Input::Press { column, row };
        let mut gate = Gate::default();
        assert!(gate.lets(at(1000), press(10, 5), &ACTS));
        assert!(!gate.lets(at(1100), press(12, 4), &ACTS));
        assert!(gate.lets(at(1200), press(12, 7), &ACTS));
    }
}
