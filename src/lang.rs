//! Languages: tags, direction, fallback, and the closed set that a pack declares.
//!
//! Knows nothing of texts, files or screens.
#![deny(clippy::disallowed_methods)]

mod tag;

pub use tag::{BadTag, Tag};

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// French, English, Ukrainian, Chinese…
    #[default]
    LeftToRight,
    /// Arabic, Persian, Dari, Pashto…
    RightToLeft,
}

/// How far the texts of a language have been read by people who speak it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reviewed {
    /// Written or translated, not yet read by a second person.
    Draft,
    /// Read and approved by a person who speaks it.
    Read,
}

/// One language that a pack offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, such as `fr` or `fr-simple`.
    pub tag: Tag,
    /// Its name in itself: `Français`, `العربية`.
    pub autonym: String,
    /// Its name in the default language, for screens that cannot draw its script.
    pub name: String,
    /// One word of greeting in it, for the attract screen.
    pub greeting: String,
    /// The direction in which it is written.
    pub direction: Direction,
    /// How far its texts were proof-read.
    pub reviewed: Reviewed,
}

/// The languages of a pack, in the order in which they are offered. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    list: Vec<Language>,
}

impl Languages {
    /// Returns the set, or nothing when the list is empty.
    pub fn new(list: Vec<Language>) -> Option<Self> {
        if list.is_empty() { None } else { Some(Self { list }) }
    }

    /// Returns every language in the pack's order.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.list.iter()
    }

    /// Returns the first language: the last resort of every fallback.
    pub fn default_language(&self) -> &Language {
        &self.list[0]
    }

    /// Returns the language with this tag.
    pub fn get(&self, tag: &Tag) -> Option<&Language> {
        self.list.iter().find(|language| language.tag == *tag)
    }

    /// Returns the languages for the first screen: easy texts are a comfort choice, not a language.
    pub fn offered(&self) -> impl Iterator<Item = &Language> {
        self.list.iter().filter(|language| !language.tag.is_simple())
    }

    /// Returns the easy-text sister of a language, if the pack has one.
    pub fn simple_sister(&self, tag: &Tag) -> Option<&Language> {
        self.get(&tag.simple())
    }

    /// Returns the direction of a tag; one that the pack does not declare is left to right.
    pub fn direction(&self, tag: &Tag) -> Direction {
        self.get(tag)
            .or_else(|| self.get(&tag.plain()))
            .map_or_else(Default::default, |it| it.direction)
    }
}
