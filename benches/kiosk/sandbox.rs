//! What it costs to close a visit off: time between its first frame and its first key, when
//! nobody waits for it.

use std::time::Instant;

use guichet::reset::sandbox::{Level, probe};

use super::figure::{Amount, Figure, Reading, Times};

const RUNS: usize = 300;

/// Measures the same walls around a thread, and the thread too.
pub(crate) fn measure() -> Reading<Vec<Figure>> {
    let mut times = Times::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        let level = probe().level();
        times.push(start.elapsed());
        if level != Level::Full {
            return Err(format!("the sandbox of this system is {level}").into());
        }
    }
    Ok(vec![
        Figure::new(format!("closing off: median of {RUNS}"), times.median())
            .at_most(Amount::Millis(2.0)),
        Figure::new("closing off: 95 of 100", times.at(95)),
    ])
}
