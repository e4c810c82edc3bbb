//! `guichet check`: what an author must mend before a visitor sees it.

mod excerpt;
mod paper;
mod report;
mod sarif;
mod scores;
mod summary;

use std::{
    collections::BTreeSet,
    io::{self, Write},
    panic::resume_unwind,
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    thread,
};

use jiff::civil::Date;

use summary::Summary;

use crate::cli::{asked, tongue};
use crate::{
    adapters::today,
    author::Evidence,
    check::{self, Material, Opened},
    lang::Tag,
    pack::{Pack, PackError},
    plain::Row,
    problem::{Problem, Severity, Tongue},
    voice,
};

const EXIT_CODES: &str = "Exit codes: 0 nothing keeps the pack from being used; 1 there is an \
                          error, or with --strict a warning; 2 this command line cannot be \
                          understood.";

/// What a command line that cannot be understood returns, in all of this program.
const USAGE: u8 = 2;

#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(in crate::cli) struct Arguments {
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// Tells of texts in this language only; several with commas, or given again.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse, value_delimiter = ',')]
    language: Vec<Tag>,
    /// How it is told: `text` for people, `json` for programs, `sarif` for code hosts.
    #[arg(long, value_name = "FORMAT", value_parser = Format::parse, default_value = "text")]
    format: Format,
    /// Fails where there are warnings, too.
    #[arg(long)]
    strict: bool,
    /// Tells how easy the texts are, too: a grade for each file and language.
    #[arg(long)]
    scores: bool,
    /// Judges dated values as on this day, such as 2026-11-28; today if absent.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// The language it is told in, `fr` or `en`; that of the environment if absent.
    #[arg(long, value_name = "TAG", value_parser = tongue::parse)]
    messages: Option<Tongue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Sarif,
}

impl Format {
    fn parse(word: &str) -> Result<Self, String> {
        match word {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "sarif" => Ok(Self::Sarif),
            _ => Err("write `text`, `json` or `sarif`".to_owned()),
        }
    }
}

fn day(word: &str) -> Result<Date, String> {
    word.parse().map_err(|_| "write a day as 2026-11-28".to_owned())
}

/// What was found, and what is needed to tell it.
struct Findings<'a> {
    problems: &'a BTreeSet<Problem>,
    summaries: &'a [Summary],
    /// How easy the texts are, where that is asked for.
    scores: Option<&'a [Row]>,
    pack: &'a Pack,
    tongue: Tongue,
}

impl Findings<'_> {
    fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|it| it.severity == severity).count()
    }
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let tongue = arguments.messages.unwrap_or_else(tongue::of_the_environment);
    let pack = match Pack::at(arguments.pack.as_deref()) {
        Ok(pack) => Arc::new(pack),
        Err(error) => return unopened(arguments, &error, tongue),
    };
    // If the manifest is broken, that is told.
    let languages = pack.manifest().map(|it| it.languages);
    let asked = languages.map_or(Ok(()), |it| asked::languages(&arguments.language, &it));
    if let Err(note) = asked {
        eprintln!("{}", note.told(tongue));
        return ExitCode::from(USAGE);
    }
    let today = arguments.today.unwrap_or_else(today);
    let mut judged = judged(arguments, &pack, today);
    judged.problems.retain(|it| concerns(pack.inside(&it.file), &arguments.language));
    tell(arguments, &judged.findings(&pack, tongue))
}

/// A folder that cannot be opened has no line to point at; programs are told all the same.
fn unopened(arguments: &Arguments, error: &PackError, tongue: Tongue) -> ExitCode {
    let problem = error.problem();
    if arguments.format == Format::Text {
        eprintln!("{}", paper::of_the_folder(&problem, tongue));
        return ExitCode::FAILURE;
    }
    let judged = Judged::of_problems(arguments, BTreeSet::from([problem]));
    tell(arguments, &judged.findings(&Pack::embedded(), tongue))
}

/// Says whether a file is to be told of: texts only in the wanted languages, all of them if none is
/// named, and everything else always.
fn concerns(file: &str, wanted: &[Tag]) -> bool {
    let language = file.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
    language.is_none_or(|(tag, _)| is_wanted(tag, wanted))
}

fn is_wanted(tag: &str, wanted: &[Tag]) -> bool {
    wanted.is_empty() || wanted.iter().any(|wanted| wanted.as_str() == tag)
}

fn tell(arguments: &Arguments, findings: &Findings<'_>) -> ExitCode {
    let told = match arguments.format {
        Format::Text => paper::told(findings, &paper::Dress::for_the_output()),
        Format::Json => report::told(findings),
        Format::Sarif => sarif::told(findings),
    };
    // Where it cannot be printed, the code still tells.
    let _ = io::stdout().write_all(told.as_bytes());
    let fails = |it: &Problem| it.severity == Severity::Error || arguments.strict;
    if findings.problems.iter().any(fails) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What a check came to.
struct Judged {
    problems: BTreeSet<Problem>,
    summaries: Vec<Summary>,
    scores: Option<Vec<Row>>,
}

impl Judged {
    /// Nothing but problems: there was nothing else to read.
    fn of_problems(arguments: &Arguments, problems: BTreeSet<Problem>) -> Self {
        Self { problems, summaries: Vec::new(), scores: arguments.scores.then(Vec::new) }
    }

    fn findings<'a>(&'a self, pack: &'a Pack, tongue: Tongue) -> Findings<'a> {
        Findings {
            problems: &self.problems,
            summaries: &self.summaries,
            scores: self.scores.as_deref(),
            pack,
            tongue,
        }
    }
}

/// Returns everything that is wrong in a pack on a day, by file and place; and what may be known
/// of its procedures and texts besides.
fn judged(arguments: &Arguments, pack: &Arc<Pack>, today: Date) -> Judged {
    let evidence = match Evidence::read(pack, arguments.pack.as_deref(), today) {
        Ok(evidence) => evidence,
        Err(problems) => {
            let problems = problems.into_iter().chain(pack.problems()).collect();
            return Judged::of_problems(arguments, problems);
        }
    };
    let material = evidence.material();
    let setting = material.setting();
    let summary = |it: &Opened| Summary::of(&it.procedure, &setting);
    Judged {
        problems: problems(&evidence, &material),
        summaries: material.procedures.iter().map(summary).collect(),
        scores: arguments.scores.then(|| scores(&evidence, &arguments.language)),
    }
}

fn scores(evidence: &Evidence, wanted: &[Tag]) -> Vec<Row> {
    let mut rows = check::scores(&evidence.prose());
    rows.retain(|it| is_wanted(it.language.as_str(), wanted));
    rows
}

fn problems(evidence: &Evidence, material: &Material<'_>) -> BTreeSet<Problem> {
    // One half takes about as long as the other.
    thread::scope(|scope| {
        let played = scope.spawn(|| played(evidence, material));
        let mut problems = read(evidence, material);
        problems.extend(played.join().unwrap_or_else(|panic| resume_unwind(panic)));
        problems.extend(evidence.problems());
        problems
    })
}

/// Returns what is found on the ways of visitors, and in their words.
fn played(evidence: &Evidence, material: &Material<'_>) -> BTreeSet<Problem> {
    let mut problems = BTreeSet::from_iter(evidence.scenarios());
    problems.extend(check::logic(material));
    problems.extend(check::plain(&evidence.prose()));
    problems.extend(check::stale(&evidence.corpus()));
    problems
}

/// Returns what is found in the texts, and on the screens that are made of them.
fn read(evidence: &Evidence, material: &Material<'_>) -> BTreeSet<Problem> {
    let mut problems = BTreeSet::new();
    problems.extend(check::texts(material));
    problems.extend(check::screens(material));
    problems.extend(check::content(material));
    problems.extend(check::voice(material, &evidence.recordings(), &voice::key));
    problems.extend(check::files(material, &evidence.files()));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_narrows_texts_and_nothing_else() {
        let english = [Tag::parse("en").unwrap()];
        for (file, wanted, concerned) in [
            ("locales/en/kiosk.ftl", &english[..], true),
            ("locales/fr/kiosk.ftl", &english, false),
            ("locales/en-simple/kiosk.ftl", &english, false),
            ("locales/fr/kiosk.ftl", &[], true),
            ("procedures/rent.toml", &english, true),
            ("pack.toml", &english, true),
        ] {
            assert_eq!(concerns(file, wanted), concerned, "{file} {wanted:?}");
        }
    }
}
