//! Whether a screen is whole in the language in which it must be.

use crate::{
    lang::Tag,
    screen::{Screen, Stock, Text},
    text::{Catalogue, SHARED, TextName},
};

/// More missing texts than these are not named.
const MOST: usize = 4;

/// A screen that is not whole in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lack {
    /// The screen's name.
    pub(super) screen: String,
    /// The texts that are missing, as far as they can be told.
    pub(super) texts: Vec<String>,
}

impl Lack {
    /// Returns whether another one tells nothing new: the same text is missing on many screens.
    pub(super) fn tells(&self, other: &Self) -> bool {
        let known = other.texts.iter().all(|text| self.texts.contains(text));
        self.screen == other.screen || (known && !other.texts.is_empty())
    }
}

/// Returns what a screen lacks, if anything.
pub(super) fn lack(screen: &Screen, language: &Tag, stock: Stock<'_>) -> Option<Lack> {
    let is_whole = |text: &Text| {
        text.language.family() == language.family() && !text.content.trim().is_empty()
    };
    let sections = screen.stepper.iter().flat_map(|it| &it.sections);
    let labels = screen.keys.iter().map(|it| &it.label);
    let mut texts = screen.texts().chain([&screen.title]).chain(sections).chain(labels);
    let fell_back = screen.language.family() != language.family();
    if !fell_back && texts.all(is_whole) {
        return None;
    }
    Some(Lack { screen: screen.name.clone(), texts: missing(screen, language, stock) })
}

/// Names the texts of the screen's step that the first language has and this one lacks; where
/// there are none, those of the procedure, then those that all screens share.
fn missing(screen: &Screen, language: &Tag, stock: Stock<'_>) -> Vec<String> {
    let mut parts = screen.name.split(':').skip(1);
    let Some(procedure) = parts.next() else { return vec![] };
    let own = absent(stock, language, procedure);
    let of_step = parts.next().map(|step| format!("{procedure}_{step}"));
    let of_step = own.iter().filter(|name| Some(&name.id) == of_step.as_ref());
    let nearest: Vec<String> = of_step.map(ToString::to_string).collect();
    let all = || {
        let shared = SHARED.iter().flat_map(|file| absent(stock, language, file));
        own.iter().cloned().chain(shared).map(|name| name.to_string()).collect()
    };
    let mut named = if nearest.is_empty() { all() } else { nearest };
    named.truncate(MOST);
    named
}

/// Returns the texts of a file that the first language has and this one lacks.
fn absent(stock: Stock<'_>, language: &Tag, file: &str) -> Vec<TextName> {
    let catalogue: &Catalogue = stock.catalogue;
    let chain = language.chain();
    let own: Vec<_> = chain.iter().map(|tag| catalogue.names(tag, file)).collect();
    let first = catalogue.names(&stock.languages.default_language().tag, file);
    first
        .into_iter()
        .filter(|name| !name.is_spoken() && !own.iter().any(|names| names.contains(name)))
        .collect()
}
