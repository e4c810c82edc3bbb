//! `guichet journal`: what the program wrote down about itself, in words.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::PathBuf,
    process::ExitCode,
};

use jiff::{Timestamp, tz::TimeZone};

use super::configuration;
use crate::{
    adapters::computers,
    journal::{Entry, JournalSettings, listed, sift},
    reset::state_folder,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The configuration of the place; without it, the usual names.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Prints one JSON object for each line.
    #[arg(long)]
    json: bool,
    /// Prints the list of everything that can ever be written down.
    #[arg(long, conflicts_with_all = ["config", "json"])]
    events: bool,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let told = if arguments.events { Ok(listed()) } else { told(arguments) };
    match told {
        Ok(told) => {
            // Where it cannot be printed, nothing else is done.
            let _ = io::stdout().lock().write_all(told.as_bytes());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn told(arguments: &Arguments) -> Result<String, String> {
    let settings = match &arguments.config {
        Some(file) => configuration::read(file)?.journal,
        None => JournalSettings::default(),
    };
    let path = state_folder().join(&settings.file);
    let text = match fs::read(&path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => {
            let path = path.display();
            return Err(format!("{path}: {error}; use the program's account, or root"));
        }
    };
    let entries = sift(&text, settings.keep, Timestamp::now());
    let tell = if arguments.json { Entry::json } else { sentence };
    Ok(entries.iter().map(|it| tell(it) + "\n").collect())
}

/// Returns what happened in words, with the time at this place.
fn sentence(entry: &Entry) -> String {
    let time = entry.time.time().to_zoned(computers().unwrap_or(TimeZone::UTC));
    format!("{}  {}", time.strftime("%Y-%m-%d %H:%M"), entry.words())
}
