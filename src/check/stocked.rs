//! What screens are built from, besides a visit.

use std::sync::Arc;

use super::{Material, Opened};
use crate::{
    lang::Languages,
    screen::{Entry, Goodbye, Stock},
    session::Now,
};

/// What screens are built from, besides a visit.
pub(super) struct Stocked<'a> {
    pub(super) material: &'a Material<'a>,
    pub(super) languages: Arc<Languages>,
    entries: Vec<Entry>,
    goodbye: Goodbye,
}

impl<'a> Stocked<'a> {
    pub(super) fn new(material: &'a Material<'a>) -> Self {
        let entry = |opened: &Opened| Entry {
            id: opened.procedure.id.clone(),
            kind: opened.procedure.kind,
            theme: opened.procedure.theme.clone(),
        };
        Self {
            material,
            languages: Arc::new(material.manifest.languages.clone()),
            entries: material.procedures.iter().map(entry).collect(),
            goodbye: Goodbye::default(),
        }
    }

    pub(super) fn stock(&self) -> Stock<'_> {
        let Material { manifest, values, catalogue, today, .. } = *self.material;
        Stock {
            catalogue,
            languages: &self.languages,
            values,
            today,
            entries: &self.entries,
            hidden: 0,
            themes: &manifest.themes,
            emergency: &manifest.emergency,
            not_displayed: &[],
            post: None,
            goodbye: &self.goodbye,
            now: Now::ZERO,
        }
    }
}
