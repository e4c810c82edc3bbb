//! A small pack in memory, for tests.

use std::collections::BTreeMap;

use super::Corpus;
use crate::{
    lang::{Direction, Language, Languages, Reviewed, Tag},
    text::{SourceText, Sources},
};

/// A pack of texts alone. French first; a language is there with its first file.
#[derive(Clone, Default)]
pub(super) struct Example {
    texts: BTreeMap<(String, String), String>,
    confirmed: BTreeMap<String, String>,
}

impl Example {
    /// Adds or replaces a file of a language.
    pub(super) fn with(mut self, language: &str, file: &str, text: &str) -> Self {
        self.texts.insert((language.to_owned(), file.to_owned()), text.to_owned());
        self
    }

    /// Adds what was confirmed of a language.
    pub(super) fn confirmed(mut self, language: &str, text: &str) -> Self {
        self.confirmed.insert(language.to_owned(), text.to_owned());
        self
    }
}

impl Sources for Example {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let text = self.texts.get(&(language.to_string(), file.to_owned()));
        let path = format!("locales/{language}/{file}.ftl");
        text.map(|text| SourceText { path, text: text.clone().into() }).into_iter().collect()
    }
}

/// Returns the texts of an example; its procedure, if it has one, is called `rent`.
pub(super) fn corpus(example: &Example) -> Corpus {
    let mut tags: Vec<&str> = example.texts.keys().map(|(tag, _)| tag.as_str()).collect();
    tags.sort_by_key(|tag| (*tag != "fr", *tag));
    tags.dedup();
    let languages = Languages::new(tags.into_iter().map(language).collect()).unwrap();
    let corpus = Corpus::new(example, &languages, &["rent".to_owned()]);
    example.confirmed.iter().fold(corpus, |corpus, (tag, text)| {
        let path = format!("locales/{tag}/confirmed.tsv");
        let source = SourceText { path, text: text.clone().into() };
        corpus.with_confirmed(&Tag::parse(tag).unwrap(), &[source])
    })
}

fn language(tag: &str) -> Language {
    let direction =
        if tag.starts_with("ar") { Direction::RightToLeft } else { Direction::LeftToRight };
    Language {
        tag: Tag::parse(tag).unwrap(),
        autonym: tag.to_owned(),
        name: tag.to_owned(),
        greeting: String::new(),
        direction,
        reviewed: Reviewed::Draft,
    }
}
