//! A step that nobody touches: its memory, its wake-ups, what it writes.

use std::time::Duration;

use super::{
    figure::{Amount, Figure, Reading},
    kiosk::{Kiosk, Place},
    processes,
};

/// How long it is watched.
const REST: Duration = Duration::from_secs(5);

/// Measures a step at rest.
pub(crate) fn measure() -> Reading<Vec<Figure>> {
    let place = Place::new()?;
    let mut kiosk = Kiosk::open(&place)?;
    kiosk.go_to_a_step()?;
    kiosk.terminal.settle(Duration::from_secs(1));
    let processes = processes::of_session(kiosk.terminal.session()?);
    let before = sum(&processes, processes::switches)?;
    let bytes = kiosk.terminal.settle(REST);
    let woken = sum(&processes, processes::switches)? - before;
    let memory = megabytes(sum(&processes, processes::memory)?);
    let seconds = REST.as_secs();
    Ok(vec![
        Figure::new(format!("memory (PSS) of {} processes", processes.len()), memory)
            .at_most(Amount::Megabytes(12.0)),
        Figure::new(format!("wake-ups of all threads in {seconds} s"), Amount::Count(woken))
            .at_most(Amount::Count(0)),
        Figure::new(format!("bytes written in {seconds} s"), Amount::Count(bytes as u64))
            .at_most(Amount::Count(0)),
    ])
}

fn sum(processes: &[u32], of: fn(u32) -> Reading<u64>) -> Reading<u64> {
    processes.iter().map(|it| of(*it)).sum()
}

#[allow(clippy::cast_precision_loss)] // a few thousand
fn megabytes(kilobytes: u64) -> Amount {
    Amount::Megabytes(kilobytes as f64 * 1024.0 / 1e6)
}
