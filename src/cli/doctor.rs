//! `guichet doctor`: whether this computer is fit for visitors.

use std::{
    env,
    io::{IsTerminal, Write, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use rustix::termios::tcgetwinsize;

use super::tongue;
use crate::{
    adapters::today,
    doctor::{Level, Report, judge},
    lang::Tag,
    pack::Pack,
    problem::Problem,
    survey::{Tree, survey},
    text::Catalogue,
};

/// Columns where the output is no terminal, and at most: longer lines are hard to read.
const WIDTH: usize = 100;

const EXIT_CODES: &str = "Exit codes: 0 everything is good; 1 something can be improved, or could \
                          not be looked at; 2 this command line cannot be understood; 3 something \
                          must be mended before visitors come.";

#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct Arguments {
    /// The configuration of the place; /etc/guichet/config.toml if absent.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How it is told: `text` for people, `json` for programs.
    #[arg(long, value_name = "FORMAT", value_parser = Format::parse, default_value = "text")]
    format: Format,
    /// The same as `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// The language it is told in, `fr` or `en`; that of the environment if absent.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    lang: Option<Tag>,
    /// Looks at the files below this folder instead of `/`.
    #[arg(long, value_name = "DIR", default_value = "/", hide = true)]
    root: PathBuf,
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
    let config = arguments.config.as_deref();
    let report = match report(&arguments.root, config, &language(arguments)) {
        Ok(report) => report,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::from(code(Level::Red));
        }
    };
    let format = if arguments.json { Format::Json } else { arguments.format };
    let told = match format {
        Format::Json => report.json(),
        Format::Text => report.text(width(), mark()),
    };
    // Where it cannot be printed, the code still tells.
    let _ = stdout().write_all(told.as_bytes());
    ExitCode::from(code(report.worst()))
}

/// Looks, judges and finds the words. These are the program's own: a folder of content may be
/// what is broken.
fn report(root: &Path, config: Option<&Path>, language: &Tag) -> Result<Report, Vec<Problem>> {
    let facts = survey(&Tree::below(root), config);
    let pack = Arc::new(Pack::embedded());
    let reference = pack.reference()?;
    let languages = Arc::new(reference.manifest.languages);
    let catalogue = Catalogue::new(pack, languages, reference.values, today());
    Ok(Report::new(judge(&facts), &catalogue, language))
}

/// 2 is what a command line that cannot be understood returns, in all of this program.
fn code(worst: Level) -> u8 {
    match worst {
        Level::Green => 0,
        Level::Unseen | Level::Amber => 1,
        Level::Red => 3,
    }
}

fn language(arguments: &Arguments) -> Tag {
    let spoken = || Tag::parse(tongue::of_the_environment().tag()).unwrap_or_default();
    arguments.lang.clone().unwrap_or_else(spoken)
}

fn width() -> usize {
    let columns = tcgetwinsize(stdout()).map_or(0, |it| usize::from(it.ws_col));
    if columns == 0 { WIDTH } else { columns.min(WIDTH) }
}

/// Colours help those who see them; the word stands there for everybody.
fn mark() -> fn(Level, &str) -> String {
    let wanted = stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
    if wanted { coloured } else { |_, word| word.to_owned() }
}

fn coloured(level: Level, word: &str) -> String {
    let colour = match level {
        Level::Green => 32,
        Level::Unseen => 36,
        Level::Amber => 33,
        Level::Red => 31,
    };
    format!("\x1b[1;{colour}m{word}\x1b[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_finding_is_the_exit_code() {
        assert_eq!(Level::ALL.map(code), [0, 1, 1, 3]);
    }
}
