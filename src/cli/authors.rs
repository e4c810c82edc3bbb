//! The commands of those who write: authors, translators, volunteers. A kiosk needs none of them.

mod check;
mod export;
mod fmt;
mod graph;
mod import;
mod json;
mod new;
mod preview;
mod record;
mod schema;
mod screens;
mod test;
mod translate;

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use clap::Subcommand;

use crate::{
    link::Renderer,
    pack::{Pack, Reference},
    problem::{Tongue, told},
    text::may_stand,
};

/// What those who write do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Writes the first files of a procedure or lesson: structure, texts, scenarios.
    New(new::Arguments),
    /// Tells everything that is wrong in a pack.
    Check(check::Arguments),
    /// Plays the scenarios of a pack, as a visitor would, in every language.
    Test(test::Arguments),
    /// Walks a procedure on the real screens, and writes what was done as a scenario.
    Record(record::Arguments),
    /// Shows a procedure while its files are being written: each save at once.
    Preview(preview::Arguments),
    /// Writes every screen of a pack into one file, for people who proof-read.
    Screens(screens::Arguments),
    /// Writes a procedure as a drawing: its steps, and where each leads.
    Graph(graph::Arguments),
    /// Puts the files of a pack in their canonical lay-out, keeping every comment.
    Fmt(fmt::Arguments),
    /// JSON schemas of the files of a pack: with them editors complete and underline.
    Schema(schema::Arguments),
    /// What is translated, what is stale, what to do next.
    Translate(translate::Arguments),
    /// Writes every text into a table for translators, for any spreadsheet.
    Export(export::Arguments),
    /// Takes the translations of a table that came back; nothing is lost or silently overwritten.
    Import(import::Arguments),
}

/// Runs a command.
pub(super) fn run(command: &Command, renderer: Renderer) -> ExitCode {
    match command {
        Command::New(arguments) => new::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Test(arguments) => test::run(arguments),
        Command::Record(arguments) => record::run(arguments, renderer),
        Command::Preview(arguments) => preview::run(arguments, renderer),
        Command::Screens(arguments) => screens::run(arguments),
        Command::Graph(arguments) => graph::run(arguments),
        Command::Fmt(arguments) => fmt::run(arguments),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Translate(arguments) => translate::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Import(arguments) => import::run(arguments),
    }
}

/// Opens the pack in the program, with a folder laid over it; why not, in words.
fn open(folder: Option<&Path>, tongue: Tongue) -> Result<(Pack, Reference), String> {
    let pack = Pack::at(folder).map_err(|error| error.told(tongue))?;
    let reference = pack.reference().map_err(|problems| told(&problems, tongue))?;
    Ok((pack, reference))
}

/// Says why a command did nothing.
fn failed(why: &str) -> ExitCode {
    eprintln!("{}", harmless(why));
    ExitCode::FAILURE
}

/// Prints some lines. Where they cannot be printed, the exit code still tells.
fn say(lines: &str) {
    print(&format!("{lines}\n"));
}

/// Prints a text. Where it cannot be printed, nothing else is lost.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(harmless(text).as_bytes());
}

/// Returns a text without anything that could command the terminal, or turn what is read on it:
/// names, texts and tables come from others.
fn harmless(text: &str) -> String {
    let harmless =
        |it: char| if it == '\n' || may_stand(it) { it } else { char::REPLACEMENT_CHARACTER };
    text.chars().map(harmless).collect()
}
