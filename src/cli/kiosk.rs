//! `guichet kiosk`: serves the public.

use std::{path::PathBuf, process::ExitCode};

use super::{
    role::Roles,
    site::{self, Site},
    start::{self, Serving},
};
use crate::{
    config::Config,
    journal::{Count, Event, JournalSettings, Keep},
    link::{Renderer, Running},
    reset::{Journal, PinProblem, Purpose, Vault, state_folder},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    pub(super) config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    match serving(arguments) {
        Ok(serving) => start::supervise(serving, Running::Kiosk, renderer, roles),
        Err(problems) => {
            site::tell(&problems);
            // What the place decided about its journal cannot be known: nothing that it may want
            // to keep is dropped, and the next start drops the rest.
            let settings = JournalSettings { keep: Keep::LONGEST, ..JournalSettings::default() };
            let mut journal = Journal::open(&state_folder(), &settings);
            journal.note(Event::ConfigRefused { problems: Count::from(problems.len()) });
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
