//! A local folder: read-only, and never beyond its own walls.

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::{problem::Problem, procedure::Id, text::SourceText};

/// The greatest size of a file, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;
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

/// A local folder, by its true path.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(super) fn open(given: &Path) -> Result<Self, PackError> {
        let folder = given.display().to_string();
        match given.canonicalize() {
            Ok(root) if root.is_dir() => Ok(Self { root }),
            Ok(_) => Err(PackError::NotAFolder { folder }),
            Err(source) => Err(PackError::Unreadable { folder, source }),
        }
    }

    /// Reads a file; nothing if it is not there, a problem if it cannot be taken.
    pub(super) fn read(&self, path: &str) -> Option<Result<SourceText, Problem>> {
        let shown = self.root.join(path);
        fs::symlink_metadata(&shown).ok()?;
        let shown = shown.display().to_string();
        Some(match self.take(path) {
            Ok(text) => Ok(SourceText { path: shown, text: Cow::Owned(text) }),
            Err(refusal) => Err(refusal.problem(&shown)),
        })
    }

    /// Returns a path as messages show it.
    #[cfg(feature = "author")]
    pub(super) fn shown(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }

    /// Returns the names of the files of a folder that are identifiers before this ending.
    pub(super) fn ids(&self, folder: &str, ending: &str) -> Vec<Id> {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return vec![] };
        let names =
            entries.take(MAX_FILES).filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names.filter_map(|name| Id::new(name.strip_suffix(ending)?).ok()).collect()
    }

    fn take(&self, path: &str) -> Result<String, Refusal> {
        let real = self.root.join(path).canonicalize()?;
        if !real.starts_with(&self.root) {
            return Err(Refusal::Outside);
        }
        // Asked before opening: opening a pipe would wait for ever.
        if !fs::metadata(&real)?.is_file() {
            return Err(Refusal::NotAFile);
        }
        let mut bytes = Vec::new();
        File::open(&real)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MAX_BYTES {
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
        let (line, message, help) = match self {
            Self::Outside => (1, "this link leads out of the pack".to_owned(), "copy the file in"),
            Self::NotAFile => (1, "this is not a file".to_owned(), "remove it"),
            Self::TooLarge => (1, "the file is larger than 1 MiB".to_owned(), "divide it"),
            Self::NotUtf8 { line } => {
                (line, "a letter is not in UTF-8".to_owned(), "save the file as UTF-8")
            }
            Self::System(error) => {
                (1, format!("it cannot be read ({error})"), "check who may read it")
            }
        };
        Problem::written(file, (line, 1), message, help)
    }
}
