//! `guichet check`: what an author must mend before a visitor sees it.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use jiff::civil::Date;

use crate::{
    adapters::today,
    author::Evidence,
    check,
    pack::Pack,
    problem::{Problem, Severity},
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
    let evidence = match Evidence::read(pack, folder, today) {
        Ok(evidence) => evidence,
        Err(problems) => return problems.into_iter().collect(),
    };
    let material = evidence.material();
    let mut problems = BTreeSet::new();
    problems.extend(check::texts(&material));
    problems.extend(check::screens(&material));
    problems.extend(check::content(&material));
    problems.extend(check::voice(&material, &evidence.recordings(), &voice::key));
    problems.extend(check::files(&material, &evidence.files()));
    problems.extend(evidence.problems());
    problems
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
