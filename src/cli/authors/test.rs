//! `guichet test`: plays the scenarios of a pack, and tells what went otherwise than they say.

mod report;
mod words;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use report::{Found, Report, Tested};
pub(super) use words::Words;

use super::{failed, open};
use crate::cli::{asked, tongue};
use crate::{
    adapters::today,
    lang::Tag,
    pack::{Pack, Reference},
    problem::Tongue,
    procedure::Id,
    scenario::{Asked, Ground, play, untried},
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// Plays in this language alone, such as `fr-simple`.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    language: Option<Tag>,
    /// Plays only what has these letters in its name, or in that of its procedure.
    #[arg(long, value_name = "WORDS")]
    filter: Option<String>,
    /// How it is told: `text` for people, `json` for programs.
    #[arg(long, value_name = "FORMAT", value_parser = Format::parse, default_value = "text")]
    format: Format,
    /// The language it is told in, `fr` or `en`; that of the environment if absent.
    #[arg(long, value_name = "TAG", value_parser = tongue::parse)]
    messages: Option<Tongue>,
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
    let words = Words::new(arguments.messages);
    let (pack, reference) = match open(arguments.pack.as_deref(), words.tongue()) {
        Ok((pack, reference)) => (Arc::new(pack), reference),
        Err(why) => return failed(&why),
    };
    if let Err(note) = asked::languages(&arguments.language, &reference.manifest.languages) {
        eprintln!("{}", note.told(words.tongue()));
        return ExitCode::from(2);
    }
    let report = Report { tested: tested(arguments, &pack, &reference) };
    let told = match arguments.format {
        Format::Text => report.text(words),
        Format::Json => report.json(words.tongue()),
    };
    // Where it cannot be printed, the code still tells.
    let _ = io::stdout().write_all(told.as_bytes());
    if report.went_well() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn tested(arguments: &Arguments, pack: &Arc<Pack>, reference: &Reference) -> Vec<Tested> {
    let ground = pack.ground(reference, today());
    let ids = pack.procedure_ids().into_iter();
    let tested = ids.map(|id| {
        let found = found(arguments, &id, pack, (reference, &ground));
        Tested { procedure: id, found }
    });
    let is_asked = |it: &Tested| match &it.found {
        Found::Played { played, .. } => !(played.is_empty() && arguments.filter.is_some()),
        _ => wants(arguments, &it.procedure),
    };
    tested.filter(is_asked).collect()
}

fn found(
    arguments: &Arguments,
    id: &Id,
    pack: &Arc<Pack>,
    (reference, ground): (&Reference, &Ground),
) -> Found {
    let Ok(procedure) = pack.open(id, reference) else { return Found::NoProcedure };
    let book = match pack.scenarios(&procedure, reference, ground.today()) {
        Ok(Some(book)) => book,
        Ok(None) => return Found::None,
        Err(problems) => return Found::Broken(problems),
    };
    let procedure = Arc::new(procedure);
    let words = arguments.filter.clone().filter(|_| !names(arguments, id));
    let asked = Asked { language: arguments.language.clone(), words, ..Asked::default() };
    let played = play(&book, &procedure, ground, &asked);
    // Of a part nothing can be said of the whole.
    let whole = arguments.language.is_none() && arguments.filter.is_none();
    let untried = whole.then(|| untried(&procedure, &played));
    Found::Played { played, untried }
}

/// Whether a procedure itself is asked for.
fn names(arguments: &Arguments, id: &Id) -> bool {
    let words = arguments.filter.as_ref().map(|it| it.to_lowercase());
    words.is_some_and(|words| id.as_str().contains(&words))
}

fn wants(arguments: &Arguments, id: &Id) -> bool {
    arguments.filter.is_none() || names(arguments, id)
}
