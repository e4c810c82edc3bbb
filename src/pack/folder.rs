//! A local folder: read-only, and never beyond its own walls.

use std::{
    borrow::Cow,
    fs::{self, DirEntry, File},
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

    /// Reads a file; nothing if it is not there, a problem if it, or its folder, cannot be taken.
    pub(super) fn read(&self, path: &str) -> Option<Result<SourceText, Problem>> {
        if let Err(error) = fs::symlink_metadata(self.root.join(path)) {
            let is_absent = error.kind() == io::ErrorKind::NotFound;
            return (!is_absent).then(|| Err(self.behind_walls(path, error)));
        }
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

    /// Returns the names of the files of a folder that are identifiers before this ending; none if
    /// it is not there.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub(super) fn ids(&self, folder: &str, ending: &str) -> Result<Vec<Id>, Problem> {
        let names = self.entries(folder)?.filter_map(|entry| entry.file_name().into_string().ok());
        Ok(names.filter_map(|name| Id::new(name.strip_suffix(ending)?).ok()).collect())
    }

    /// Returns what is in a folder; nothing if it is not there.
    fn entries(&self, folder: &str) -> Result<impl Iterator<Item = DirEntry> + use<>, Problem> {
        let listed = match fs::read_dir(self.root.join(folder)) {
            Ok(listed) => Some(listed),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(self.unlisted(folder, &error)),
        };
        Ok(listed.into_iter().flatten().take(MAX_FILES).filter_map(Result::ok))
    }

    fn unlisted(&self, folder: &str, error: &io::Error) -> Problem {
        let note = match error.kind() {
            io::ErrorKind::NotADirectory => Note::new("not-a-folder"),
            _ => Note::new("folder-unreadable").with("reason", error),
        };
        Problem::of_file(&self.given.join(folder).display().to_string(), note)
    }

    /// Tells why a file cannot even be looked for: of the first folder on its way that keeps it.
    fn behind_walls(&self, path: &str, error: io::Error) -> Problem {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        let mut walls = folders.filter_map(|it| self.entries(it).err());
        let shown = self.given.join(path).display().to_string();
        walls.next().unwrap_or_else(|| Refusal::System(error).problem(&shown))
    }

    /// Returns the files of these folders and of those in them, by their paths below the root, and
    /// as they are shown. A folder that cannot be read is told.
    #[cfg(feature = "author")]
    pub(super) fn files(
        &self,
        folders: &[&str],
        tell: &mut dyn FnMut(Problem),
    ) -> Vec<(String, String)> {
        let mut unread: Vec<String> = folders.iter().map(|it| (*it).to_owned()).collect();
        let mut found = Vec::new();
        while let Some(folder) = unread.pop() {
            let entries = match self.entries(&folder) {
                Ok(entries) => entries,
                Err(problem) => {
                    tell(problem);
                    continue;
                }
            };
            for entry in entries {
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
        let real = self.root.join(path).canonicalize().map_err(|error| match error.kind() {
            // Something stands there: `read` has looked.
            io::ErrorKind::NotFound => Refusal::Dangling,
            _ => Refusal::System(error),
        })?;
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
            Refusal::NotUtf8 { before: String::from_utf8_lossy(good).into_owned() }
        })
    }
}

/// Why a file is not taken.
enum Refusal {
    Outside,
    NotAFile,
    TooLarge,
    /// A link to what is not there.
    Dangling,
    /// It is, up to some letter.
    NotUtf8 {
        before: String,
    },
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
            Self::Dangling => Note::new("link-dangling"),
            Self::NotUtf8 { before } => {
                let bad = before.len()..before.len() + 1;
                let note = Note::new("letter-not-in-utf8");
                return Problem::new(file, &format!("{before}?"), &bad, note);
            }
            Self::System(error) => Note::new("file-unreadable").with("reason", &error),
        };
        Problem::of_file(file, note)
    }
}
