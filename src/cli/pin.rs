//! `guichet pin`: the PIN of the staff, and the process that checks it.

use std::{
    io::ErrorKind,
    os::fd::RawFd,
    path::{Path, PathBuf},
    process::ExitCode,
};

use zeroize::Zeroizing;

use super::configuration;
use crate::{
    adapters::{
        Closed, Wire,
        terminal::{hidden_line, is_typed},
    },
    config::Config,
    link::ToChecker,
    reset::{PinProblem, Vault, Weakness, matches, weakness},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Chooses the PIN of the staff, 6 to 12 digits: typed twice, or read from a pipe; never
    /// given as an argument, where others could read it.
    Set(Place),
}

#[derive(Debug, clap::Args)]
#[group(multiple = false)]
struct Place {
    /// The configuration of the place, which says where the PIN is.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Where the PIN is.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Why there is no new PIN.
#[derive(Debug, thiserror::Error)]
enum NotSet {
    /// It would be guessed.
    #[error(transparent)]
    Weak(#[from] Weakness),
    /// It was typed in two ways.
    #[error("the second one was different, so nothing was changed; try again")]
    Different,
    /// Nobody typed it.
    #[error("nothing was changed")]
    Given(ErrorKind),
    /// It cannot be kept.
    #[error(transparent)]
    Problem(#[from] PinProblem),
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let What::Set(place) = &arguments.what;
    let file = match file(place) {
        Ok(file) => file,
        Err(told) => {
            eprintln!("{told}");
            return ExitCode::FAILURE;
        }
    };
    match set(&file) {
        Ok(()) => {
            eprintln!("{}: the PIN is set; it counts at once", file.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn file(place: &Place) -> Result<PathBuf, String> {
    match (&place.file, &place.config) {
        (Some(file), _) => Ok(file.clone()),
        (None, Some(config)) => configuration::read(config).map(|config| config.staff.pin_file),
        (None, None) => Ok(Config::default().staff.pin_file),
    }
}

fn set(file: &Path) -> Result<(), NotSet> {
    let vault = Vault::at(file)?;
    let pin = ask("PIN of the staff, 6 to 12 digits (nothing is shown): ")?;
    if let Some(weakness) = weakness(&pin) {
        return Err(weakness.into());
    }
    if is_typed() && ask("The same PIN again: ")? != pin {
        return Err(NotSet::Different);
    }
    Ok(vault.set(&pin)?)
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, NotSet> {
    hidden_line(prompt).map_err(|error| NotSet::Given(error.kind()))
}

/// Compares one PIN with its hash, says which it is, and ends: so nothing of it stays.
pub(super) fn check(number: RawFd) -> Result<(), Closed> {
    let mut wire = Wire::<ToChecker>::inherit(number)?;
    let question = wire.hear()?.ok_or(Closed::Gone)?;
    wire.say(&matches(&question)).map_err(Closed::from)
}
