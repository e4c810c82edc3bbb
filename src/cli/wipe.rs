//! `guichet wipe`: erases now, by hand or for a service.
//!
//! Exit codes: 0 nothing is left; 1 refused, and nothing was erased; 3 something is left.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use super::site;
use crate::reset::{self, Alone, Part, Place, Purpose, RuntimeFolder, WipeReport, Wipes};

const LEFT: u8 = 3;

const AFTER_HELP: &str = "Exit codes: 0 nothing is left; 1 refused, and nothing was erased; 2 this \
                          command line cannot be understood; 3 something is left.";

#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// The configuration that lists the folders; without it, only what dead programs left.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, clap::Args)]
#[group(multiple = false)]
#[allow(clippy::struct_excessive_bools)] // one of them at a time, says the group
struct How {
    /// Counts what would be erased, and erases nothing.
    #[arg(long)]
    dry_run: bool,
    /// Before the service starts: tells one line.
    #[arg(long)]
    boot: bool,
    /// After the service stopped: tells one line.
    #[arg(long)]
    stop: bool,
    /// For the kiosk that asks through a socket: answers in its words.
    #[arg(long)]
    answer: bool,
    /// Marks a folder as one that may be erased.
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    authorize: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match obey(arguments) {
        Ok(code) => code,
        Err(problems) => {
            site::tell(&problems);
            // Whoever asked hears that nothing was erased.
            if arguments.how.answer {
                let refused = WipeReport { left: 1, ..WipeReport::default() };
                let _ = reset::answer(&refused, &mut io::stdout().lock());
            }
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &Arguments) -> Result<ExitCode, Vec<String>> {
    let how = &arguments.how;
    if let Some(folder) = &how.authorize {
        return reset::authorize(folder).map(|()| ExitCode::SUCCESS).map_err(|it| vec![it]);
    }
    let site = arguments.config.as_ref().map(|it| site::read(it, Purpose::Command)).transpose()?;
    let wipes = site.map_or_else(Wipes::default, |it| it.wipes);
    if how.dry_run {
        // Where it cannot be printed, nobody reads it.
        let _ = count(&wipes, &mut io::stdout().lock());
        return Ok(ExitCode::SUCCESS);
    }
    let runtime = RuntimeFolder::claim().map_err(|error| vec![error.to_string()])?;
    let parts = wipes.run(&runtime, &mut Alone);
    let report = reset::total(&parts);
    let mut out = io::stdout().lock();
    // It is erased whether anybody reads what is told of it or not; the code still tells.
    let _ = if how.answer {
        reset::answer(&report, &mut out)
    } else if how.boot || how.stop {
        let when = if how.boot { "before the start" } else { "after the stop" };
        writeln!(out, "{when}: {report}")
    } else {
        parts.iter().try_for_each(|part| tell(part, &mut out))
    };
    Ok(if report.is_verified() { ExitCode::SUCCESS } else { ExitCode::from(LEFT) })
}

fn tell(Part { place, report }: &Part, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}: {report}", named(place))
}

fn count(wipes: &Wipes, out: &mut impl Write) -> io::Result<()> {
    let counted = wipes.count();
    for place in wipes.places() {
        let contents = counted.iter().find(|(path, _)| place == Place::Folder(path.clone()));
        let told = match (&place, contents) {
            (Place::Folder(_), Some((_, Some(contents)))) => format!("{contents} would be erased"),
            (Place::Folder(_), _) => "has changed meanwhile, and would be left".into(),
            (Place::Processes, _) => "would be ended first".into(),
            (Place::Helper(_), _) => "would be asked".into(),
            (Place::Runtime, _) => "what dead programs left would be erased".into(),
        };
        writeln!(out, "{}: {told}", named(&place))?;
    }
    writeln!(out, "nothing was erased")
}

fn named(place: &Place) -> String {
    match place {
        Place::Processes => "programs of the visitors' account".into(),
        Place::Helper(path) => format!("the account behind {}", path.display()),
        Place::Runtime => "the program's own folder".into(),
        Place::Folder(path) => path.display().to_string(),
    }
}
