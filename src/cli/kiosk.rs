//! `guichet kiosk`: serves the public.

use std::{path::PathBuf, process::ExitCode};

use super::{configuration, start};
use crate::{
    journal::{Count, Event, JournalSettings, Keep},
    link::{Renderer, Running},
    reset::{Journal, state_folder},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer) -> ExitCode {
    match configuration::read(&arguments.config) {
        Ok(config) => start::supervise(config, Running::Kiosk, renderer),
        Err(problems) => {
            eprintln!("{problems}");
            // What the place decided about its journal cannot be known: nothing that it may want
            // to keep is dropped, and the next start drops the rest.
            let settings = JournalSettings { keep: Keep::LONGEST, ..JournalSettings::default() };
            let mut journal = Journal::open(&state_folder(), &settings);
            journal.note(Event::ConfigRefused { problems: Count::from(problems.lines().count()) });
            ExitCode::FAILURE
        }
    }
}
