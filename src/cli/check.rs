//! `guichet check`: what an author must mend before a visitor sees it.

mod recordings;

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use jiff::civil::Date;

use crate::{
    adapters::today,
    check::{self, Material, Opened, PackFile, Shelf},
    pack::{Pack, Reference},
    problem::{Problem, Severity},
    text::{Catalogue, SourceText},
    voice,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The day against which dates are judged, such as 2026-12-31; today if absent.
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let pack = match &arguments.pack {
        None => Ok(Pack::embedded()),
        Some(folder) => Pack::embedded().over(folder),
    };
    let problems = match pack {
        Ok(pack) => {
            let today = arguments.today.unwrap_or_else(today);
            problems(pack, arguments.pack.as_deref(), today)
        }
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    // Where it cannot be printed, the code still tells.
    let _ = print(&problems);
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Returns everything that is wrong in a pack, by file and place.
fn problems(pack: Pack, folder: Option<&Path>, today: Date) -> BTreeSet<Problem> {
    let reference = match pack.reference() {
        Ok(reference) => reference,
        Err(problems) => return problems.into_iter().collect(),
    };
    let mut problems = BTreeSet::new();
    let procedures = procedures(&pack, &reference, &mut problems);
    let languages = Arc::new(reference.manifest.languages.clone());
    let own = procedures.iter().map(|it| it.procedure.id.as_str());
    let files: Vec<&str> = check::SHARED.into_iter().chain(own).collect();
    let shelf = Shelf::read(&pack, languages.iter().map(|it| &it.tag), &files);
    let source = |text: Option<SourceText>, path: &str| {
        text.unwrap_or_else(|| SourceText { path: path.to_owned(), text: "".into() })
    };
    let manifest_source = source(pack.manifest_text(), "pack.toml");
    let values_source = source(pack.values_text(), "values.toml");
    let pack = Arc::new(pack);
    let values = Arc::clone(&reference.values);
    let catalogue = Catalogue::new(Arc::clone(&pack) as Arc<_>, languages, values, today);
    let material = Material {
        manifest: &reference.manifest,
        manifest_source: &manifest_source,
        values: &reference.values,
        values_source: &values_source,
        papers: &reference.papers,
        procedures: &procedures,
        unread: reference.procedures.len() - procedures.len(),
        shelf: &shelf,
        catalogue: &catalogue,
        today,
    };
    problems.extend(check::texts(&material));
    problems.extend(check::screens(&material));
    problems.extend(check::content(&material));
    let recordings = recordings::recordings(&reference.manifest.languages, folder);
    problems.extend(check::voice(&material, &recordings, &voice::key));
    let files = pack.local_files().into_iter().map(|(inside, shown)| PackFile { inside, shown });
    problems.extend(check::files(&material, &reference.procedures, &files.collect::<Vec<_>>()));
    problems.extend(pack.problems());
    problems
}

fn procedures(pack: &Pack, reference: &Reference, problems: &mut BTreeSet<Problem>) -> Vec<Opened> {
    let opened = pack.procedure_ids().into_iter().map(|id| {
        let procedure = Arc::new(pack.open(&id, reference)?);
        let source = pack.procedure_text(&id);
        let source = source.unwrap_or_else(|| SourceText { path: String::new(), text: "".into() });
        Ok(Opened { procedure, source })
    });
    let taken =
        |opened: Result<Opened, Vec<Problem>>| opened.map_err(|it| problems.extend(it)).ok();
    opened.filter_map(taken).collect()
}

fn print(problems: &BTreeSet<Problem>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for problem in problems {
        let kind = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(output, "{problem} [{kind}]")?;
    }
    let errors = problems.iter().filter(|it| it.severity == Severity::Error).count();
    writeln!(output, "{errors} errors, {} warnings", problems.len() - errors)
}
