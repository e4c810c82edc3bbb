//! Recordings that are missing, stale, broken or nobody's.
//!
//! A language without recordings is spoken by a program, and nothing is wrong with that: what is
//! missing is told only where an index says `# complete`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Material, stocked::Stocked};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    screen::{self, Line},
};

/// The recordings of one language, as they were found.
#[derive(Clone, Debug)]
pub struct Recordings {
    /// Their language.
    pub language: Tag,
    /// The path of their index, as authors see it.
    pub index: String,
    /// The line of the index that says that nothing is missing, if it says so.
    pub complete: Option<usize>,
    /// The lines of the index.
    pub lines: Vec<(usize, Recorded)>,
    /// The paths of files that no line names.
    pub orphans: Vec<String>,
}

/// What a line of an index comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A recording that can be played, by the key of its text.
    Key(String),
    /// Its file is not there, or is no recording.
    Broken {
        /// The key of its text.
        key: String,
        /// The file.
        file: String,
    },
    /// It cannot be read.
    Unreadable,
}

/// Returns what is wrong with recordings. `key` makes the key of a text in a language.
pub fn voice(
    material: &Material<'_>,
    recordings: &[Recordings],
    key: &dyn Fn(&Tag, &str) -> String,
) -> Vec<Problem> {
    let stocked = Stocked::new(material);
    recordings.iter().flat_map(|it| of_language(&stocked, it, key)).collect()
}

fn of_language(
    stocked: &Stocked<'_>,
    recordings: &Recordings,
    key: &dyn Fn(&Tag, &str) -> String,
) -> Vec<Problem> {
    let script = script(stocked, &recordings.language);
    let wanted: BTreeMap<String, &Line> =
        script.iter().map(|line| (key(line.clip.language(), line.clip.text()), line)).collect();
    let lines = recordings.lines.iter();
    let mut problems: Vec<Problem> = lines
        .flat_map(|(line, recorded)| of_line(recorded, &wanted).map(|note| (*line, note)))
        .map(|(line, (note, is_bad))| {
            let problem = Problem::of_line(&recordings.index, line, note);
            if is_bad { problem } else { problem.as_warning() }
        })
        .collect();
    let orphan = |file: &String| Problem::of_file(file, Note::new("recording-orphan")).as_warning();
    problems.extend(recordings.orphans.iter().map(orphan));
    problems.extend(missing(recordings, &wanted));
    problems
}

/// Everything that may be said in a language.
fn script(stocked: &Stocked<'_>, tag: &Tag) -> Vec<Line> {
    let stock = stocked.stock();
    let known = stocked.languages.get(tag);
    let greeting = known.map(|it| screen::greeting(stock, it)).unwrap_or_default();
    let files: Vec<&str> = stocked.material.files().collect();
    greeting.into_iter().chain(screen::script(stock, tag, &files)).collect()
}

/// Returns what is wrong with one line, and whether a kiosk would meet something broken.
fn of_line<'a>(
    recorded: &'a Recorded,
    wanted: &'a BTreeMap<String, &Line>,
) -> impl Iterator<Item = (Note, bool)> + use<'a> {
    let (key, bad) = match recorded {
        Recorded::Key(key) => (Some(key), None),
        Recorded::Broken { key, file } => {
            (Some(key), Some(Note::new("recording-broken").with("file", file)))
        }
        Recorded::Unreadable => (None, Some(Note::new("recording-line"))),
    };
    let stale = key.filter(|key| !wanted.contains_key(*key));
    let stale = stale.map(|key| (Note::new("recording-stale").with("key", key), false));
    bad.map(|note| (note, true)).into_iter().chain(stale)
}

fn missing(recordings: &Recordings, wanted: &BTreeMap<String, &Line>) -> Option<Problem> {
    let keys: BTreeSet<&String> = recordings
        .lines
        .iter()
        .filter_map(|(_, recorded)| match recorded {
            Recorded::Key(key) => Some(key),
            Recorded::Broken { .. } | Recorded::Unreadable => None,
        })
        .collect();
    let line = recordings.complete?;
    let mut missing = wanted.iter().filter(|(key, _)| !keys.contains(key)).map(|(_, line)| line);
    let first = missing.next()?;
    let note = Note::new("recordings-missing").number("count", missing.count() + 1);
    let note = note.with("first", &first.place).with("language", &recordings.language);
    Some(Problem::of_line(&recordings.index, line, note).as_warning())
}
