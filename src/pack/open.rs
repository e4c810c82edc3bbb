//! The pack of a visit, opened: what screens are built from.

use std::{
    collections::HashSet,
    sync::{Arc, OnceLock},
};

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

/// A pack, opened for one visit or farewell. Procedures, and what they refer to, are parsed when a
/// visitor opens them; but a local pack may be broken, which must be found out before anybody comes.
pub struct OpenPack {
    pack: Arc<Pack>,
    manifest: Manifest,
    values: Arc<Values>,
    procedures: Procedures,
    languages: Arc<Languages>,
    catalogue: Catalogue,
    entries: Vec<Entry>,
    /// How many procedures cannot be offered.
    hidden: usize,
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
        let pack = Arc::new(pack);
        let procedures = Procedures { pack: Arc::clone(&pack), reference: Arc::default() };
        let (manifest, values) = if let Some(text) = pack.carried_values() {
            (pack.manifest()?, Arc::new(Values::unread(text)))
        } else {
            let reference = procedures.reference()?;
            (reference.manifest.clone(), Arc::clone(&reference.values))
        };
        let entries = entries(&pack, &manifest);
        let hidden = pack.procedure_ids().len() - entries.len() + pack.unlisted();
        let catalogue = catalogue(&pack, &manifest, &values, today);
        let (languages, not_displayed) = displayed(offered(&manifest, place), &catalogue, place);
        let languages = Arc::new(languages);
        let (post, goodbye) = (place.post.clone(), place.goodbye.clone());
        Ok(Self {
            pack,
            manifest,
            values,
            procedures,
            languages,
            catalogue,
            entries,
            hidden,
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
        &self.values
    }

    /// Returns what every procedure may refer to; nothing where that cannot be read.
    #[cfg(feature = "author")]
    pub fn reference(&self) -> Option<&Reference> {
        self.procedures.reference().ok()
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
        self.procedures.clone()
    }
}

/// The procedures of an open pack.
#[derive(Clone)]
pub struct Procedures {
    pack: Arc<Pack>,
    reference: Arc<OnceLock<Reference>>,
}

impl Procedures {
    /// Reads and parses one; nothing if it is broken. `guichet check` tells why.
    pub fn open(&self, id: &Id) -> Option<Procedure> {
        self.pack.open(id, self.reference().ok()?).ok()
    }

    /// Tells whether what they refer to was parsed.
    #[cfg(test)]
    pub(super) fn are_read(&self) -> bool {
        self.reference.get().is_some()
    }

    fn reference(&self) -> Result<&Reference, Vec<Problem>> {
        if let Some(reference) = self.reference.get() {
            return Ok(reference);
        }
        let read = self.pack.reference()?;
        Ok(self.reference.get_or_init(|| read))
    }
}

impl Library for OpenPack {
    fn stock(&self, now: Now) -> Stock<'_> {
        Stock {
            catalogue: &self.catalogue,
            languages: &self.manifest.languages,
            values: &self.values,
            today: self.today,
            entries: &self.entries,
            hidden: self.hidden,
            themes: &self.manifest.themes,
            emergency: &self.manifest.emergency,
            not_displayed: &self.not_displayed,
            post: Some(self.post.as_str()).filter(|post| !post.is_empty()),
            goodbye: &self.goodbye,
            now,
        }
    }

    fn turn_to(&mut self, today: Date) {
        self.today = today;
        self.catalogue = catalogue(&self.pack, &self.manifest, &self.values, today);
    }
}

fn catalogue(
    pack: &Arc<Pack>,
    manifest: &Manifest,
    values: &Arc<Values>,
    today: Date,
) -> Catalogue {
    let languages = Arc::new(manifest.languages.clone());
    Catalogue::new(Arc::clone(pack) as Arc<_>, languages, Arc::clone(values), today)
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
