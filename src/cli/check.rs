//! `guichet check`: what an author must mend before a visitor sees it.

mod summary;

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use crate::{
    adapters::today,
    check,
    check::{Share, Written},
    pack::{Pack, Reference},
    problem::{Problem, Severity},
    procedure::{Procedure, parse},
    text::{Catalogue, SourceText},
    ways::Setting,
};

use summary::Summary;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let pack = match &arguments.pack {
        None => Ok(Pack::embedded()),
        Some(folder) => Pack::embedded().over(folder),
    };
    let (problems, summaries) = match pack {
        Ok(pack) => problems(pack),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    // Where it cannot be printed, the code still tells.
    let _ = print(&problems, &summaries);
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Returns everything that is wrong in a pack, by file and place; and what may be known besides.
fn problems(pack: Pack) -> (BTreeSet<Problem>, Vec<Summary>) {
    let reference = match pack.reference() {
        Ok(reference) => reference,
        Err(problems) => return (problems.into_iter().collect(), Vec::new()),
    };
    let mut problems = BTreeSet::new();
    let opened = opened(&pack, &reference, &mut problems);
    problems.extend(logic(&opened, &reference));
    let setting = setting(&reference);
    let summaries = opened.iter().map(|it| Summary::of(&it.procedure, &setting)).collect();
    let procedures: Vec<Procedure> = opened.into_iter().map(|it| it.procedure).collect();
    let languages = Arc::new(reference.manifest.languages.clone());
    let pack = Arc::new(pack);
    let catalogue = Catalogue::new(
        Arc::clone(&pack) as Arc<_>,
        Arc::clone(&languages),
        Arc::clone(&reference.values),
        today(),
    );
    problems.extend(check::texts(&procedures, &catalogue, &languages));
    problems.extend(pack.problems());
    (problems, summaries)
}

/// A procedure that could be parsed, with its file.
struct Opened {
    source: SourceText,
    procedure: Procedure,
}

impl Opened {
    fn written(&self) -> Written<'_> {
        let Self { source, procedure } = self;
        Written { path: &source.path, text: &source.text, procedure }
    }
}

fn opened(pack: &Pack, reference: &Reference, problems: &mut BTreeSet<Problem>) -> Vec<Opened> {
    let sources = pack.procedure_ids().into_iter().filter_map(|id| pack.procedure_text(&id));
    let parsed = |source: SourceText| {
        let procedure = parse(&source.path, &source.text, &reference.known());
        let procedure = procedure.map_err(|found| problems.extend(found)).ok()?;
        Some(Opened { source, procedure })
    };
    sources.filter_map(parsed).collect()
}

fn logic(opened: &[Opened], reference: &Reference) -> Vec<Problem> {
    let share = if opened.len() == reference.procedures.len() { Share::Whole } else { Share::Part };
    let files: Vec<Written<'_>> = opened.iter().map(Opened::written).collect();
    check::logic(&files, share, &setting(reference))
}

fn setting(reference: &Reference) -> Setting<'_> {
    Setting { values: &reference.values, facts: &reference.facts, today: today() }
}

fn print(problems: &BTreeSet<Problem>, summaries: &[Summary]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for problem in problems {
        let kind = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(output, "{problem} [{kind}]")?;
    }
    for summary in summaries {
        writeln!(output, "{summary}")?;
    }
    let errors = problems.iter().filter(|it| it.severity == Severity::Error).count();
    writeln!(output, "{errors} errors, {} warnings", problems.len() - errors)
}
