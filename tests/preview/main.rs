//! A preview as its author meets it: in memory with a scripted hand, and on a real terminal.
#![cfg(all(feature = "author", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

mod author;
mod desk;
mod saving;
#[allow(dead_code)] // other tests use the rest of it
#[path = "../processes/terminal.rs"]
mod terminal;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

/// A pack with one procedure of its own, that goes away with the test.
pub(crate) struct Folder(PathBuf);

const STRUCTURE: &str = r#"schema   = 1
id       = "rent"
type     = "lesson"
theme    = "housing"
audience = ["everyone"]

[review]
status     = "draft"
written    = 2026-11-22
valid-days = 180
sources    = []

[[section]]
id = "you"

[[step]]
id      = "late"
section = "you"
kind    = "yesno"

[[step]]
id      = "since"
section = "you"
kind    = "choice"
when    = "late = yes"
options = [{ id = "month" }, { id = "year" }]

[[step]]
id      = "done"
section = "you"
kind    = "end"
outcome = "done"
sheet   = []
"#;

const FRENCH: &str = "rent = Payer mon loyer\n    .goal = Vous payez.\n    .section_you = Vous\n\
    rent_late = Avez-vous du retard ?\n    .mediator = Parlez doucement.\n\
    rent_since = Depuis quand ?\n    .opt_month = Un mois\n    .opt_year = Un an\n\
    rent_done = C’est fini\n";

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("guichet-preview-{}-{count}", process::id()));
        fs::create_dir_all(folder.join("procedures")).unwrap();
        fs::create_dir_all(folder.join("locales/fr")).unwrap();
        let folder = Self(folder);
        folder.write("procedures/rent.toml", STRUCTURE);
        folder.write("locales/fr/rent.ftl", FRENCH);
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Saves a file as editors do: beside it, then by renaming.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let (file, beside) = (self.0.join(path), self.0.join(format!("{path}.new")));
        fs::write(&beside, text).unwrap();
        fs::rename(beside, file).unwrap();
    }

    /// Saves a file with one thing changed.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        assert!(text.contains(from), "{from} is not in {path}");
        self.write(path, &text.replace(from, to));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
