//! `guichet schema`: JSON schemas of the files of a pack, for editors.

use std::{path::PathBuf, process::ExitCode};

use crate::cli::tongue;
use crate::{
    author::save,
    format::{DOCUMENTS, schema},
    problem::Note,
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Which file: `procedure`, `scenarios`, `pack`, `values`, `papers`, `facts`; all if absent.
    #[arg(value_parser = DOCUMENTS.iter().map(|it| it.name).collect::<Vec<_>>())]
    document: Option<String>,
    /// Writes them into this folder, as `<document>.schema.json`, instead of printing.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let tongue = tongue::of_the_environment();
    let is_wanted =
        |name: &str| arguments.document.as_ref().is_none_or(|document| document == name);
    for document in DOCUMENTS.iter().filter(|it| is_wanted(it.name)) {
        let Some(folder) = &arguments.out else {
            super::say(schema(document).trim_end());
            continue;
        };
        let file = folder.join(format!("{}.schema.json", document.name));
        match save(&file, schema(document)) {
            Ok(()) => {
                let note = Note::new("new-written").with("file", &file.display());
                super::say(&note.told(tongue));
            }
            Err(error) => {
                let note = Note::new("new-failed").with("file", &file.display());
                eprintln!("{}", note.with("error", &error).told(tongue));
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
