//! What is judged: a pack, read and parsed.

use std::sync::Arc;

use jiff::civil::Date;

use super::Shelf;
use crate::{
    lang::Tag,
    procedure::{FactBook, Id, Manifest, PaperBook, Procedure, Values},
    text::{Catalogue, SourceText},
    ways::Setting,
};

/// A pack, read and parsed.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// `pack.toml`.
    pub manifest: &'a Manifest,
    /// What `pack.toml` holds.
    pub manifest_source: &'a SourceText,
    /// `values.toml`.
    pub values: &'a Arc<Values>,
    /// What `values.toml` holds.
    pub values_source: &'a SourceText,
    /// `papers.toml`.
    pub papers: &'a PaperBook,
    /// `facts.toml`.
    pub facts: &'a FactBook,
    /// The procedures that could be parsed.
    pub procedures: &'a [Opened],
    /// How many procedures could not be parsed: what they use is not known.
    pub unread: usize,
    /// Whether procedures may be there that could not even be listed.
    pub unlisted: bool,
    /// The names of all procedures, read or not.
    pub named: &'a [Id],
    /// The files of texts, as their authors wrote them.
    pub shelf: &'a Shelf,
    /// The texts as they are shown.
    pub catalogue: &'a Catalogue,
    /// The day against which dates are judged.
    pub today: Date,
}

/// A procedure and what its file holds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The procedure.
    pub procedure: Arc<Procedure>,
    /// What its file holds.
    pub source: SourceText,
}

impl<'a> Material<'a> {
    /// Returns among what its procedures stand.
    pub fn setting(&self) -> Setting<'a> {
        Setting { values: self.values, facts: self.facts, today: self.today }
    }

    /// Returns the first language of the pack: the source of all translations.
    pub(super) fn first(&self) -> &'a Tag {
        &self.manifest.languages.default_language().tag
    }

    /// Returns every language of the pack.
    pub(super) fn tags(&self) -> impl Iterator<Item = &'a Tag> {
        self.manifest.languages.iter().map(|language| &language.tag)
    }

    /// Returns the procedure whose texts a file holds.
    pub(super) fn procedure(&self, file: &str) -> Option<&'a Procedure> {
        let opened = self.procedures.iter().find(|it| it.procedure.id == *file)?;
        Some(&opened.procedure)
    }

    /// Returns the names of the files of texts: those that procedures share, then their own.
    pub(super) fn files(&self) -> impl Iterator<Item = &'a str> {
        let own = self.procedures.iter().map(|it| it.procedure.id.as_str());
        super::SHARED.into_iter().chain(own)
    }
}
