//! A local folder: read-only, and never beyond its own walls.

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::{
    problem::{Note, Problem},
    procedure::Id,
    text::SourceText,
};

/// The greatest size of a file, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;
/// The greatest size of a list of words, in bytes.
#[cfg(feature = "author")]
const MAX_LIST: u64 = 8 * 1024 * 1024;
/// The greatest number of files that are listed.
const MAX_FILES: usize = 2000;

/// Why a local pack cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is not there, or may not be read.
    #[error("{folder}: the pack cannot be opened ({source}); check its path and who may read it")]
    Unreadable {
        /// The folder, as it was given.
        folder: String,
        /// What the system says.
        source: io::Error,
    },
    /// It is something else than a folder.
    #[error("{folder}: a pack is a folder; give the folder that holds `pack.toml` or `locales`")]
    NotAFolder {
        /// The folder, as it was given.
        folder: String,
    },
}

impl PackError {
    /// Says it in the language of an author. A folder has no line to point at.
    #[cfg(feature = "author")]
    pub fn told(&self, tongue: crate::problem::Tongue) -> String {
        let problem = self.problem();
        format!("{}: {}", problem.file, problem.said(tongue))
    }

    /// Describes it as what is wrong with the folder.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unreadable { folder, source } => {
                Problem::of_file(folder, Note::new("pack-unreadable").with("reason", source))
            }
            Self::NotAFolder { folder } => Problem::of_file(folder, Note::new("pack-not-a-folder")),
        }
    }
}

/// A local folder, by its true path.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    /// The path as it was given: messages are about the files that their reader named.
    given: PathBuf,
}

impl Folder {
    pub(super) fn open(given: &Path) -> Result<Self, PackError> {
        let folder = given.display().to_string();
        match given.canonicalize() {
            Ok(root) if root.is_dir() => Ok(Self { root, given: given.to_owned() }),
            Ok(_) => Err(PackError::NotAFolder { folder }),
            Err(source) => Err(PackError::Unreadable { folder, source }),
        }
    }

    /// Reads a file; nothing if it is not there, a problem if it cannot be taken.
    pub(super) fn read(&self, path: &str) -> Option<Result<SourceText, Problem>> {
        fs::symlink_metadata(self.root.join(path)).ok()?;
        let shown = self.given.join(path).display().to_string();
        Some(match self.take(path, MAX_BYTES) {
            Ok(text) => Ok(SourceText { path: shown, text: Cow::Owned(text) }),
            Err(refusal) => Err(refusal.problem(&shown)),
        })
    }

    /// Returns the path inside the folder of a file, as messages name it.
    pub(super) fn inside<'a>(&self, shown: &'a str) -> Option<&'a str> {
        let root = self.given.join("").display().to_string();
        shown.strip_prefix(&root)
    }

    /// Reads a long list of words; nothing if it is not there or cannot be taken.
    #[cfg(feature = "author")]
    pub(super) fn list(&self, path: &str) -> Option<String> {
        self.take(path, MAX_LIST).ok()
    }

    /// Returns a path as messages show it.
    #[cfg(feature = "author")]
    pub(super) fn shown(&self, path: &str) -> String {
        self.given.join(path).display().to_string()
    }

    /// Returns the names of the files of a folder that are identifiers before this ending.
    pub(super) fn ids(&self, folder: &str, ending: &str) -> Vec<Id> {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return vec![] };
        let names =
            entries.take(MAX_FILES).filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names.filter_map(|name| Id::new(name.strip_suffix(ending)?).ok()).collect()
    }

    /// Returns the files of these folders and of those in them, by their paths below the root, and
    /// as they are shown.
    #[cfg(feature = "author")]
    pub(super) fn files(&self, folders: &[&str]) -> Vec<(String, String)> {
        let mut unread: Vec<String> = folders.iter().map(|it| (*it).to_owned()).collect();
        let mut found = Vec::new();
        while let Some(folder) = unread.pop() {
            let Ok(entries) = fs::read_dir(self.root.join(&folder)) else { continue };
            for entry in entries.take(MAX_FILES).filter_map(Result::ok) {
                let Ok(name) = entry.file_name().into_string() else { continue };
                let inside = format!("{folder}/{name}");
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => unread.push(inside),
                    _ => {
                        let shown = self.given.join(&inside).display().to_string();
                        found.push((inside, shown));
                    }
                }
            }
        }
        found.sort();
        found
    }

    fn take(&self, path: &str, most: u64) -> Result<String, Refusal> {
        let real = self.root.join(path).canonicalize()?;
        if !real.starts_with(&self.root) {
            return Err(Refusal::Outside);
        }
        // Asked before opening: opening a pipe would wait for ever.
        if !fs::metadata(&real)?.is_file() {
            return Err(Refusal::NotAFile);
        }
        let mut bytes = Vec::new();
        File::open(&real)?.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(Refusal::TooLarge);
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            Refusal::NotUtf8 { line: good.split(|byte| *byte == b'\n').count() }
        })
    }
}

/// Why a file is not taken.
enum Refusal {
    Outside,
    NotAFile,
    TooLarge,
    NotUtf8 { line: usize },
    System(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl Refusal {
    fn problem(self, file: &str) -> Problem {
        let note = match self {
            Self::Outside => Note::new("link-outside"),
            Self::NotAFile => Note::new("not-a-file"),
            Self::TooLarge => Note::new("file-too-large"),
            Self::NotUtf8 { line } => {
                return Problem::of_line(file, line, Note::new("letter-not-in-utf8"));
            }
            Self::System(error) => Note::new("file-unreadable").with("reason", &error),
        };
        Problem::of_file(file, note)
    }
}
