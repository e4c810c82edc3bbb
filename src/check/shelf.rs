//! The files of texts of a pack, by language and name.

use std::collections::BTreeMap;

use crate::{
    lang::Tag,
    problem::{Note, Problem},
    text::{Manuscript, Sources, TextName, Written},
};

/// The files of texts of a pack, by language and name.
#[derive(Default)]
pub struct Shelf(BTreeMap<(Tag, String), Book>);

/// One file of one language, in all its layers.
pub(super) struct Book {
    /// Weakest first: the program's, then the local pack's. Never empty.
    layers: Vec<Manuscript>,
    /// The text that counts under each name: the strongest.
    index: BTreeMap<TextName, (usize, usize)>,
}

/// A text, and the file that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) manuscript: &'a Manuscript,
    pub(super) written: &'a Written,
}

impl Shelf {
    /// Reads these files in these languages, as far as they are there.
    pub fn read<'a>(
        sources: &dyn Sources,
        languages: impl Iterator<Item = &'a Tag>,
        files: &[&str],
    ) -> Self {
        let all = languages.flat_map(|tag| files.iter().map(move |file| (tag, *file)));
        let books = all.filter_map(|(tag, file)| {
            let layers = sources.texts(tag, file).iter().map(Manuscript::read).collect();
            Some(((tag.clone(), file.to_owned()), Book::new(layers)?))
        });
        Self(books.collect())
    }

    pub(super) fn book(&self, tag: &Tag, file: &str) -> Option<&Book> {
        self.0.get(&(tag.clone(), file.to_owned()))
    }

    /// Returns a text of one language itself.
    pub(super) fn get(&self, tag: &Tag, file: &str, name: &TextName) -> Option<Found<'_>> {
        self.book(tag, file)?.get(name)
    }

    /// Returns every text that counts, with its language and the name of its file.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Tag, &str, Found<'_>)> {
        self.0.iter().flat_map(|((tag, file), book)| {
            book.texts().map(move |found| (tag, file.as_str(), found))
        })
    }
}

impl Book {
    fn new(layers: Vec<Manuscript>) -> Option<Self> {
        if layers.is_empty() {
            return None;
        }
        let mut index = BTreeMap::new();
        for (at, layer) in layers.iter().enumerate() {
            // Of those that stand twice in one file, the first.
            for (place, written) in layer.texts.iter().enumerate().rev() {
                index.insert(written.name.clone(), (at, place));
            }
        }
        Some(Self { layers, index })
    }

    pub(super) fn get(&self, name: &TextName) -> Option<Found<'_>> {
        self.index.get(name).map(|place| self.found(*place))
    }

    /// Returns the text that counts under each name.
    pub(super) fn texts(&self) -> impl Iterator<Item = Found<'_>> {
        self.index.values().map(|place| self.found(*place))
    }

    /// Returns every name, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &TextName> {
        self.index.keys()
    }

    /// Returns the program's own file, or the weakest there is.
    pub(super) fn weakest(&self) -> &Manuscript {
        &self.layers[0]
    }

    fn found(&self, (layer, place): (usize, usize)) -> Found<'_> {
        let manuscript = &self.layers[layer];
        Found { manuscript, written: &manuscript.texts[place] }
    }

    /// Tells that a text is missing: at the message to which it belongs, or at the end of the
    /// strongest file.
    pub(super) fn lacks(&self, name: &TextName, note: Note) -> Problem {
        let siblings = self.layers.iter().rev().find_map(|layer| {
            let written = layer.texts.iter().find(|it| it.name.id == name.id)?;
            Some((layer, written.named_at.clone()))
        });
        let (layer, bytes) = siblings.unwrap_or_else(|| {
            let layer = &self.layers[self.layers.len() - 1];
            let end = layer.source.trim_end().len();
            (layer, end..end)
        });
        Problem::new(&layer.path, &layer.source, &bytes, note)
    }

    /// Tells whether texts may refer to a term, such as `-name`.
    pub(super) fn has_term(&self, term: &str) -> bool {
        let begins = |line: &str| {
            line.strip_prefix(term).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.layers.iter().any(|layer| layer.source.lines().any(begins))
    }
}

impl<'a> Found<'a> {
    /// Tells something of the text as a whole, at its name.
    pub(super) fn named(&self, note: Note) -> Problem {
        let Manuscript { path, source, .. } = self.manuscript;
        Problem::new(path, source, &self.written.named_at, note)
    }

    /// Tells something at some bytes of the file.
    pub(super) fn at(&self, bytes: &std::ops::Range<usize>, note: Note) -> Problem {
        Problem::new(&self.manuscript.path, &self.manuscript.source, bytes, note)
    }

    pub(super) fn name(&self) -> &'a TextName {
        &self.written.name
    }
}
