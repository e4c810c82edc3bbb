//! Measures how long an author waits for `guichet check`.
//!
//! `cargo bench --bench check` prints every figure beside its limit, and fails where a limit is
//! missed.
#![allow(clippy::print_stdout, clippy::unwrap_used)] // printing is what it is for

#[path = "../kiosk/figure.rs"]
#[allow(dead_code)] // the other benches use all of it
mod figure;
#[path = "../../tests/folder/folder.rs"]
mod folder;
#[path = "../kiosk/machine.rs"]
mod machine;
#[path = "../../tests/decision_trees/sheet.rs"]
mod sheet;

use std::{
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use figure::{Figure, Reading, Report, Times};
use folder::Folder;

const RUNS: usize = 9;

/// What is promised.
const OWN_PACK: Duration = Duration::from_millis(300);
const TREES: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    println!("{}\n", machine::description());
    let mut report = Report::default();
    report.take("the pack inside the program, in all its languages", own_pack());
    report.take("26 decision trees of the State beside it", trees());
    report.verdict()
}

fn own_pack() -> Reading<Vec<Figure>> {
    Ok(vec![measured(&[])?.at_most(OWN_PACK.into())])
}

fn trees() -> Reading<Vec<Figure>> {
    let pack = Folder::new();
    for sheet in sheet::sheets() {
        pack.write(&format!("procedures/{}.toml", sheet.id), &sheet.structure);
        for language in ["fr", "en", "ar"] {
            pack.write(&format!("locales/{language}/{}.ftl", sheet.id), &sheet.texts);
        }
    }
    Ok(vec![measured(&[pack.path()])?.at_most(TREES.into())])
}

/// Runs the whole command several times, as an author does.
fn measured(arguments: &[&str]) -> Reading<Figure> {
    let mut times = Times::default();
    for _ in 0..RUNS {
        let started = Instant::now();
        let output =
            Command::new(env!("CARGO_BIN_EXE_guichet")).arg("check").args(arguments).output()?;
        times.push(started.elapsed());
        let told = String::from_utf8_lossy(&output.stdout);
        if !told.contains("warnings") {
            return Err(format!("it was not checked: {told}").into());
        }
    }
    Ok(Figure::new("guichet check, from start to end", times.median()))
}
