//! `guichet kiosk`: serves the public.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{role::Roles, start};
use crate::{
    config::Config,
    link::{Renderer, Running},
    reset::{PinProblem, Vault},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    let mut config = match read(&arguments.config) {
        Ok(config) => config,
        Err(told) => {
            eprintln!("{told}");
            return ExitCode::FAILURE;
        }
    };
    match vault(&config) {
        Ok(vault) => {
            config.settings.staff = config.staff.may();
            start::supervise(config, Running::Kiosk, renderer, Some(vault), roles)
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Reads a configuration; or tells all that is wrong with it.
pub(super) fn read(file: &Path) -> Result<Config, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file)
        .map_err(|error| format!("{name}: {error}; give a file that this account can read"))?;
    Config::parse(&name, &text).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        told.join("\n")
    })
}

/// Returns the PIN of the staff: without one, nobody could end the kiosk but by pulling the plug.
fn vault(config: &Config) -> Result<Vault, PinProblem> {
    let vault = Vault::at(&config.staff.pin_file)?;
    vault.check().map(|()| vault)
}
