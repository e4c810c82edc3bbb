//! What a screen is built from, besides the session.

use jiff::civil::Date;

use super::Goodbye;
use crate::{
    lang::{Languages, Tag},
    procedure::{Id, Kind, Name, Values},
    session::Now,
    text::Catalogue,
};

/// What a screen is built from, besides the session: the pack's texts and lists.
#[derive(Clone, Copy)]
pub struct Stock<'a> {
    /// Every text.
    pub catalogue: &'a Catalogue,
    /// The languages of the pack.
    pub languages: &'a Languages,
    /// The dated values of the pack.
    pub values: &'a Values,
    /// The day of the visit.
    pub today: Date,
    /// What the home screen offers, in the pack's order.
    pub entries: &'a [Entry],
    /// How many more there would be, were their files not broken.
    pub hidden: usize,
    /// The themes, in the pack's order.
    pub themes: &'a [Id],
    /// Telephone numbers for emergencies, official ones only.
    pub emergency: &'a [Name],
    /// The languages that this screen cannot draw, by their names in the default language.
    pub not_displayed: &'a [String],
    /// The name of this post, for the person who is called.
    pub post: Option<&'a str>,
    /// What visitors are reminded of before they leave.
    pub goodbye: &'a Goodbye,
    /// The time, for the countdown.
    pub now: Now,
}

/// One procedure or lesson of the home screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// The theme it is filed under.
    pub theme: Id,
}

impl Stock<'_> {
    /// Returns the language of last resort.
    pub(super) fn default_language(&self) -> &Tag {
        &self.languages.default_language().tag
    }
}
