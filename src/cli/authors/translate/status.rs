//! `guichet translate status`.

use std::{path::PathBuf, process::ExitCode};

use super::{super::print, Bench, Messages, failed};
use crate::{lang::Tag, translation::Status};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only these languages; several with commas between.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse, value_delimiter = ',')]
    language: Vec<Tag>,
    /// How it is told: `text` for people, `json` for programs.
    #[arg(long, value_name = "FORMAT", value_parser = Format::parse, default_value = "text")]
    format: Format,
    #[command(flatten)]
    messages: Messages,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Json,
}

impl Format {
    fn parse(word: &str) -> Result<Self, String> {
        match word {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("write `text` or `json`".to_owned()),
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let bench = Bench::open(arguments.pack.as_deref(), arguments.messages.words());
    let told = bench.and_then(|bench| {
        let status = Status::new(&bench.corpus, &bench.languages(&arguments.language)?);
        Ok(match arguments.format {
            Format::Text => status.text(bench.words),
            Format::Json => status.json(),
        })
    });
    match told {
        Ok(told) => {
            print(&told);
            ExitCode::SUCCESS
        }
        Err(why) => failed(&why),
    }
}
