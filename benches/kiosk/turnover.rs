//! From one visit to the next: after a goodbye, and after a visit that was killed.

use std::time::{Duration, Instant};

use super::{
    figure::{Amount, Figure, Reading, Times},
    kiosk::{Kiosk, Place},
    processes,
    words::word,
};

const RUNS: usize = 15;

/// Longer than what counts as the second half of a double press.
const HESITATION: Duration = Duration::from_millis(450);

/// Measures both.
pub(crate) fn measure() -> Reading<Vec<Figure>> {
    let place = Place::new()?;
    let mut kiosk = Kiosk::open(&place)?;
    let (mut erased, mut begun, mut both) = (Times::default(), Times::default(), Times::default());
    for _ in 0..RUNS {
        kiosk.go_to(word("goodbye-heading"))?;
        kiosk.terminal.settle(HESITATION);
        let pressed = kiosk.press_beside(word("goodbye-erase"))?;
        let gone = kiosk.terminal.wait_for(&[word("farewell-erased")])? - pressed;
        let next = begin_again(&mut kiosk)?;
        erased.push(gone);
        begun.push(next);
        both.push(gone + next);
    }
    let mut figures = vec![
        Figure::new("from the key that erases to \"erased\"", erased.median()),
        Figure::new("from the key after it to the first screen", begun.median()),
        Figure::new(format!("both: median of {RUNS}"), both.median()).at_most(Amount::Millis(20.0)),
        Figure::new("both: 95 of 100", both.at(95)),
    ];
    figures.extend(after_a_kill(&mut kiosk)?);
    Ok(figures)
}

/// A fresh screen is the first one of the next visit. Between the two the visitor is told what
/// happened and that everything is erased, until a key or half a minute: that time is not counted.
fn after_a_kill(kiosk: &mut Kiosk) -> Reading<Vec<Figure>> {
    let (mut told, mut begun, mut both) = (Times::default(), Times::default(), Times::default());
    for _ in 0..RUNS {
        kiosk.go_to_a_step()?;
        let erased = kill(kiosk)?;
        let next = begin_again(kiosk)?;
        told.push(erased);
        begun.push(next);
        both.push(erased + next);
    }
    Ok(vec![
        Figure::new("from `kill -9` of the visit to \"erased\"", told.median()),
        Figure::new("from the key after it to the first screen", begun.median()),
        Figure::new(format!("from `kill -9` to a fresh screen: median of {RUNS}"), both.median())
            .at_most(Amount::Millis(50.0)),
        Figure::new("the same: 95 of 100", both.at(95)),
    ])
}

/// Leaves the farewell by a key, and waits for the first screen of the next visit.
fn begin_again(kiosk: &mut Kiosk) -> Reading<Duration> {
    let pressed = kiosk.terminal.press(" ")?;
    let painted = kiosk.terminal.wait_for(&[word("attract-heading"), word("key-help")])?;
    kiosk.terminal.settle(Duration::from_millis(50));
    Ok(painted - pressed)
}

fn kill(kiosk: &mut Kiosk) -> Reading<Duration> {
    let visit = processes::visit(kiosk.terminal.session()?)?;
    let now = Instant::now();
    processes::kill(visit)?;
    Ok(kiosk.terminal.wait_for(&[word("farewell-erased")])? - now)
}
