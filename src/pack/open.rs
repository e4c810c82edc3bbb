//! The pack of a visit, opened: what screens are built from.

use std::{collections::HashSet, sync::Arc};

use jiff::civil::Date;

use super::{Pack, Reference};
use crate::{
    lang::{Language, Languages},
    layout::lay_out,
    link::Offered,
    problem::Problem,
    procedure::{Id, Manifest, Procedure, Values},
    screen::{Entry, Goodbye, Stock},
    session::Now,
    shell::Library,
    text::{Args, Catalogue, Key},
};

/// What a place decided that concerns the pack.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The languages it offers.
    pub offered: Offered,
    /// The name of the post, for the person who is called; empty if it has none.
    pub post: String,
    /// What its screen can draw; everything if absent.
    pub drawable: Option<HashSet<char>>,
    /// What visitors are reminded of before they leave.
    pub goodbye: Goodbye,
}

/// A pack, opened for one visit or farewell. Procedures are parsed when a visitor opens them.
pub struct OpenPack {
    pack: Arc<Pack>,
    reference: Arc<Reference>,
    languages: Arc<Languages>,
    catalogue: Catalogue,
    entries: Vec<Entry>,
    not_displayed: Vec<String>,
    post: String,
    goodbye: Goodbye,
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
        let entries = entries(&pack, &reference.manifest);
        let catalogue = catalogue(&pack, &reference, today);
        let offered = offered(&reference.manifest, place);
        let (languages, not_displayed) = displayed(offered, &catalogue, place);
        let languages = Arc::new(languages);
        let (post, goodbye) = (place.post.clone(), place.goodbye.clone());
        Ok(Self {
            pack,
            reference,
            languages,
            catalogue,
            entries,
            not_displayed,
            post,
            goodbye,
            today,
        })
    }

    /// Returns the languages that this place offers.
    pub fn languages(&self) -> &Arc<Languages> {
        &self.languages
    }

    /// Returns the dated values.
    pub fn values(&self) -> &Arc<Values> {
        &self.reference.values
    }

    /// Returns what every procedure may refer to.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Returns the files.
    pub fn files(&self) -> &Pack {
        &self.pack
    }

    /// Returns the texts.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
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
            hidden: self.reference.procedures.len() - self.entries.len(),
            themes: &self.reference.manifest.themes,
            emergency: &self.reference.manifest.emergency,
            not_displayed: &self.not_displayed,
            post: Some(self.post.as_str()).filter(|post| !post.is_empty()),
            goodbye: &self.goodbye,
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

/// Parts the languages into those that the screen can draw and the names of the others. The
/// first one always stays: something must be shown.
fn displayed(offered: Languages, catalogue: &Catalogue, place: &Place) -> (Languages, Vec<String>) {
    let Some(drawable) = &place.drawable else { return (offered, vec![]) };
    let first = offered.default_language().tag.clone();
    let (shown, others): (Vec<Language>, Vec<Language>) = offered
        .iter()
        .cloned()
        .partition(|it| it.tag == first || letters(it, catalogue).is_subset(drawable));
    let others = others.into_iter().filter(|it| !it.tag.is_simple()).map(|it| it.name).collect();
    (Languages::new(shown).unwrap_or(offered), others)
}

/// Returns every letter of the interface in a language, shaped as it is painted.
fn letters(language: &Language, catalogue: &Catalogue) -> HashSet<char> {
    const WIDE: usize = 1000;
    let own = catalogue.names(&language.tag, "kiosk").into_iter().filter_map(|name| {
        let key = Key { file: "kiosk", id: &name.id, part: name.part.as_deref() };
        catalogue.say(&language.tag, key, &Args::new()).map(|said| said.content)
    });
    own.chain([language.autonym.clone(), language.greeting.clone()])
        .flat_map(|text| lay_out(&text, WIDE, language.direction).lines)
        .flat_map(|line| line.symbols().chars().collect::<Vec<_>>())
        .filter(|letter| letter.is_alphabetic())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(drawable: &str) -> (Vec<String>, Vec<String>) {
        let drawable = Some(drawable.chars().collect());
        let place = Place { drawable, ..Place::default() };
        let pack = OpenPack::new(Pack::embedded(), &place, Date::constant(2026, 11, 22)).unwrap();
        let shown = pack.languages().iter().map(|it| it.tag.to_string()).collect();
        (shown, pack.stock(Now::ZERO).not_displayed.to_vec())
    }

    #[test]
    fn a_language_without_its_letters_is_told_by_name() {
        let latin: String =
            ('a'..='z').chain('A'..='Z').chain("àâçéèêëîïôùûüœÀÉÊ".chars()).collect();
        let (shown, others) = languages(&latin);
        assert_eq!(shown, ["fr", "fr-simple", "en"]);
        assert_eq!(others, ["arabe"]);
    }

    #[test]
    fn the_first_language_stays_whatever_the_screen_can_draw() {
        let (shown, others) = languages("");
        assert_eq!(shown, ["fr"]);
        assert_eq!(others, ["anglais", "arabe"]);
    }
}
