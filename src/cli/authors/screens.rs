//! `guichet screens`: every screen of a pack in one file, for people who proof-read.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use jiff::civil::Date;

use super::failed;
use crate::cli::{asked, tongue};
use crate::{
    adapters::today,
    author::{
        save,
        screens::{self, Format, Wish},
    },
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    problem::{Note, Problem, Tongue, told},
    procedure::Id,
    session::Theme,
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// The languages, such as `fr` or `fr-simple,ar`; every language of the pack if absent.
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = Tag::parse)]
    language: Vec<Tag>,
    /// Columns and rows of the window.
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "80x24")]
    size: (u16, u16),
    /// The colours: `dark`, `light` or `contrast`.
    #[arg(long, value_name = "THEME", value_parser = theme, default_value = "dark")]
    theme: Theme,
    /// One procedure alone.
    #[arg(long, value_name = "ID", value_parser = Id::new)]
    procedure: Option<Id>,
    /// One page that every browser shows.
    #[arg(long, conflicts_with_all = ["ansi", "text"])]
    html: bool,
    /// The colours of a terminal: for `less -R`.
    #[arg(long, conflicts_with = "text")]
    ansi: bool,
    /// Letters alone.
    #[arg(long)]
    text: bool,
    /// The file to write, `-` for the standard output. Its ending tells what it is: `.html`, `.ansi`,
    /// `.txt`.
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
    /// The day, such as `2026-11-22`: dated values and deadlines follow it. Today if absent.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let tongue = tongue::of_the_environment();
    match written(arguments, tongue) {
        Ok((text, problems)) => {
            for problem in &problems {
                super::failed(&problem.told(tongue));
            }
            match write(&arguments.out, &text) {
                Ok(()) if problems.is_empty() => ExitCode::SUCCESS,
                Ok(()) => ExitCode::FAILURE,
                Err(error) => failed(&format!("{}: {error}", arguments.out.display())),
            }
        }
        Err(refusal) => failed(&refusal),
    }
}

/// Returns the file, and what is wrong in procedures that are not in it.
fn written(arguments: &Arguments, tongue: Tongue) -> Result<(String, Vec<Problem>), String> {
    let today = arguments.today.unwrap_or_else(today);
    let open = || opened(arguments.pack.as_deref(), today, tongue);
    let first = open()?;
    let Arguments { language, procedure, size, theme, .. } = arguments;
    let ids = first.reference().map(|it| it.procedures.as_slice()).unwrap_or_default();
    let told_of = |note: Note| note.told(tongue);
    asked::languages(language, first.languages()).map_err(told_of)?;
    procedure.iter().try_for_each(|it| asked::procedure(it, ids)).map_err(told_of)?;
    let problems = broken(&first, procedure.as_ref());
    let all = || first.languages().iter().map(|it| it.tag.clone()).collect();
    let languages = if language.is_empty() { all() } else { language.clone() };
    let procedure = procedure.clone();
    let wish = Wish { languages, procedure, size: *size, theme: *theme, today };
    let packs = wish.languages.iter().map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    let mut packs = packs.into_iter();
    let albums = screens::albums(|| packs.next(), &wish);
    Ok((screens::written(&albums, format(arguments), &wish, tongue), problems))
}

fn opened(folder: Option<&Path>, today: Date, tongue: Tongue) -> Result<OpenPack, String> {
    let pack = Pack::at(folder).map_err(|it| it.told(tongue))?;
    OpenPack::new(pack, &Place::default(), today).map_err(|problems| told(&problems, tongue))
}

fn broken(pack: &OpenPack, wanted: Option<&Id>) -> Vec<Problem> {
    let Some(reference) = pack.reference() else { return Vec::new() };
    let ids = reference.procedures.iter().filter(|it| wanted.is_none_or(|wanted| wanted == *it));
    ids.filter_map(|id| pack.files().open(id, reference).err()).flatten().collect()
}

fn format(arguments: &Arguments) -> Format {
    let ending = arguments.out.extension().and_then(|it| it.to_str()).unwrap_or_default();
    match (arguments.html, arguments.ansi, arguments.text, ending) {
        (true, ..) => Format::Html,
        (_, true, ..) => Format::Ansi,
        (_, _, true, _) => Format::Text,
        (.., "html" | "htm" | "xhtml") => Format::Html,
        (.., "ansi" | "ans") => Format::Ansi,
        _ => Format::Text,
    }
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    if file.as_os_str() != "-" {
        return save(file, text);
    }
    match io::stdout().lock().write_all(text.as_bytes()) {
        // Whoever reads has seen enough: `less` was left.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Reads `80x24`. What no terminal has is refused.
fn size(text: &str) -> Result<(u16, u16), String> {
    let parts = text.split_once('x').and_then(|(columns, rows)| {
        Some((columns.parse::<u16>().ok()?, rows.parse::<u16>().ok()?))
    });
    match parts {
        Some(size @ (20..=200, 8..=100)) => Ok(size),
        _ => Err("write columns and rows, such as `80x24`: 20x8 to 200x100".to_owned()),
    }
}

fn theme(word: &str) -> Result<Theme, String> {
    match word {
        "dark" => Ok(Theme::Dark),
        "light" => Ok(Theme::Light),
        "contrast" => Ok(Theme::HighContrast),
        _ => Err("write `dark`, `light` or `contrast`".to_owned()),
    }
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day such as `2026-11-22`".to_owned())
}
