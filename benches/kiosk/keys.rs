//! From a key to the first byte of its answer.

use std::time::Duration;

use super::{
    figure::{Amount, Figure, Reading, Times},
    kiosk::{Kiosk, Place},
};

const PRESSES: usize = 300;

/// Between two keys the program falls asleep, as between those of a person.
const PAUSE: Duration = Duration::from_millis(20);

/// Measures keys that move the focus, and keys that turn to another step.
pub(crate) fn measure() -> Reading<Vec<Figure>> {
    let place = Place::new()?;
    let mut kiosk = Kiosk::open(&place)?;
    kiosk.go_to_a_step()?;
    let moves = times(&mut kiosk, ["\x1b[B", "\x1b[A"])?;
    let turns = times(&mut kiosk, ["1", "0"])?;
    Ok([figures("a move of the focus", &moves), figures("another step", &turns)].concat())
}

/// Presses two keys in turn: the same key twice counts as a slip.
fn times(kiosk: &mut Kiosk, keys: [&str; 2]) -> Reading<Times> {
    let mut times = Times::default();
    for key in keys.into_iter().cycle().take(PRESSES) {
        let pressed = kiosk.terminal.press(key)?;
        let answered = kiosk.terminal.next()?;
        times.push(answered.duration_since(pressed));
        kiosk.terminal.settle(PAUSE);
    }
    Ok(times)
}

fn figures(what: &str, times: &Times) -> Vec<Figure> {
    vec![
        Figure::new(format!("{what}: median of {PRESSES}"), times.median())
            .at_most(Amount::Millis(3.0)),
        Figure::new(format!("{what}: 95 of 100"), times.at(95)),
    ]
}
