//! What was found where, after which ending.

use std::fmt::{self, Display};

use super::ending::Ending;

/// A place that a visit can touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The screen: the last one of the visit's, and the first one of the next.
    Screen,
    /// What the terminal received after the end, and what can be scrolled back to.
    Scrollback,
    /// The clipboard of the terminal: whether anything was ever put into it.
    Clipboard,
    /// The runtime folder of the program.
    Runtime,
    /// The folders that the place lets be wiped.
    Wiped,
    /// The home, the folder for temporary files, the state with the journal.
    Files,
    /// The processes of the visit, and what they started.
    Processes,
    /// The memory of the voice, while the visit is still there.
    Voice,
    /// The memory of the supervisor, which outlives every visit.
    Supervisor,
    /// The memory of the next visit.
    NextVisit,
}

impl Place {
    /// Every one.
    pub const ALL: [Self; 10] = [
        Self::Screen,
        Self::Scrollback,
        Self::Clipboard,
        Self::Runtime,
        Self::Wiped,
        Self::Files,
        Self::Processes,
        Self::Voice,
        Self::Supervisor,
        Self::NextVisit,
    ];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Scrollback => "scrollback",
            Self::Clipboard => "clipboard",
            Self::Runtime => "runtime-folder",
            Self::Wiped => "wiped-folders",
            Self::Files => "other-files",
            Self::Processes => "processes",
            Self::Voice => "memory-of-the-voice",
            Self::Supervisor => "memory-of-supervisor",
            Self::NextVisit => "memory-of-next-visit",
        }
    }
}

/// What came of looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing of the visit is there.
    Clean,
    /// Something of the visit is there.
    Found(&'static str),
    /// It could not be looked at, and why.
    CouldNotLook(&'static str),
}

/// One place after one ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How the visit ended.
    pub ending: Ending,
    /// Where was looked.
    pub place: Place,
    /// What was found.
    pub verdict: Verdict,
}

/// Everything that was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Every place after every ending.
    pub findings: Vec<Finding>,
    /// The endings that could not be played, and why.
    pub unplayed: Vec<(Ending, String)>,
}

impl Report {
    /// Returns whether nothing was found and every ending was played.
    pub fn is_proof(&self) -> bool {
        self.unplayed.is_empty() && self.count(|it| matches!(it, Verdict::Found(_))) == 0
    }

    /// Returns the report as one object of JSON.
    pub fn json(&self) -> String {
        let findings = self.findings.iter().map(|Finding { ending, place, verdict }| {
            let (word, why) = verdict.told();
            let why = if why.is_empty() { String::new() } else { format!(",\"what\":\"{why}\"") };
            let (ending, place) = (ending.name(), place.name());
            format!("{{\"ending\":\"{ending}\",\"place\":\"{place}\",\"verdict\":\"{word}\"{why}}}")
        });
        let unplayed = self.unplayed.iter().map(|(ending, why)| {
            format!("{{\"ending\":\"{}\",\"why\":\"{}\"}}", ending.name(), escaped(why))
        });
        let (findings, unplayed) = (joined(findings), joined(unplayed));
        let proof = self.is_proof();
        format!("{{\"proof\":{proof},\"findings\":[{findings}],\"unplayed\":[{unplayed}]}}")
    }

    fn count(&self, is_so: impl Fn(&Verdict) -> bool) -> usize {
        self.findings.iter().filter(|it| is_so(&it.verdict)).count()
    }
}

impl Verdict {
    fn told(&self) -> (&'static str, &'static str) {
        match self {
            Self::Clean => ("clean", ""),
            Self::Found(what) => ("found", what),
            Self::CouldNotLook(why) => ("could-not-look", why),
        }
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { ending, place, verdict } in &self.findings {
            let line = match verdict {
                Verdict::Clean => "clean".to_owned(),
                Verdict::Found(what) => format!("FOUND: {what}"),
                Verdict::CouldNotLook(why) => format!("could not look: {why}"),
            };
            writeln!(f, "{:<18} {:<20} {line}", ending.name(), place.name())?;
        }
        for (ending, why) in &self.unplayed {
            writeln!(f, "{:<18} COULD NOT BE PLAYED: {why}", ending.name())?;
        }
        let found = self.count(|it| matches!(it, Verdict::Found(_)));
        let clean = self.count(|it| *it == Verdict::Clean);
        let unseen = self.findings.len() - found - clean;
        let unplayed = self.unplayed.len();
        writeln!(
            f,
            "{clean} clean, {found} found, {unseen} could not be looked at, {unplayed} endings \
             could not be played"
        )
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}

/// Returns a text as it may stand between quotes in JSON.
fn escaped(text: &str) -> String {
    let plain = text.chars().filter(|it| !it.is_control());
    plain
        .flat_map(|it| ['\\'].into_iter().filter(move |_| "\"\\".contains(it)).chain([it]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let finding = |place, verdict| Finding { ending: Ending::Idle, place, verdict };
        let mut report = Report::default();
        report.findings.push(finding(Place::Screen, Verdict::Clean));
        report
            .findings
            .push(finding(Place::NextVisit, Verdict::CouldNotLook("not as this account")));
        report
    }

    #[test]
    fn what_was_found_or_not_played_is_no_proof_and_what_could_not_be_seen_is_told() {
        let mut found = report();
        assert!(found.is_proof());
        assert!(found.to_string().contains("1 could not be looked at"));
        found.findings[0].verdict = Verdict::Found("what was typed");
        assert!(!found.is_proof());
        let mut unplayed = report();
        unplayed.unplayed.push((Ending::Goodbye, "no \"end\"\n".into()));
        assert!(!unplayed.is_proof());
        for report in [found, unplayed] {
            let value: serde_json::Value = serde_json::from_str(&report.json()).unwrap();
            assert_eq!(value["proof"], false);
            assert_eq!(value["findings"].as_array().unwrap().len(), 2);
        }
    }
}
