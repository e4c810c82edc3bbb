//! Measures what the product promises about time, memory and rest, on a real pseudo-terminal.
//!
//! `cargo bench --bench kiosk` prints every figure beside its limit, and fails where a limit is
//! missed or a figure cannot be read; a word after `--` chooses among the measurements. With
//! `GUICHET_BESIDE=/path/to/another/guichet` the first screens of other builds are measured in the
//! same run. `docs/measurements.md` has the results.
//!
//! The terminal answers no question, and counts them: a program that asks one waits in vain.
#![allow(clippy::print_stdout)] // printing is what it is for

mod figure;
mod first_screen;
mod keys;
mod kiosk;
mod machine;
mod processes;
mod rest;
mod sandbox;
mod terminal;
mod turnover;
mod words;

use std::{env, process::ExitCode};

use figure::{Figure, Reading, Report};

type Measurement = fn() -> Reading<Vec<Figure>>;

const MEASUREMENTS: [(&str, Measurement); 5] = [
    ("first screen", first_screen::measure),
    ("at rest", rest::measure),
    ("sandbox", sandbox::measure),
    ("keys", keys::measure),
    ("from one visit to the next", turnover::measure),
];

fn main() -> ExitCode {
    println!("{}\n", machine::description());
    let chosen = env::args().skip(1).find(|it| !it.starts_with('-')).unwrap_or_default();
    let mut report = Report::default();
    for (title, measure) in MEASUREMENTS.iter().filter(|(title, _)| title.contains(&chosen)) {
        report.take(title, measure());
    }
    report.verdict()
}
