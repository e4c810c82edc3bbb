//! `guichet kiosk`: serves the public.

use std::{path::PathBuf, process::ExitCode};

use super::{site, start};
use crate::{
    link::{Renderer, Running},
    reset::Purpose,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place: see docs/config.md.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer) -> ExitCode {
    match site::read(&arguments.config, Purpose::Kiosk) {
        Ok(site) => start::supervise((site.config, site.wipes), Running::Kiosk, renderer),
        Err(problems) => {
            site::tell(&problems);
            ExitCode::FAILURE
        }
    }
}
