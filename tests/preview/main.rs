//! A preview as its author meets it: in memory with a scripted hand, and on a real terminal.
#![cfg(all(feature = "author", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

mod author;
mod desk;
#[path = "../folder/folder.rs"]
mod folder;
mod saving;
#[allow(dead_code)] // other tests use the rest of it
#[path = "../processes/terminal.rs"]
mod terminal;

use std::fs;

use folder::Folder;

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

/// A pack with one procedure of its own.
pub(crate) fn rent() -> Folder {
    Folder::new().with("procedures/rent.toml", STRUCTURE).with("locales/fr/rent.ftl", FRENCH)
}

impl Folder {
    /// Saves a file as editors do: beside it, then by renaming.
    pub(crate) fn save(&self, path: &str, text: &str) {
        let beside = format!("{path}.new");
        self.write(&beside, text);
        fs::rename(self.0.join(beside), self.0.join(path)).unwrap();
    }

    /// Saves a file with one thing changed.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} is not in {path}");
        self.save(path, &text.replace(from, to));
    }
}
