//! What was found, in words.

use super::{Detail, Finding, Level, json};
use crate::{
    lang::{Direction, Tag},
    layout::{lay_out, plain},
    text::{Args, Catalogue, Key},
};

/// The texts of this module.
const FILE: &str = "doctor";
/// Columns of the name of a level, the space after it included.
const MARGIN: usize = 14;

/// What was found on one computer.
#[derive(Clone, Debug)]
pub struct Report {
    told: Vec<Told>,
    levels: Vec<(Level, String)>,
    summary: String,
}

/// One finding and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was found.
    pub finding: Finding,
    /// What was looked at.
    pub title: String,
    /// What was found there.
    pub says: String,
    /// Both in one line.
    pub line: String,
    /// How to mend it.
    pub repair: Option<String>,
}

impl Report {
    /// Puts findings into the words of a language.
    pub fn new(findings: Vec<Finding>, catalogue: &Catalogue, language: &Tag) -> Self {
        let words = Words { catalogue, language };
        let count = |level| findings.iter().filter(|it| it.level == level).count();
        let counts = Level::ALL.into_iter().fold(Args::new(), |args, level| {
            args.number(level.name(), i64::try_from(count(level)).unwrap_or(i64::MAX))
        });
        let level = |it: Level| (it, words.of(&format!("level-{}", it.name()), &Args::new()));
        let levels = Level::ALL.map(level).into();
        let summary = words.of("summary", &counts).split_whitespace().collect::<Vec<_>>().join(" ");
        let told = findings.into_iter().map(|it| words.tell(it)).collect();
        Self { told, levels, summary }
    }

    /// Returns every finding with its words.
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// Returns the worst that was found.
    pub fn worst(&self) -> Level {
        self.told.iter().map(|it| it.finding.level).max().unwrap_or(Level::Green)
    }

    /// Returns it for people, in lines of at most `width` columns. `mark` dresses the name of a
    /// level.
    pub fn text(&self, width: usize, mark: impl Fn(Level, &str) -> String) -> String {
        let lines = self.told.iter().map(|told| {
            let level = self.word(told.finding.level);
            let room = " ".repeat(MARGIN.saturating_sub(level.chars().count()));
            let rest = told.repair.iter().map(|repair| format!("→ {repair}"));
            let lines = [told.line.clone()].into_iter().chain(rest);
            let lines: Vec<_> = lines.flat_map(|it| lines_of(&it, width)).collect();
            let margin = format!("\n{}", " ".repeat(MARGIN));
            format!("{}{room}{}\n", mark(told.finding.level, level), lines.join(&margin))
        });
        format!("{}\n{}\n", lines.collect::<String>(), self.summary)
    }

    /// Returns it for programs. docs/doctor.md describes it.
    pub fn json(&self) -> String {
        json::report(&self.told, self.worst())
    }

    fn word(&self, level: Level) -> &str {
        self.levels.iter().find(|(it, _)| *it == level).map_or("", |(_, word)| word)
    }
}

/// Where words come from.
struct Words<'a> {
    catalogue: &'a Catalogue,
    language: &'a Tag,
}

impl Words<'_> {
    fn tell(&self, finding: Finding) -> Told {
        let args = args(&finding);
        let title = self.of(&format!("check-{}", finding.check), &args);
        let says = self.of(finding.code, &args);
        let repair = self.say(Key::of(FILE, finding.code).part("repair"), &args);
        let line = self.of("finding", &Args::new().text("title", &title).text("says", &says));
        Told { finding, title, says, line, repair }
    }

    /// A finding without words is told by its code.
    fn of(&self, id: &str, args: &Args) -> String {
        self.say(Key::of(FILE, id), args).unwrap_or_else(|| id.to_owned())
    }

    fn say(&self, key: Key<'_>, args: &Args) -> Option<String> {
        let said = self.catalogue.say_or_default(self.language, key, args);
        said.map(|it| plain(&it.content))
    }
}

fn args(finding: &Finding) -> Args {
    finding.details.iter().fold(Args::new(), |args, (name, detail)| match detail {
        Detail::Text(text) => args.text(name, text),
        Detail::Number(number) => args.number(name, *number),
    })
}

fn lines_of(text: &str, width: usize) -> Vec<String> {
    let room = width.saturating_sub(MARGIN).max(20);
    let laid = lay_out(text, room, Direction::LeftToRight);
    laid.lines.iter().map(|line| line.symbols().trim_end().to_owned()).collect()
}
