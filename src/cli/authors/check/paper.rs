//! What was found, for people: the place, what is wrong, the line, what to do.

use std::{
    collections::BTreeMap,
    env, fmt,
    io::{IsTerminal, stdout},
};

use super::{
    Findings,
    excerpt::{excerpt, seen},
    scores,
};
use crate::problem::{Note, Problem, Severity, Tongue};

/// Columns for the number of a line.
const GUTTER: usize = 5;

/// Whether the words are dressed.
pub(super) enum Dress {
    /// With colours and weight.
    Colours,
    /// With nothing.
    Plain,
}

/// What a part of the text is.
#[derive(Clone, Copy)]
enum Part {
    Place,
    Problem(Severity),
    Margin,
}

impl Dress {
    /// Returns what suits the standard output: colours only on a terminal, and not where somebody
    /// wants none.
    pub(super) fn for_the_output() -> Self {
        let refused = env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty());
        if stdout().is_terminal() && !refused { Self::Colours } else { Self::Plain }
    }

    fn on(&self, part: Part, text: &str) -> String {
        let code = match (self, part) {
            (Self::Plain, _) => return text.to_owned(),
            (Self::Colours, Part::Place) => "1",
            (Self::Colours, Part::Problem(Severity::Error)) => "1;31",
            (Self::Colours, Part::Problem(Severity::Warning)) => "1;33",
            (Self::Colours, Part::Margin) => "36",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

/// Tells everything, and at the end how much it is.
pub(super) fn told(findings: &Findings<'_>, dress: &Dress) -> String {
    let mut texts = BTreeMap::new();
    let mut told = String::new();
    for problem in findings.problems {
        let text = texts
            .entry(problem.file.as_str())
            .or_insert_with(|| findings.pack.file(&problem.file).map(|source| source.text));
        let line = text.as_deref().filter(|_| !problem.is_of_the_whole_file());
        let line = line.and_then(|text| text.split('\n').nth(problem.line - 1));
        told += &Told { problem, line, tongue: findings.tongue, dress }.to_string();
        told.push('\n');
    }
    let summary = Note::new("check-summary")
        .number("errors", findings.count(Severity::Error))
        .number("warnings", findings.count(Severity::Warning));
    for procedure in findings.summaries {
        told += &procedure.told(findings.tongue);
        told.push('\n');
    }
    if let Some(rows) = findings.scores {
        told += if findings.summaries.is_empty() { "" } else { "\n" };
        told += &scores::told(rows, findings.tongue);
        told.push('\n');
    }
    format!("{told}{}\n", summary.told(findings.tongue))
}

/// Tells why a folder is no pack, in one line.
pub(super) fn of_the_folder(problem: &Problem, tongue: Tongue) -> String {
    let what = format!("{}: {}", problem.file, problem.message(tongue));
    seen(&format!("{what} → {}", problem.help(tongue)))
}

/// One problem and the line that it is about.
struct Told<'a> {
    problem: &'a Problem,
    line: Option<&'a str>,
    tongue: Tongue,
    dress: &'a Dress,
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { file, line, column, severity, .. } = self.problem;
        let place = seen(&format!("{file}:{line}:{column}:"));
        writeln!(f, "{} {}", self.dress.on(Part::Place, &place), self.what(*severity))?;
        if let Some(text) = self.line {
            let excerpt = excerpt(text, *column, self.problem.length);
            let margin = |text: String| self.dress.on(Part::Margin, &text);
            let marks = self.dress.on(Part::Problem(*severity), &excerpt.marks);
            writeln!(f, "{} {}", margin(format!("{line:>GUTTER$} |")), excerpt.line)?;
            writeln!(f, "{} {}{marks}", margin(format!("{:>GUTTER$} |", "")), excerpt.room)?;
        }
        writeln!(f, "{:>GUTTER$} → {}", "", seen(&self.problem.help(self.tongue)))
    }
}

impl Told<'_> {
    fn what(&self, severity: Severity) -> String {
        let word = match severity {
            Severity::Error => Note::new("check-error"),
            Severity::Warning => Note::new("check-warning"),
        };
        let word = self.dress.on(Part::Problem(severity), &word.told(self.tongue));
        let message = seen(&self.problem.message(self.tongue));
        let what = Note::new("check-problem").with("severity", &word).with("message", &message);
        what.told(self.tongue)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::pack::Pack;

    fn said(dress: &Dress) -> String {
        let pack = Pack::embedded();
        let text = pack.file("pack.toml").unwrap().text;
        let at = text.find("name").unwrap();
        let note = || Note::new("value-empty").with("key", "name");
        let problems = BTreeSet::from([
            Problem::new("pack.toml", &text, &(at..at + 4), note()),
            Problem::of_file("values.toml", note()).as_warning(),
        ]);
        told(
            &Findings {
                problems: &problems,
                summaries: &[],
                scores: None,
                pack: &pack,
                tongue: Tongue::English,
            },
            dress,
        )
    }

    #[test]
    fn a_line_is_shown_where_there_is_one_to_show() {
        let said = said(&Dress::Plain);
        let shown: Vec<&str> = said.lines().filter(|line| line.contains(" | ")).collect();
        assert_eq!(shown.len(), 2, "{said}");
        assert!(shown[0].contains("| name") && shown[1].ends_with("| ^^^^"), "{said}");
        assert!(said.ends_with("\n1 error, 1 warning\n"), "{said}");
    }

    #[test]
    fn colours_change_no_word() {
        let coloured = said(&Dress::Colours);
        let bare = coloured
            .split('\u{1b}')
            .enumerate()
            .map(|(at, piece)| if at == 0 { piece } else { piece.split_once('m').unwrap().1 });
        assert_eq!(bare.collect::<String>(), said(&Dress::Plain));
        assert!(coloured.contains("\u{1b}[1;31merror\u{1b}[0m"));
        assert!(coloured.contains("\u{1b}[1;33mwarning\u{1b}[0m"));
    }
}
