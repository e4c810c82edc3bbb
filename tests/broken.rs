//! Broken files, one defect each: what an author reads, to the letter.
//!
//! Every `tests/packs/<defect>/<case>.toml` ends with its messages, one a line, after `#! `.

#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use std::{fs, path::Path};

use guichet::{
    problem::Problem,
    procedure::{FactBook, PaperBook, Values},
};
use library::Library;

#[test]
fn every_defect_is_told_in_plain_words_with_its_place() {
    let library = Library::open();
    let mut count = 0;
    for (defect, case, text) in cases() {
        let (text, wanted) = text.split_once("#! ").unwrap_or((&text, ""));
        let wanted: Vec<&str> = wanted.trim_end().split("\n#! ").collect();
        let told: Vec<String> =
            problems(&library, &case, text).iter().map(ToString::to_string).collect();
        assert_eq!(told, wanted, "tests/packs/{defect}/{case}\n{}", told.join("\n"));
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

fn cases() -> Vec<(String, String, String)> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs");
    let mut cases = Vec::new();
    for pack in fs::read_dir(packs).unwrap().map(|it| it.unwrap()) {
        let defect = pack.file_name().into_string().unwrap();
        if defect == "good" {
            continue;
        }
        for file in fs::read_dir(pack.path()).unwrap().map(|it| it.unwrap()) {
            if file.path().extension().is_none_or(|it| it != "toml") {
                continue; // of translations: `tests/translation`
            }
            let text = fs::read_to_string(file.path()).unwrap();
            cases.push((defect.clone(), file.file_name().into_string().unwrap(), text));
        }
    }
    cases.sort();
    cases
}
