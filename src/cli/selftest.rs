//! `guichet selftest`: the proof that nothing of a visit stays.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::site;
use crate::{
    proof::{self, Decided, Ending, Setting},
    reset::{Place, Purpose},
};

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
    let place = match arguments.config.as_deref().map(decided).transpose() {
        Ok(place) => place,
        Err(problems) => {
            site::tell(&problems);
            return ExitCode::FAILURE;
        }
    };
    let chosen = &arguments.ending;
    let endings = if chosen.is_empty() { Ending::ALL.to_vec() } else { chosen.clone() };
    let report = proof::run(&Setting { endings, place });
    let told = if arguments.json { report.json() + "\n" } else { report.to_string() };
    // Where it cannot be printed, the code still tells.
    let _ = io::stdout().lock().write_all(told.as_bytes());
    if report.is_proof() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Returns which folders a place has erased.
fn decided(file: &Path) -> Result<Decided, Vec<String>> {
    let site = site::read(file, Purpose::Kiosk)?;
    let wiped = site.wipes.places().into_iter().filter_map(|place| match place {
        Place::Folder(path) => Some(path),
        Place::Processes | Place::Helper(_) | Place::Runtime => None,
    });
    Ok(Decided { config: file.to_owned(), wiped: wiped.collect() })
}

fn ending(name: &str) -> Result<Ending, String> {
    let names = Ending::ALL.map(Ending::name).join(", ");
    Ending::named(name).ok_or_else(|| format!("there is no such ending; choose one of: {names}"))
}
