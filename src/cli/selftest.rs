//! `guichet selftest`: the proof that nothing of a visit stays.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use super::configuration;
use crate::proof::{self, Ending, Setting};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: its folders to wipe are tried too, and emptied.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Ends a visit in this way only; can be given several times. Without it: in every way.
    #[arg(long, value_name = "NAME", value_parser = ending)]
    ending: Vec<Ending>,
    /// Prints one JSON object.
    #[arg(long)]
    json: bool,
}

/// Exits with 0 when every ending was played and nothing was found. What could not be looked at is
/// told, and is no failure: only the administrator may look into a visit's memory.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(Err(problems)) = arguments.config.as_deref().map(configuration::read) {
        eprintln!("{problems}");
        return ExitCode::FAILURE;
    }
    let chosen = &arguments.ending;
    let endings = if chosen.is_empty() { Ending::ALL.to_vec() } else { chosen.clone() };
    let config = arguments.config.clone();
    let report = proof::run(&Setting { endings, config, wiped: Vec::new() });
    let told = if arguments.json { report.json() + "\n" } else { report.to_string() };
    // Where it cannot be printed, the code still tells.
    let _ = io::stdout().lock().write_all(told.as_bytes());
    if report.is_proof() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn ending(name: &str) -> Result<Ending, String> {
    let names = Ending::ALL.map(Ending::name).join(", ");
    Ending::named(name).ok_or_else(|| format!("there is no such ending; choose one of: {names}"))
}
