//! Files that nothing reads, and files under another name than their own.

use std::collections::BTreeSet;

use super::{Material, spot};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{Id, nearest::nearest},
    text::SHARED,
    translation::CONFIRMED,
};

/// Texts besides those of [`SHARED`] that the program reads, or that are its own.
const OTHERS: [&str; 5] = ["spoken", "doctor", "graph", "manifest", "out-of-service"];
/// How the texts begin that are said to authors.
const OWN: [&str; 2] = ["authors", "problems-"];

/// A file of a local pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackFile {
    /// Its path inside the pack, with `/` between.
    pub inside: String,
    /// Its path as authors see it.
    pub shown: String,
}

/// Returns the files of a pack that nobody will ever see, and why.
pub fn files(material: &Material<'_>, files: &[PackFile]) -> Vec<Problem> {
    let judge = Judge { material };
    let mut problems: Vec<Problem> = files.iter().filter_map(|file| judge.file(file)).collect();
    problems.extend(material.procedures.iter().filter_map(|opened| {
        let id = &opened.procedure.id;
        let name = opened.source.path.rsplit('/').next()?.strip_suffix(".toml")?;
        let note = Note::new("procedure-under-another-name").with("id", id).with("file", name);
        (*id != *name).then(|| spot::of_first(&opened.source, "id", note))
    }));
    problems.sort();
    problems.dedup();
    problems
}

struct Judge<'a> {
    material: &'a Material<'a>,
}

impl Judge<'_> {
    fn file(&self, file: &PackFile) -> Option<Problem> {
        let parts: Vec<&str> = file.inside.split('/').collect();
        let note = match parts.as_slice() {
            [.., name] if name.starts_with('.') || name.ends_with('~') => return None,
            // A language that is no folder is told where its texts are looked for.
            ["locales", name] if self.material.tags().any(|tag| tag.as_str() == *name) => {
                return None;
            }
            ["locales", name] => loose(name)?,
            ["locales", folder, name] => self.text(folder, name)?,
            ["procedures", name] => self.procedure(name)?,
            [_, .., name] => Note::new("file-not-read").with("file", name),
            _ => return None,
        };
        let is_lost = note.code() == "procedure-name-bad";
        let problem = Problem::of_file(&file.shown, note);
        Some(if is_lost { problem } else { problem.as_warning() })
    }

    fn text(&self, folder: &str, name: &str) -> Option<Note> {
        if name == CONFIRMED {
            return None;
        }
        let Some(file) = name.strip_suffix(".ftl") else {
            return Some(Note::new("file-not-read").with("file", name));
        };
        let tags: BTreeSet<&str> = self.material.tags().map(Tag::as_str).collect();
        if !tags.contains(folder) {
            let known: Vec<&str> = tags.into_iter().collect();
            let note = match nearest(folder, &known) {
                Some(near) => Note::new("language-undeclared-near").with("near", near),
                None => Note::new("language-undeclared"),
            };
            return Some(note.with("language", folder));
        }
        let own = self.material.named.iter().map(Id::as_str);
        let known: Vec<&str> = SHARED.into_iter().chain(OTHERS).chain(own).collect();
        let is_unsure = self.material.unlisted;
        if is_unsure || known.contains(&file) || OWN.iter().any(|own| file.starts_with(own)) {
            return None;
        }
        let note = match nearest(file, &known) {
            Some(near) => Note::new("text-file-unknown-near").with("near", near),
            None => Note::new("text-file-unknown"),
        };
        Some(note.with("file", file))
    }

    fn procedure(&self, name: &str) -> Option<Note> {
        let Some(id) = name.strip_suffix(".toml") else {
            return Some(Note::new("file-not-read").with("file", name));
        };
        let of = id.strip_suffix(".scenarios");
        let Some(of) = of else {
            let is_name = Id::new(id).is_ok();
            return (!is_name).then(|| Note::new("procedure-name-bad").with("file", name));
        };
        let known: Vec<&str> = self.material.named.iter().map(Id::as_str).collect();
        if known.contains(&of) || self.material.unlisted {
            return None;
        }
        let note = match nearest(of, &known) {
            Some(near) => Note::new("scenarios-of-nothing-near").with("near", near),
            None => Note::new("scenarios-of-nothing"),
        };
        Some(note.with("procedure", of))
    }
}

/// What stands beside the folders of the languages.
fn loose(name: &str) -> Option<Note> {
    let is_own = name.strip_suffix(".txt").is_some_and(|it| OTHERS.contains(&it));
    (!is_own).then(|| Note::new("file-not-read").with("file", name))
}
