//! The table of contents: enough of each procedure for the home screen, without parsing it.

use serde::Deserialize;

use super::Pack;
use crate::{
    problem::{Note, Problem},
    procedure::{Id, Kind},
    text::SourceText,
};

/// A procedure, as the home screen needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TocEntry {
    /// Its name; its title is the message of that name in its own file.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// The theme it is filed under.
    pub theme: Id,
}

impl Pack {
    /// Returns every procedure: first those of `home`, in its order, then the others by name.
    ///
    /// One whose first lines cannot be read is reported and left out.
    pub fn toc(&self, home: &[Id]) -> Vec<TocEntry> {
        self.in_order(home).into_iter().filter_map(|id| self.toc_entry(id)).collect()
    }

    /// Returns the same without a report: for whoever is told elsewhere what is broken.
    #[cfg(feature = "author")]
    pub(super) fn readable(&self, home: &[Id]) -> Vec<TocEntry> {
        self.in_order(home).into_iter().filter_map(|id| entry(id, self)?.1).collect()
    }

    fn in_order(&self, home: &[Id]) -> Vec<Id> {
        let mut ids = self.procedure_ids();
        let place = |id: &Id| home.iter().position(|it| it == id).unwrap_or(home.len());
        ids.sort_by_key(place);
        ids
    }

    fn toc_entry(&self, id: Id) -> Option<TocEntry> {
        let (source, entry) = entry(id, self)?;
        if entry.is_none() {
            self.report(Problem::of_file(&source.path, Note::new("head-unreadable")));
        }
        entry
    }
}

/// Returns the file of a procedure, and what it says of itself where that can be read.
fn entry(id: Id, pack: &Pack) -> Option<(SourceText, Option<TocEntry>)> {
    let source = pack.procedure_text(&id)?;
    let entry = header(&source.text).and_then(|header| header.entry(id));
    Some((source, entry))
}

/// The keys before the first table.
#[derive(Deserialize)]
struct Header {
    r#type: String,
    theme: String,
}

impl Header {
    fn entry(self, id: Id) -> Option<TocEntry> {
        let kind = match self.r#type.as_str() {
            "procedure" => Kind::Procedure,
            "lesson" => Kind::Lesson,
            "event" => Kind::Event,
            _ => return None,
        };
        Some(TocEntry { id, kind, theme: Id::new(&self.theme).ok()? })
    }
}

/// Reads the keys above the first line that begins a table; a tenth of the whole file.
fn header(text: &str) -> Option<Header> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let end = if text.starts_with('[') { 0 } else { text.find("\n[").unwrap_or(text.len()) };
    toml::from_str(&text[..end]).ok()
}
