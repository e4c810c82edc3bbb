//! The pack of a visit, opened: what screens are built from.

use std::{io, sync::Arc};

use jiff::civil::Date;

use crate::{
    lang::Languages,
    link::{Content, Offered, Settings, Start},
    pack::{Pack, Reference},
    procedure::{Id, Manifest, Problem, Procedure, Values},
    screen::{Entry, Stock},
    session::Now,
    shell::Library,
    text::Catalogue,
};

/// A pack, opened for one visit or farewell. Procedures are parsed when a visitor opens them.
pub(super) struct OpenPack {
    pack: Arc<Pack>,
    reference: Arc<Reference>,
    languages: Arc<Languages>,
    catalogue: Catalogue,
    entries: Vec<Entry>,
    not_displayed: Vec<String>,
    post: String,
    today: Date,
}

impl OpenPack {
    /// Opens what a visit is told to use.
    ///
    /// # Errors
    /// When the local pack, or a file that every screen needs, cannot be read: the supervisor
    /// then starts the next visit with what is inside the program.
    pub(super) fn open(start: &Start, today: Date) -> io::Result<Self> {
        let settings = &start.settings;
        let pack = match (&settings.pack, start.content) {
            (Some(folder), Content::Whole) => {
                Pack::embedded().over(folder).map_err(io::Error::other)?
            }
            _ => Pack::embedded(),
        };
        let reference = Arc::new(pack.reference().map_err(broken)?);
        let pack = Arc::new(pack);
        let languages = Arc::new(offered(&reference.manifest, settings));
        let entries = entries(&pack, &reference.manifest);
        let catalogue = catalogue(&pack, &reference, today);
        let (not_displayed, post) = (Vec::new(), settings.post.clone());
        Ok(Self { pack, reference, languages, catalogue, entries, not_displayed, post, today })
    }

    /// Returns the languages that this place offers.
    pub(super) fn languages(&self) -> &Arc<Languages> {
        &self.languages
    }

    /// Returns the dated values.
    pub(super) fn values(&self) -> &Arc<Values> {
        &self.reference.values
    }

    /// Returns the procedures, for whoever opens them.
    pub(super) fn procedures(&self) -> Procedures {
        Procedures { pack: Arc::clone(&self.pack), reference: Arc::clone(&self.reference) }
    }
}

/// The procedures of an open pack.
pub(super) struct Procedures {
    pack: Arc<Pack>,
    reference: Arc<Reference>,
}

impl Procedures {
    /// Reads and parses one; nothing if it is broken. `guichet check` tells why.
    pub(super) fn open(&self, id: &Id) -> Option<Procedure> {
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
            not_displayed: &self.not_displayed,
            post: Some(self.post.as_str()).filter(|post| !post.is_empty()),
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
fn offered(manifest: &Manifest, settings: &Settings) -> Languages {
    let Offered::Only(tags) = &settings.offered else { return manifest.languages.clone() };
    let with_sisters = tags.iter().flat_map(|tag| [tag.clone(), tag.simple()]);
    let chosen = with_sisters.filter_map(|tag| manifest.languages.get(&tag).cloned()).collect();
    Languages::new(chosen).unwrap_or_else(|| manifest.languages.clone())
}

fn broken(problems: Vec<Problem>) -> io::Error {
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    io::Error::other(told.join("\n"))
}
