//! `guichet graph`: a procedure as a drawing, for those who write it and those who review it.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use super::{failed, open};
use crate::cli::{asked, tongue};
use crate::{
    adapters::today,
    graph::{Drawing, Words},
    lang::Tag,
    problem::{Note, told},
    procedure::Id,
    text::Catalogue,
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The name of the procedure, such as `lost-licence`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// For which program it is written.
    #[arg(long, value_enum, default_value_t = Format::Mermaid)]
    format: Format,
    /// The language of its texts, such as `fr-simple`; the pack's first one if absent.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    language: Option<Tag>,
}

/// Who draws it.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// Mermaid, which many sites draw in the middle of a page.
    Mermaid,
    /// Graphviz.
    Dot,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match written(arguments) {
        Ok(text) => {
            let printed = io::stdout().lock().write_all(text.as_bytes());
            printed.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
        }
        Err(why) => failed(&why),
    }
}

/// Returns the drawing, or everything that stands in its way.
fn written(arguments: &Arguments) -> Result<String, String> {
    let tongue = tongue::of_the_environment();
    let (pack, reference) = open(arguments.pack.as_deref(), tongue)?;
    let told_of = |note: Note| note.told(tongue);
    let name = &arguments.procedure;
    asked::procedure(name, &reference.procedures).map_err(told_of)?;
    let languages = Arc::new(reference.manifest.languages.clone());
    asked::languages(&arguments.language, &languages).map_err(told_of)?;
    let language = arguments.language.as_ref().and_then(|it| languages.get(it));
    let language = language.unwrap_or(languages.default_language());
    let procedure = pack.open(name, &reference).map_err(|it| told(&it, tongue))?;
    let values = Arc::clone(&reference.values);
    let catalogue = Catalogue::new(Arc::new(pack), Arc::clone(&languages), values, today());
    let words = Words {
        procedure: &procedure,
        catalogue: &catalogue,
        values: &reference.values,
        language: &language.tag,
        direction: language.direction,
    };
    let drawing = Drawing::of(&procedure, &words);
    Ok(match arguments.format {
        Format::Mermaid => drawing.mermaid(),
        Format::Dot => drawing.dot(),
    })
}
