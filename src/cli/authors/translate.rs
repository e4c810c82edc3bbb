//! `guichet translate`: what is translated, what is stale, what to do next.

mod bench;
mod confirm;
mod files;
mod next;
mod status;

use std::process::ExitCode;

use clap::Subcommand;

pub(super) use bench::Bench;
pub(super) use files::{Shelf, Trouble};

use super::{failed, open};
use crate::cli::tongue;
use crate::{problem::Tongue, translation::Words};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Counts what is complete, stale, missing and never confirmed, by language and file.
    Status(status::Arguments),
    /// Shows what to translate or to look at again, most visible first.
    Next(next::Arguments),
    /// Remembers that translations are right for the source as it is today.
    Confirm(confirm::Arguments),
}

/// The language in which a command speaks.
#[derive(Debug, clap::Args)]
pub(super) struct Messages {
    /// The language of the messages, `fr` or `en`; that of the environment if absent.
    #[arg(long, value_name = "TAG", value_parser = tongue::parse)]
    messages: Option<Tongue>,
}

impl Messages {
    pub(super) fn words(&self) -> Words {
        Words::of(self.messages.unwrap_or_else(tongue::of_the_environment))
    }
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match &arguments.command {
        Command::Status(arguments) => status::run(arguments),
        Command::Next(arguments) => next::run(arguments),
        Command::Confirm(arguments) => confirm::run(arguments),
    }
}
