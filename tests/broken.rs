//! Broken files, one defect each: what an author reads, to the letter.
//!
//! Every `tests/packs/<defect>/<case>.toml` ends with its messages: each in English after `#! `,
//! and below in French after `#? `.
//! The flaws of whole packs and of `tests/packs/logic` have tests of their own.
//!
//! `GUICHET_WRITE=1 cargo test --test broken` writes them anew; then read what changed.

#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use guichet::{
    problem::{Problem, Tongue},
    procedure::{FactBook, PaperBook, Values},
};
use library::Library;

#[test]
fn every_defect_is_told_in_plain_words_with_its_place() {
    let library = Library::open();
    let mut count = 0;
    for (path, text) in cases() {
        let case = path.file_name().unwrap().to_str().unwrap();
        let (text, wanted) = text.split_once("#! ").unwrap_or((&text, ""));
        let wanted: Vec<&str> = wanted.lines().collect();
        let told = lines(&problems(&library, case, text)).join("\n");
        if env::var_os("GUICHET_WRITE").is_some() {
            fs::write(&path, format!("{text}{told}\n")).unwrap();
        } else {
            let wanted = format!("#! {}", wanted.join("\n"));
            assert_eq!(told, wanted, "{}\n{told}", path.display());
        }
        count += 1;
    }
    assert!(count >= 40, "only {count} cases were found");
}

fn problems(library: &Library, case: &str, text: &str) -> Vec<Problem> {
    let book = case.split('-').next().unwrap();
    match book {
        "values" => Values::parse(case, text).err(),
        "facts" => FactBook::parse(case, text).err(),
        "papers" => PaperBook::parse(case, text).err(),
        _ => library.parse(case, text).err(),
    }
    .unwrap_or_default()
}

/// Returns each problem in English and in French.
fn lines(problems: &[Problem]) -> Vec<String> {
    let both = |it: &Problem| {
        [format!("#! {}", it.told(Tongue::English)), format!("#? {}", it.told(Tongue::French))]
    };
    problems.iter().flat_map(both).collect()
}

fn cases() -> Vec<(PathBuf, String)> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs");
    let mut cases = Vec::new();
    for pack in fs::read_dir(packs).unwrap().map(|it| it.unwrap()) {
        let defect = pack.file_name().into_string().unwrap();
        // Those of whole packs have their own tests.
        if ["good", "tiny", "texts", "content", "logic", "plain", "scenario", "translation"]
            .contains(&defect.as_str())
        {
            continue;
        }
        for file in fs::read_dir(pack.path()).unwrap().map(|it| it.unwrap().path()) {
            let text = fs::read_to_string(&file).unwrap();
            cases.push((file, text));
        }
    }
    cases.sort();
    cases
}
