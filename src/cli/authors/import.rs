//! `guichet import`: a table that came back from translators.

mod report;

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    failed, print,
    translate::{Bench, Messages, Shelf, Trouble},
};
use crate::{
    lang::Tag,
    problem::Problem,
    text::Manuscript,
    translation::{
        Change, Corpus, Detail, Import, Line, MAX_BYTES, Preference, Splice, Unfit, import, read,
        splice,
    },
};
use report::Report;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The table: xlsx, ods or CSV.
    file: PathBuf,
    /// Tells what would change, and writes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Which side wins where both changed: `sheet` or `pack`.
    #[arg(long, value_name = "SIDE", value_parser = preference)]
    prefer: Option<Preference>,
    #[command(flatten)]
    messages: Messages,
    /// The folder of the pack.
    pack: PathBuf,
}

/// What became of a table.
struct Outcome {
    import: Import,
    /// How many texts of each file were written, or would be.
    files: Vec<(String, usize)>,
    troubles: Vec<Trouble>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let words = arguments.messages.words();
    let shelf = Shelf::open(&arguments.pack, words);
    let outcome = shelf.and_then(|shelf| {
        let bench = Bench::open(Some(shelf.root()), words)?;
        outcome(arguments, &bench, &shelf).map(|outcome| (bench, outcome))
    });
    let (bench, outcome) = match outcome {
        Ok(outcome) => outcome,
        Err(why) => return failed(&why),
    };
    let report = Report { words, sheet: &arguments.file, is_dry: arguments.dry_run };
    print(&report.text(&outcome, &bench.corpus));
    let Outcome { import, troubles, .. } = &outcome;
    let is_whole = import.conflicts.is_empty() && import.refused.is_empty() && troubles.is_empty();
    if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn outcome(arguments: &Arguments, bench: &Bench, shelf: &Shelf) -> Result<Outcome, String> {
    let words = bench.words;
    let shown = arguments.file.display().to_string();
    let bytes = bytes_of(&arguments.file).map_err(|error| {
        let why = error.to_string();
        words.with(
            "import-unreadable",
            &[("file", Detail::Text(&shown)), ("why", Detail::Text(&why))],
        )
    })?;
    let told = |problem: &Problem| problem.told(words.tongue());
    let grid = read(&bytes).map_err(|note| told(&Problem::of_file(&shown, note)))?;
    let import = import(&grid, &bench.corpus, arguments.prefer).map_err(|wrong| {
        let lines = wrong.iter().map(|it| report::line(&arguments.file, it, words));
        lines.collect::<Vec<_>>().join("\n")
    })?;
    let (mut files, mut troubles, mut lost) = (Vec::new(), Vec::new(), Vec::new());
    for ((language, file), changes) in grouped(&import.changes) {
        match written(arguments, (bench, shelf), (&language, &file), &changes) {
            Ok(()) => files.push((format!("locales/{language}/{file}.ftl"), changes.len())),
            Err(trouble) => {
                troubles.push(trouble);
                lost.push((language, file));
            }
        }
    }
    let mut import = import;
    // What was not written is not confirmed either.
    import.confirmed.retain(|(tag, line)| !lost.contains(&(tag.clone(), line.file.clone())));
    if !arguments.dry_run {
        for (language, lines) in by_language(&import.confirmed) {
            troubles.extend(shelf.confirm(&language, &lines).err());
        }
    }
    Ok(Outcome { import, files, troubles })
}

/// Returns what is in a table, and no more than makes it too large.
fn bytes_of(table: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    File::open(table)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes the changes of one file, or finds out that they cannot be.
fn written(
    arguments: &Arguments,
    (bench, shelf): (&Bench, &Shelf),
    (language, file): (&Tag, &str),
    changes: &[&Change],
) -> Result<(), Trouble> {
    let path = shelf.root().join(format!("locales/{language}/{file}.ftl"));
    let text = shelf.text(language, file)?;
    let splices: Vec<Splice> = changes
        .iter()
        .map(|it| Splice { name: it.name.clone(), wording: it.wording.clone() })
        .collect();
    let sources = sources(&bench.corpus, file);
    let shown = path.display().to_string();
    let spliced = splice(&shown, &text, &sources, &splices).map_err(|unfit| match unfit {
        Unfit::Broken(_) => Trouble::Broken(path),
        Unfit::Lost(name) => Trouble::Lost(path, name),
    })?;
    if arguments.dry_run { Ok(()) } else { shelf.replace(language, file, &spliced) }
}

/// Returns the files that give new texts their order.
fn sources<'a>(corpus: &'a Corpus, file: &str) -> Vec<&'a Manuscript> {
    corpus.languages().first().map(|it| corpus.manuscripts(it, file)).unwrap_or_default()
}

fn grouped(changes: &[Change]) -> BTreeMap<(Tag, String), Vec<&Change>> {
    let mut grouped: BTreeMap<_, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        grouped.entry((change.language.clone(), change.file.clone())).or_default().push(change);
    }
    grouped
}

fn by_language(confirmed: &[(Tag, Line)]) -> BTreeMap<Tag, Vec<Line>> {
    let mut grouped: BTreeMap<Tag, Vec<Line>> = BTreeMap::new();
    for (language, line) in confirmed {
        grouped.entry(language.clone()).or_default().push(line.clone());
    }
    grouped
}

fn preference(word: &str) -> Result<Preference, String> {
    match word {
        "sheet" => Ok(Preference::Sheet),
        "pack" => Ok(Preference::Pack),
        _ => Err("write `sheet` or `pack`".to_owned()),
    }
}
