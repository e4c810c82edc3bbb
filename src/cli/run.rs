//! `guichet run`: one procedure, for one visit.

use std::process::ExitCode;

use super::start;
use crate::{
    config::Config,
    lang::Tag,
    link::{Renderer, Running},
    procedure::Id,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The name of the procedure, such as `lost-licence`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// The language to begin in, such as `fr-simple`.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    lang: Option<Tag>,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer) -> ExitCode {
    let mut config = Config::default();
    if let Some(language) = &arguments.lang {
        config.settings.language = language.clone();
    }
    let procedure = arguments.procedure.as_str().to_owned();
    start::supervise(config, Running::Tutorial(procedure), renderer)
}
