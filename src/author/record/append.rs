//! Adds a scenario to a file, and never spoils what is there.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    author::save,
    problem::{Note, Problem, Tongue, told},
    scenario::{Recording, Setting, parse},
};

/// More scenarios of one name than anybody records.
const MOST: u16 = 500;

/// What is added, and to what.
pub struct Append<'a> {
    /// The file.
    pub file: &'a Path,
    /// What it holds now; what a new file is to begin with.
    pub text: &'a str,
    /// What the scenario is called: where the file has one of this name, a number is added.
    pub name: &'a str,
    /// What was done.
    pub recording: &'a Recording,
    /// What scenarios may refer to.
    pub setting: &'a Setting<'a>,
}

/// Why nothing was added. The file is as it was.
#[derive(Debug)]
pub enum NotAppended {
    /// The file has problems already, or would have with the new scenario.
    Broken(Vec<Problem>),
    /// The system refuses to write this file.
    Refused(PathBuf, io::Error),
}

impl NotAppended {
    /// Says it in the language of an author.
    pub fn told(&self, tongue: Tongue) -> String {
        match self {
            Self::Broken(problems) => told(problems, tongue),
            Self::Refused(file, error) => {
                let note = Note::new("new-failed").with("file", &file.display());
                note.with("error", error).told(tongue)
            }
        }
    }
}

/// Adds a scenario at the end of a file: the whole is read again before the file is replaced.
///
/// # Errors
/// When the whole could not be read, or the file not be replaced.
pub fn append(what: &Append<'_>) -> Result<(), NotAppended> {
    let shown = what.file.display().to_string();
    let mut names = names(what.name);
    let whole = loop {
        let name = names.next().unwrap_or_else(|| what.name.to_owned());
        let whole = joined(what.text, &what.recording.text(&name));
        match parse(&shown, &whole, what.setting) {
            Ok(_) => break whole,
            Err(problems) if problems.iter().all(is_taken) && names.len() > 0 => {}
            Err(problems) => return Err(NotAppended::Broken(problems)),
        }
    };
    save(what.file, &whole).map_err(|error| NotAppended::Refused(what.file.to_owned(), error))
}

/// Returns a name, and the same with a number, as often as anybody may take it.
fn names(name: &str) -> impl ExactSizeIterator<Item = String> {
    let numbered = move |number: u16| match number {
        1 => name.to_owned(),
        _ => format!("{name} ({number})"),
    };
    (1..MOST).map(numbered)
}

fn is_taken(problem: &Problem) -> bool {
    problem.code() == Some("scenario-name-twice")
}

fn joined(text: &str, scenario: &str) -> String {
    match text.trim_end() {
        "" => scenario.to_owned(),
        text => format!("{text}\n\n{scenario}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        assert_eq!(names("Awa").take(3).collect::<Vec<_>>(), ["Awa", "Awa (2)", "Awa (3)"]);
    }

    #[test]
    fn why_it_is_not_there_is_said_in_the_language_of_the_author() {
        let refused = NotAppended::Refused("a.toml".into(), io::Error::other("no"));
        assert_eq!(refused.told(Tongue::French), "a.toml ne peut pas être écrit\u{A0}: no");
    }

    #[test]
    fn a_scenario_stands_apart_from_what_is_above() {
        assert_eq!(joined("", "new\n"), "new\n");
        assert_eq!(joined("old\n\n\n", "new\n"), "old\n\nnew\n");
    }
}
