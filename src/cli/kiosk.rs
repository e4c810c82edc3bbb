//! `guichet kiosk`: serves the public.

use std::{fs, path::PathBuf, process::ExitCode};

use super::{role::Roles, start};
use crate::{
    config::Config,
    link::{Renderer, Running},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    let file = arguments.config.display();
    let text = match fs::read_to_string(&arguments.config) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}; give a file that this account can read");
            return ExitCode::FAILURE;
        }
    };
    match Config::parse(&file.to_string(), &text) {
        Ok(config) => start::supervise(config, Running::Kiosk, renderer, roles),
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}
