//! Writes into the folder of a pack: whole files or nothing, and never beyond its walls.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use rustix::fs::{FlockOperation, flock};

use crate::{
    author::{leads_out, save},
    lang::Tag,
    text::TextName,
    translation::{CONFIRMED, Detail, Line, Words, written},
};

/// The folder of a pack. While it is open no other command opens it: what one wrote would be lost in
/// what the other has read before.
pub(in crate::cli) struct Shelf {
    root: PathBuf,
    /// Held until it is dropped.
    _lock: File,
}

/// Why a file was not written.
#[derive(Debug)]
pub(in crate::cli) enum Trouble {
    /// It has faults of its own.
    Broken(PathBuf),
    /// A text would not come back as it was given.
    Lost(PathBuf, TextName),
    /// A link leads out of the pack.
    Outside(PathBuf),
    /// The system refuses.
    System(PathBuf, io::Error),
}

impl Trouble {
    pub(in crate::cli) fn told(&self, words: Words) -> String {
        let (Self::Broken(path)
        | Self::Lost(path, _)
        | Self::Outside(path)
        | Self::System(path, _)) = self;
        let path = path.display().to_string();
        let file = ("file", Detail::Text(&path));
        match self {
            Self::Broken(_) => words.with("import-broken-file", &[file]),
            Self::Lost(_, name) => {
                let name = name.to_string();
                words.with("import-lost", &[file, ("name", Detail::Text(&name))])
            }
            Self::Outside(_) => words.with("import-outside", &[file]),
            Self::System(_, error) => {
                let why = error.to_string();
                words.with("export-failed", &[file, ("why", Detail::Text(&why))])
            }
        }
    }
}

impl Shelf {
    /// Opens the folder of a pack; why not if it is none.
    pub(in crate::cli) fn open(folder: &Path, words: Words) -> Result<Self, String> {
        let refused = || {
            let shown = folder.display().to_string();
            words.with("not-a-pack", &[("folder", Detail::Text(&shown))])
        };
        let is_pack = folder.join("pack.toml").is_file() || folder.join("locales").is_dir();
        let root = folder.canonicalize().map_err(|_| refused())?;
        let lock = File::open(&root).map_err(|_| refused())?;
        flock(&lock, FlockOperation::LockExclusive).map_err(|_| refused())?;
        if is_pack { Ok(Self { root, _lock: lock }) } else { Err(refused()) }
    }

    pub(in crate::cli) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns what a file of texts holds; an empty text where it is not there.
    pub(in crate::cli) fn text(&self, language: &Tag, file: &str) -> Result<String, Trouble> {
        self.read(&texts(language, file))
    }

    /// Puts another text into a file of texts.
    pub(in crate::cli) fn replace(
        &self,
        language: &Tag,
        file: &str,
        text: &str,
    ) -> Result<(), Trouble> {
        self.write(&texts(language, file), text)
    }

    /// Adds what was confirmed of a language.
    pub(in crate::cli) fn confirm(&self, language: &Tag, lines: &[Line]) -> Result<(), Trouble> {
        if lines.is_empty() {
            return Ok(());
        }
        let path = format!("locales/{language}/{CONFIRMED}");
        let text = self.read(&path)?;
        self.write(&path, &written(&text, lines))
    }

    fn read(&self, path: &str) -> Result<String, Trouble> {
        let path = self.root.join(path);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(error) => Err(Trouble::System(path, error)),
        }
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Trouble> {
        let path = self.root.join(path);
        let failed = |error| Trouble::System(path.clone(), error);
        if leads_out(&self.root, &path) {
            return Err(Trouble::Outside(path));
        }
        save(&path, text).map_err(failed)
    }
}

fn texts(language: &Tag, file: &str) -> String {
    format!("locales/{language}/{file}.ftl")
}
