//! What scenarios are played with: the texts and lists of a pack.

use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

use jiff::civil::Date;

use crate::{
    lang::{Languages, Tag},
    procedure::{FactBook, Id, Manifest, Name, Procedure, Values},
    screen::{Entry, Goodbye, Stock},
    session::{Now, Site},
    text::{Catalogue, Sources},
    ways::Setting,
};

/// What scenarios are played with: the texts and lists of a pack.
pub struct Ground {
    sources: Arc<dyn Sources + Send + Sync>,
    languages: Arc<Languages>,
    values: Arc<Values>,
    facts: FactBook,
    themes: Vec<Id>,
    emergency: Vec<Name>,
    entries: Vec<Entry>,
    goodbye: Goodbye,
    today: Date,
    /// The texts as they are on each day that was needed: dated values expire.
    days: RefCell<BTreeMap<Date, Arc<Catalogue>>>,
}

impl Ground {
    /// Takes what a pack holds; `entries` is what its home screen offers.
    pub fn new(
        sources: Arc<dyn Sources + Send + Sync>,
        manifest: &Manifest,
        (values, facts): (Arc<Values>, FactBook),
        entries: Vec<Entry>,
        today: Date,
    ) -> Self {
        Self {
            sources,
            languages: Arc::new(manifest.languages.clone()),
            values,
            facts,
            themes: manifest.themes.clone(),
            emergency: manifest.emergency.clone(),
            entries,
            goodbye: Goodbye::default(),
            today,
            days: RefCell::default(),
        }
    }

    /// Returns the day on which scenarios are played that name none.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Returns the languages of the pack.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Returns the dated values of the pack.
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// Returns whether a language, or the plain one of its family, has texts of a procedure.
    pub(super) fn has_texts(&self, language: &Tag, procedure: &Procedure) -> bool {
        let file = procedure.id.as_str();
        language.chain().iter().any(|tag| !self.sources.texts(tag, file).is_empty())
    }

    /// Returns among what a procedure stands on a day.
    pub(super) fn setting(&self, today: Date) -> Setting<'_> {
        Setting { values: &self.values, facts: &self.facts, today }
    }

    /// Returns the texts as they are on a day.
    pub(super) fn catalogue(&self, day: Date) -> Arc<Catalogue> {
        let open = || {
            let (sources, languages) = (Arc::clone(&self.sources), Arc::clone(&self.languages));
            Arc::new(Catalogue::new(sources, languages, Arc::clone(&self.values), day))
        };
        Arc::clone(self.days.borrow_mut().entry(day).or_insert_with(open))
    }

    /// Returns what screens are built from on a day.
    pub(super) fn stock<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        today: Date,
        now: Now,
    ) -> Stock<'a> {
        Stock {
            catalogue,
            languages: &self.languages,
            values: &self.values,
            today,
            entries: &self.entries,
            hidden: 0,
            themes: &self.themes,
            emergency: &self.emergency,
            not_displayed: &[],
            post: None,
            goodbye: &self.goodbye,
            now,
        }
    }

    /// Returns the place where one procedure is walked, by whoever it is opened for.
    pub(super) fn site(&self, procedure: &Id, language: &Tag, today: Date) -> Site {
        let (languages, values) = (Arc::clone(&self.languages), Arc::clone(&self.values));
        Site::usual(language.clone(), languages, values, today).for_one(procedure.clone())
    }
}
