//! `guichet check`: what an author must mend before a visitor sees it.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use super::translate::corpus;
use crate::{
    adapters::today,
    check,
    pack::{Pack, Reference},
    problem::{Problem, Severity},
    procedure::Procedure,
    text::Catalogue,
};

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
    let problems = match pack {
        Ok(pack) => problems(pack),
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
fn problems(pack: Pack) -> BTreeSet<Problem> {
    let reference = match pack.reference() {
        Ok(reference) => reference,
        Err(problems) => return problems.into_iter().collect(),
    };
    let mut problems = BTreeSet::new();
    let procedures = procedures(&pack, &reference, &mut problems);
    let languages = Arc::new(reference.manifest.languages.clone());
    let pack = Arc::new(pack);
    let catalogue = Catalogue::new(
        Arc::clone(&pack) as Arc<_>,
        Arc::clone(&languages),
        Arc::clone(&reference.values),
        today(),
    );
    problems.extend(check::texts(&procedures, &catalogue, &languages));
    problems.extend(check::stale(&corpus(&pack, &reference)));
    problems.extend(pack.problems());
    problems
}

fn procedures(
    pack: &Pack,
    reference: &Reference,
    problems: &mut BTreeSet<Problem>,
) -> Vec<Procedure> {
    let opened = pack.procedure_ids().into_iter().map(|id| pack.open(&id, reference));
    opened.filter_map(|opened| opened.map_err(|found| problems.extend(found)).ok()).collect()
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
