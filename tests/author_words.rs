//! What the program says to authors stands in English and in French, filled with the same details,
//! and nothing stands there that nobody says.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast::Entry, parser::parse};

/// The files, and how the names of their texts begin.
const FILES: [(&str, &str); 2] =
    [("authors-preview.ftl", "preview-"), ("authors-screens.ftl", "screens-")];

#[test]
fn both_languages_say_the_same_with_the_same_details() {
    for (file, _) in FILES {
        assert_eq!(words("en", file), words("fr", file), "{file}");
    }
}

#[test]
fn every_text_is_said_and_every_name_has_its_text() {
    for (file, beginning) in FILES {
        let written: BTreeSet<String> = words("en", file).into_keys().collect();
        let said: BTreeSet<String> = rust_files(&root().join("src/author"))
            .iter()
            .flat_map(|file| names(&fs::read_to_string(file).unwrap(), beginning))
            .collect();
        assert_eq!(written, said, "{file}");
    }
}

#[test]
fn french_signs_stand_after_a_space_that_does_not_break() {
    for (file, _) in FILES {
        let text = fs::read_to_string(root().join("locales/fr").join(file)).unwrap();
        for (at, line) in text.lines().enumerate().filter(|(_, it)| !it.starts_with('#')) {
            for sign in [" :", " ;", " !", " ?", "« ", " »", "'"] {
                assert!(!line.contains(sign), "{file}:{}: {sign:?}", at + 1);
            }
        }
    }
}

/// Every text with the variables in it.
fn words(language: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("locales").join(language).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let resource =
        parse(text.as_str()).unwrap_or_else(|(_, it)| panic!("{}: {it:?}", path.display()));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.map(|name| (name.clone(), variables(&text, &name))).collect()
}

fn variables(text: &str, name: &str) -> BTreeSet<String> {
    let start = text.find(&format!("{name} =")).unwrap();
    let rest = &text[start..];
    let end = rest.match_indices('\n').find(|(at, _)| !rest[at + 1..].starts_with([' ', '\n']));
    let own = &rest[..end.map_or(rest.len(), |(at, _)| at)];
    let plain = |it: &str| it.chars().take_while(char::is_ascii_alphabetic).collect();
    own.split('$').skip(1).map(plain).collect()
}

/// Every name in a source that begins so.
fn names(source: &str, beginning: &str) -> Vec<String> {
    let literals = source.split('"').skip(1);
    let is_name = |it: &&str| {
        it.starts_with(beginning) && it.chars().all(|it| it == '-' || it.is_ascii_lowercase())
    };
    literals.filter(is_name).map(str::to_owned).collect()
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let (dirs, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|it| it == "rs"));
    own.chain(dirs.iter().flat_map(|dir| rust_files(dir))).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
