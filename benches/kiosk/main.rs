//! Measures what the product promises about time, memory and rest, on a real pseudo-terminal.
//!
//! `cargo bench --bench kiosk` prints every figure beside its limit, and fails where a limit is
//! missed or a figure cannot be read. With `GUICHET_BESIDE=/path/to/another/guichet` the first
//! screen of another build is measured in the same run. `docs/measurements.md` has the results.
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
mod terminal;
mod turnover;
mod words;

use std::process::ExitCode;

use figure::Report;

fn main() -> ExitCode {
    println!("{}\n", machine::description());
    let mut report = Report::default();
    report.take("first screen", first_screen::measure());
    report.take("at rest", rest::measure());
    report.take("keys", keys::measure());
    report.take("from one visit to the next", turnover::measure());
    report.verdict()
}
