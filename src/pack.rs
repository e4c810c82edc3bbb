//! The pack: procedures, texts and dated values, in the program and in folders laid over it.
//!
//! A local pack replaces or adds files one by one. Files are read when they are asked for, and
//! paths are made of checked names only: nothing that a visitor does can name another file.

mod embedded;
mod folder;
#[cfg(feature = "author")]
mod ground;
mod open;
mod reference;
mod toc;

#[cfg(test)]
mod tests;

#[cfg(feature = "author")]
use std::collections::BTreeMap;
use std::{
    borrow::Cow,
    path::Path,
    sync::{Mutex, PoisonError},
};

pub use folder::PackError;
pub use open::{OpenPack, Place, Procedures};
pub use reference::Reference;
pub use toc::TocEntry;

use crate::{
    lang::Tag,
    problem::Problem,
    procedure::Id,
    text::{SourceText, Sources},
};
use folder::Folder;

#[cfg(feature = "author")]
use crate::{lang::Languages, plain::Frequencies, translation::CONFIRMED};

/// A site that runs for months does not gather more problems than these.
const MAX_PROBLEMS: usize = 1000;

/// The files of a pack.
#[derive(Default)]
pub struct Pack {
    /// The folders over the embedded pack, weakest first.
    folders: Vec<Folder>,
    problems: Mutex<Vec<Problem>>,
}

impl Pack {
    /// Opens the pack that the program carries.
    pub fn embedded() -> Self {
        Self::default()
    }

    /// Opens the pack that the program carries, with a local folder laid over it, if there is one.
    ///
    /// # Errors
    /// When it is not a folder that can be read.
    pub fn at(folder: Option<&Path>) -> Result<Self, PackError> {
        folder.map_or_else(|| Ok(Self::embedded()), |it| Self::embedded().over(it))
    }

    /// Lays a local folder over the pack: its files replace or add to what is there, one by one.
    ///
    /// # Errors
    /// When it is not a folder that can be read.
    pub fn over(mut self, folder: &Path) -> Result<Self, PackError> {
        self.folders.push(Folder::open(folder)?);
        Ok(self)
    }

    /// Returns the name of every procedure, in alphabetical order.
    pub fn procedure_ids(&self) -> Vec<Id> {
        let embedded = embedded::under("procedures/").filter_map(|name| name.strip_suffix(".toml"));
        let mut ids: Vec<Id> = embedded.filter_map(|name| Id::new(name).ok()).collect();
        ids.extend(self.folders.iter().flat_map(|folder| {
            let listed = folder.ids("procedures", ".toml");
            listed.map_err(|problem| self.report(problem)).unwrap_or_default()
        }));
        ids.sort();
        ids.dedup();
        ids
    }

    /// Returns how many folders have procedures that cannot even be listed.
    pub fn unlisted(&self) -> usize {
        self.folders.iter().filter(|folder| folder.ids("procedures", ".toml").is_err()).count()
    }

    /// Returns the text of a procedure's file.
    pub fn procedure_text(&self, id: &Id) -> Option<SourceText> {
        self.strongest(&format!("procedures/{id}.toml"))
    }

    /// Returns the scenarios of a procedure: those beside it, or of a folder laid over it. Those of
    /// a procedure that a folder replaced are of another one.
    #[cfg(feature = "author")]
    pub fn scenarios_text(&self, id: &Id) -> Option<SourceText> {
        let (own, scenarios) =
            (format!("procedures/{id}.toml"), format!("procedures/{id}.scenarios.toml"));
        for folder in self.folders.iter().rev() {
            let found = self.read(folder, &scenarios);
            if found.is_some() || folder.read(&own).is_some() {
                return found;
            }
        }
        let text = embedded::scenarios(&scenarios)?;
        Some(SourceText { path: scenarios, text: Cow::Borrowed(text) })
    }

    /// Tells whether a procedure has scenarios that cannot be read.
    #[cfg(feature = "author")]
    pub fn has_unread_scenarios(&self, id: &Id) -> bool {
        self.has_unread(&format!("procedures/{id}.scenarios.toml"))
    }

    /// Tells whether a folder has a file that cannot be read, which is reported.
    fn has_unread(&self, path: &str) -> bool {
        let unread = |folder: &Folder| folder.read(path)?.err().map(|it| self.report(it));
        self.folders.iter().filter_map(unread).count() > 0
    }

    /// Returns the text of `pack.toml`.
    pub fn manifest_text(&self) -> Option<SourceText> {
        self.strongest("pack.toml")
    }

    /// Returns the text of `values.toml`.
    pub fn values_text(&self) -> Option<SourceText> {
        self.strongest("values.toml")
    }

    /// Returns the text of `values.toml` where the whole pack is what the program carries, which has
    /// no problem.
    fn carried_values(&self) -> Option<&'static str> {
        self.folders.is_empty().then(|| embedded::get("values.toml").unwrap_or_default())
    }

    /// Returns the text of `facts.toml`.
    pub fn facts_text(&self) -> Option<SourceText> {
        self.strongest("facts.toml")
    }

    /// Returns the text of `papers.toml`.
    pub fn papers_text(&self) -> Option<SourceText> {
        self.strongest("papers.toml")
    }

    /// Returns the text of a file that a problem names.
    pub fn file(&self, name: &str) -> Option<SourceText> {
        let inside = |folder: &Folder| folder.read(folder.inside(name)?)?.ok();
        self.folders.iter().rev().find_map(inside).or_else(|| from_program(name))
    }

    /// Returns the path inside the pack of a file that a problem names.
    pub fn inside<'a>(&self, name: &'a str) -> &'a str {
        self.folders.iter().rev().find_map(|folder| folder.inside(name)).unwrap_or(name)
    }

    /// Returns the files of texts and procedures of the folders over the embedded pack: their paths
    /// inside the pack, and as they are shown.
    #[cfg(feature = "author")]
    pub fn local_files(&self) -> Vec<(String, String)> {
        let mut tell = |problem| self.report(problem);
        let files = |folder: &Folder| folder.files(&["locales", "procedures"], &mut tell);
        self.folders.iter().flat_map(files).collect()
    }

    /// Returns how often words are used, for the plain languages whose list a folder has in
    /// `data/word-frequency-<language>.tsv`. The program carries none: their licence is not its own.
    #[cfg(feature = "author")]
    pub fn word_frequencies(&self, languages: &Languages) -> BTreeMap<Tag, Frequencies> {
        let list = |tag: Tag| {
            let path = format!("data/word-frequency-{tag}.tsv");
            let text = self.folders.iter().rev().find_map(|folder| folder.list(&path))?;
            Some((tag, Frequencies::parse(&text)))
        };
        languages.iter().filter_map(|it| list(it.tag.plain())).collect()
    }

    /// Returns what was confirmed of the translations of a language: the program's own, then that
    /// of each folder, weakest first. A folder without it is there too, with an empty text.
    #[cfg(feature = "author")]
    pub fn confirmed_texts(&self, language: &Tag) -> Vec<SourceText> {
        let path = format!("locales/{language}/{CONFIRMED}");
        let empty = |path: String| SourceText { path, text: Cow::Borrowed("") };
        let own = from_program(&path).unwrap_or_else(|| empty(path.clone()));
        let local = self
            .folders
            .iter()
            .map(|folder| self.read(folder, &path).unwrap_or_else(|| empty(folder.shown(&path))));
        [own].into_iter().chain(local).collect()
    }

    /// Returns what could not be read so far. In its place stands what the program carries.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the file that wins: the last folder's, or the program's own.
    fn strongest(&self, path: &str) -> Option<SourceText> {
        let local = self.folders.iter().rev().find_map(|folder| self.read(folder, path));
        local.or_else(|| from_program(path))
    }

    fn read(&self, folder: &Folder, path: &str) -> Option<SourceText> {
        folder.read(path)?.map_err(|problem| self.report(problem)).ok()
    }

    fn report(&self, problem: Problem) {
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        if problems.len() < MAX_PROBLEMS && !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

impl Sources for Pack {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let Ok(file) = Id::new(file) else { return vec![] };
        let path = format!("locales/{language}/{file}.ftl");
        let local = self.folders.iter().filter_map(|folder| self.read(folder, &path));
        from_program(&path).into_iter().chain(local).collect()
    }

    fn has_unread(&self, language: &Tag, file: &str) -> bool {
        Self::has_unread(self, &format!("locales/{language}/{file}.ftl"))
    }
}

fn from_program(path: &str) -> Option<SourceText> {
    let text = embedded::get(path)?;
    Some(SourceText { path: path.to_owned(), text: Cow::Borrowed(text) })
}
