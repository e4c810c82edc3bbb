//! Flaws in the logic of a procedure, one in a file: what an author reads in both languages.
//!
//! Every `tests/packs/logic/<case>.toml` ends with its messages, one a line: after `#! ` in
//! English with how bad it is, after `#? ` in French.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use std::{fs, path::Path};

use guichet::{
    check::{Share, Written, logic},
    problem::{Problem, Severity, Tongue},
    ways::{Certainty, Logic, Setting},
};
use library::{Library, TODAY, file};

fn setting(library: &Library) -> Setting<'_> {
    Setting { values: &library.values, facts: &library.facts, today: TODAY }
}

fn problems(library: &Library, path: &str, text: &str) -> Vec<Problem> {
    let procedure = library.parse(path, text).unwrap();
    let written = Written { path, text, procedure: &procedure };
    let mut problems = logic(&[written], Share::Whole, &setting(library));
    problems.sort();
    problems
}

fn told(problems: &[Problem]) -> Vec<String> {
    let english = problems.iter().map(|problem| {
        let kind = if problem.severity == Severity::Error { "error" } else { "warning" };
        format!("#! {problem} [{kind}, {} long]", problem.length)
    });
    let french = problems.iter().map(|problem| format!("#? {}", problem.told(Tongue::French)));
    english.chain(french).collect()
}

#[test]
fn every_flaw_is_told_in_both_languages_with_its_place() {
    let library = Library::open();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/logic");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 20, "only {} cases were found", cases.len());
    let mut different = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap().to_str().unwrap();
        let written = fs::read_to_string(&case).unwrap();
        let (text, wanted) = written.split_once("#! ").unwrap_or((&written, ""));
        let told = told(&problems(&library, name, text)).join("\n");
        if told != format!("#! {}", wanted.trim_end()) {
            different.push(format!("tests/packs/logic/{name}\n{told}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n\n"));
}

#[test]
fn a_procedure_that_uses_everything_has_no_flaw() {
    let library = Library::open();
    assert_eq!(told(&problems(&library, "home.toml", &file("good/home.toml"))), [""; 0]);
    assert_eq!(Logic::of(&library.home(), &setting(&library)).certainty, Certainty::Decided);
}
