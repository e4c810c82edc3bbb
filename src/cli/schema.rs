//! `guichet schema`: JSON schemas of the files of a pack, for editors.

use std::{path::PathBuf, process::ExitCode};

use crate::{
    author::{Words, save},
    format::{DOCUMENTS, schema},
    text::Args,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Which file: `procedure`, `scenarios`, `pack`, `values`, `papers`, `facts`; all if absent.
    #[arg(value_parser = DOCUMENTS.iter().map(|it| it.name).collect::<Vec<_>>())]
    document: Option<String>,
    /// Writes them into this folder, as `<document>.schema.json`, instead of printing.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let words = Words::of_the_environment();
    let is_wanted =
        |name: &str| arguments.document.as_ref().is_none_or(|document| document == name);
    for document in DOCUMENTS.iter().filter(|it| is_wanted(it.name)) {
        let Some(folder) = &arguments.out else {
            super::say(schema(document).trim_end());
            continue;
        };
        let file = folder.join(format!("{}.schema.json", document.name));
        let args = Args::new().text("file", &file.display().to_string());
        match save(&file, &schema(document)) {
            Ok(()) => super::say(&words.say("new-written", &args)),
            Err(error) => {
                let args = args.text("error", &error.to_string());
                eprintln!("{}", words.say("new-failed", &args));
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
