//! Broken files of scenarios, one defect each: what an author reads, to the letter.
//!
//! Every `tests/packs/scenario/<case>.toml` ends with its messages: each in English after `#! `, and
//! below in French after `#? `. `GUICHET_WRITE=1 cargo test --test scenarios broken` writes them anew.

use std::{env, fs, path::Path, sync::Arc};

use guichet::{
    pack::Pack,
    problem::{Problem, Tongue},
    scenario::{Setting, parse},
};

use crate::shelf::{Library, TODAY};

#[test]
fn every_defect_is_told_in_plain_words_with_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/scenario");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    cases.sort();
    for case in &cases {
        let whole = fs::read_to_string(case).unwrap();
        let (text, _) = whole.split_once("#! ").unwrap_or((&whole, ""));
        let name = case.file_name().unwrap().to_str().unwrap();
        let both = |it: &Problem| {
            let [english, french] = [Tongue::English, Tongue::French].map(|tongue| it.told(tongue));
            format!("#! {english}\n#? {french}\n")
        };
        let told: String = problems(name, text).iter().map(both).collect();
        if env::var_os("GUICHET_WRITE").is_some() {
            fs::write(case, format!("{text}{told}")).unwrap();
        } else {
            assert_eq!(whole, format!("{text}{told}"), "{name}");
        }
    }
    assert!(14 <= cases.len(), "only {} cases were found", cases.len());
}

/// Returns the problems of a file about the invented procedure, in the languages of the shipped
/// pack.
fn problems(name: &str, text: &str) -> Vec<Problem> {
    let (library, manifest) = (Library::open(), Pack::embedded().manifest().unwrap());
    let procedure = library.home();
    let languages = Arc::new(manifest.languages);
    let setting = Setting {
        procedure: &procedure,
        facts: &library.facts,
        languages: &languages,
        today: TODAY,
    };
    parse(name, text, &setting).err().unwrap_or_default()
}
