//! `guichet kiosk`: serves the public.

use std::{path::PathBuf, process::ExitCode};

use super::{
    role::Roles,
    site::{self, Site},
    start::{self, Serving},
};
use crate::{
    config::Config,
    link::{Renderer, Running},
    reset::{PinProblem, Purpose, Vault},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    match serving(arguments) {
        Ok(serving) => start::supervise(serving, Running::Kiosk, renderer, roles),
        Err(problems) => {
            site::tell(&problems);
            ExitCode::FAILURE
        }
    }
}

/// Reads what the place decided, and judges it: everything that is wrong at once.
fn serving(arguments: &Arguments) -> Result<Serving, Vec<String>> {
    let Site { mut config, wipes } = site::read(&arguments.config, Purpose::Kiosk)?;
    let vault = vault(&config).map_err(|problem| vec![problem.to_string()])?;
    config.settings.staff = config.staff.may();
    Ok(Serving { config, wipes, vault: Some(vault) })
}

/// Returns the PIN of the staff: without one, nobody could end the kiosk but by pulling the plug.
fn vault(config: &Config) -> Result<Vault, PinProblem> {
    let vault = Vault::at(&config.staff.pin_file)?;
    vault.check().map(|()| vault)
}
