//! One text of a translation: what it says, what its source says, and how the two stand.

use super::{Confirmed, Corpus, Found, confirmed::Record};
use crate::{
    lang::Tag,
    text::{TextName, same_wording},
};

/// How a translation stands towards its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Confirmed against the source as it is today.
    Complete,
    /// The source changed after it was confirmed.
    Stale,
    /// It is not there.
    Missing,
    /// It is there, and nobody ever confirmed it.
    Unconfirmed,
    /// It is there, and its source is not.
    Extra,
    /// It is not there and need not be.
    Hole,
}

impl State {
    /// Every state but the last, which is nothing to do or to count.
    pub const COUNTED: [Self; 5] =
        [Self::Complete, Self::Stale, Self::Missing, Self::Unconfirmed, Self::Extra];

    /// Returns its name, in JSON and in the names of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unconfirmed => "unconfirmed",
            Self::Extra => "extra",
            Self::Hole => "hole",
        }
    }
}

/// One text of a translation.
pub struct Item<'a> {
    /// The file, such as `kiosk`.
    pub file: &'a str,
    /// Its name.
    pub name: &'a TextName,
    /// The source text.
    pub source: Option<Found<'a>>,
    /// The translation.
    pub own: Option<Found<'a>>,
    /// The source wording that it was confirmed against.
    pub confirmed: Option<&'a str>,
    /// How it stands.
    pub state: State,
}

/// A line about a text that is not there any more.
pub(crate) struct Orphan<'a> {
    pub(crate) file: &'a str,
    pub(crate) name: &'a TextName,
    /// The file that says so, and its line.
    pub(crate) at: &'a (String, usize),
}

impl Corpus {
    /// Returns every text of a file of a translation: those of its source, in their order, then
    /// those that the source does not have.
    pub fn items(&self, language: &Tag, file: &str) -> Vec<Item<'_>> {
        let Some(source) = self.source_of(language) else { return vec![] };
        let Some(file) = self.files().iter().find(|it| *it == file) else { return vec![] };
        let wanted = self.names(source, file);
        let extra = self.names(language, file).iter().filter(|it| !wanted.contains(it));
        let names = wanted.iter().chain(extra.filter(|it| !it.is_spoken()));
        names.map(|name| self.item(language, (file, name))).collect()
    }

    /// Tells whether no two files have a text of this name.
    pub fn is_in_one_file(&self, language: &Tag, name: &TextName) -> bool {
        let tags = [Some(language), self.source_of(language)];
        let is_there =
            |file: &&String| tags.iter().flatten().any(|tag| self.text(tag, file, name).is_some());
        self.files().iter().filter(is_there).count() == 1
    }

    /// Returns what was confirmed of texts that are not there any more.
    pub(crate) fn orphans(&self, language: &Tag) -> Vec<Orphan<'_>> {
        let lines = self.confirmed(language).into_iter().flat_map(Confirmed::lines);
        let gone = lines.filter(|(file, name, _)| {
            let source = self.source_of(language).and_then(|it| self.text(it, file, name));
            source.is_none() || self.text(language, file, name).is_none()
        });
        gone.map(|(file, name, Record { at, .. })| Orphan { file, name, at }).collect()
    }

    /// Returns one text of a translation.
    pub(super) fn item_named(
        &self,
        language: &Tag,
        file: &str,
        name: &TextName,
    ) -> Option<Item<'_>> {
        let source = self.source_of(language)?;
        let file = self.files().iter().find(|it| *it == file)?;
        let name = self.names(source, file).iter().find(|it| *it == name)?;
        self.languages().contains(language).then(|| self.item(language, (file, name)))
    }

    fn item<'a>(&'a self, language: &Tag, (file, name): (&'a str, &'a TextName)) -> Item<'a> {
        let source = self.source_of(language).and_then(|it| self.text(it, file, name));
        let own = self.text(language, file, name);
        let confirmed =
            own.and_then(|own| self.confirmed(language)?.wording(file, name, &own.manuscript.path));
        let state = match (&source, &own) {
            (None, _) => State::Extra,
            (Some(_), None) if language.is_simple() || name.is_spoken() => State::Hole,
            (Some(_), None) => State::Missing,
            (Some(source), Some(_)) => match confirmed {
                None => State::Unconfirmed,
                Some(wording) if same_wording(wording, &source.wording()) => State::Complete,
                Some(_) => State::Stale,
            },
        };
        Item { file, name, source, own, confirmed, state }
    }
}

#[cfg(test)]
mod tests;
