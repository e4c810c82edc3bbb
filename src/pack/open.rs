//! The pack of a visit, opened: what screens are built from.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Pack, Reference};
use crate::{
    lang::Languages,
    link::Offered,
    procedure::{Id, Manifest, Problem, Procedure, Values},
    screen::{Entry, Stock},
    session::Now,
    shell::Library,
    text::Catalogue,
};

/// What a place decided that concerns the pack.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The languages it offers.
    pub offered: Offered,
    /// The name of the post, for the person who is called; empty if it has none.
    pub post: String,
    /// The languages that its screen cannot draw, by their names in the default language.
    pub not_displayed: Vec<String>,
}

/// A pack, opened for one visit or farewell. Procedures are parsed when a visitor opens them.
pub struct OpenPack {
    pack: Arc<Pack>,
    reference: Arc<Reference>,
    languages: Arc<Languages>,
    catalogue: Catalogue,
    entries: Vec<Entry>,
    place: Place,
    today: Date,
}

impl OpenPack {
    /// Opens a pack for a place, on a day.
    ///
    /// # Errors
    /// Every problem of the files that all screens need.
    pub fn new(pack: Pack, place: &Place, today: Date) -> Result<Self, Vec<Problem>> {
        let reference = Arc::new(pack.reference()?);
        let pack = Arc::new(pack);
        let languages = Arc::new(offered(&reference.manifest, place));
        let entries = entries(&pack, &reference.manifest);
        let catalogue = catalogue(&pack, &reference, today);
        let place = place.clone();
        Ok(Self { pack, reference, languages, catalogue, entries, place, today })
    }

    /// Returns the languages that this place offers.
    pub fn languages(&self) -> &Arc<Languages> {
        &self.languages
    }

    /// Returns the dated values.
    pub fn values(&self) -> &Arc<Values> {
        &self.reference.values
    }

    /// Returns the procedures, for whoever opens them.
    pub fn procedures(&self) -> Procedures {
        Procedures { pack: Arc::clone(&self.pack), reference: Arc::clone(&self.reference) }
    }
}

/// The procedures of an open pack.
pub struct Procedures {
    pack: Arc<Pack>,
    reference: Arc<Reference>,
}

impl Procedures {
    /// Reads and parses one; nothing if it is broken. `guichet check` tells why.
    pub fn open(&self, id: &Id) -> Option<Procedure> {
        self.pack.open(id, &self.reference).ok()
    }
}

impl Library for OpenPack {
    fn stock(&self, now: Now) -> Stock<'_> {
        Stock {
            catalogue: &self.catalogue,
            languages: &self.reference.manifest.languages,
            values: &self.reference.values,
            today: self.today,
            entries: &self.entries,
            themes: &self.reference.manifest.themes,
            emergency: &self.reference.manifest.emergency,
            not_displayed: &self.place.not_displayed,
            post: Some(self.place.post.as_str()).filter(|post| !post.is_empty()),
            now,
        }
    }

    fn turn_to(&mut self, today: Date) {
        self.today = today;
        self.catalogue = catalogue(&self.pack, &self.reference, today);
    }
}

fn catalogue(pack: &Arc<Pack>, reference: &Reference, today: Date) -> Catalogue {
    let languages = Arc::new(reference.manifest.languages.clone());
    Catalogue::new(Arc::clone(pack) as Arc<_>, languages, Arc::clone(&reference.values), today)
}

fn entries(pack: &Pack, manifest: &Manifest) -> Vec<Entry> {
    let toc = pack.toc(&manifest.home).into_iter();
    toc.map(|it| Entry { id: it.id, kind: it.kind, theme: it.theme }).collect()
}

/// The languages of the place, in its order; an easy text comes along with its plain one.
fn offered(manifest: &Manifest, place: &Place) -> Languages {
    let Offered::Only(tags) = &place.offered else { return manifest.languages.clone() };
    let with_sisters = tags.iter().flat_map(|tag| [tag.clone(), tag.simple()]);
    let chosen = with_sisters.filter_map(|tag| manifest.languages.get(&tag).cloned()).collect();
    Languages::new(chosen).unwrap_or_else(|| manifest.languages.clone())
}
