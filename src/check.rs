//! What an author must mend before a visitor sees it.
//!
//! Structure is judged by the parser; here the texts are compared with it, and the languages with
//! each other. Knows no file: problems are told by the place where the text should be.
#![deny(clippy::disallowed_methods)]

mod stale;
mod wanted;

use std::collections::BTreeSet;

pub use stale::stale;

use crate::{
    lang::{Languages, Tag},
    problem::{Note, Problem},
    procedure::Procedure,
    text::{Catalogue, TextName},
};

/// Returns what is wrong with the texts of a pack: the interface, the shared files and those of
/// these procedures, in every language. What the files themselves cannot say comes first.
pub fn texts(
    procedures: &[Procedure],
    catalogue: &Catalogue,
    languages: &Languages,
) -> Vec<Problem> {
    let default = &languages.default_language().tag;
    let mut problems: Vec<Problem> = procedures
        .iter()
        .flat_map(wanted::of)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .filter(|(file, name)| !catalogue.names(default, file).contains(name))
        .map(|(file, name)| missing(default, &file, &name))
        .collect();
    let shared = ["kiosk", "papers", "places", "glossary"].into_iter();
    let files = shared.chain(procedures.iter().map(|procedure| procedure.id.as_str()));
    for file in files {
        for language in languages.iter().filter(|language| language.tag != *default) {
            problems.extend(compare(file, &language.tag, default, catalogue));
        }
    }
    problems.extend(catalogue.problems());
    problems.sort();
    problems.dedup();
    problems
}

/// Compares a file of a language with the default one's. An easy text may have holes: the plain
/// one of its family fills them.
fn compare(file: &str, language: &Tag, default: &Tag, catalogue: &Catalogue) -> Vec<Problem> {
    let (source, own) = (catalogue.names(default, file), catalogue.names(language, file));
    let lacks = source.difference(&own).filter(|name| !language.is_simple() && !is_spoken(name));
    let extra = own.difference(&source).filter(|name| !is_spoken(name));
    lacks
        .map(|name| missing(language, file, name))
        .chain(extra.map(|name| unused(language, file, name)))
        .collect()
}

/// What the voice says instead differs from language to language.
fn is_spoken(name: &TextName) -> bool {
    name.part.as_ref().is_some_and(|part| part == "say" || part.ends_with("_say"))
}

fn missing(language: &Tag, file: &str, name: &TextName) -> Problem {
    Problem::of_file(&path(language, file), Note::new("text-missing").with("name", name))
}

fn unused(language: &Tag, file: &str, name: &TextName) -> Problem {
    let note = Note::new("text-not-in-the-first-language").with("name", name);
    Problem::of_file(&path(language, file), note).as_warning()
}

fn path(language: &Tag, file: &str) -> String {
    format!("locales/{language}/{file}.ftl")
}
