//! The files of texts of a pack, by language and name.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    lang::Tag,
    problem::{Note, Problem},
    text::{Manuscript, Sources, TextName, Written},
};

/// The files of texts of a pack, by language and name.
#[derive(Default)]
pub struct Shelf {
    books: BTreeMap<(Tag, String), Book>,
    /// What is there and cannot be read: nothing can be said of what it lacks.
    unread: BTreeSet<(Tag, String)>,
}

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
        let mut shelf = Self::default();
        for (tag, file) in all {
            let place = || (tag.clone(), file.to_owned());
            let layers = sources.texts(tag, file).iter().map(Manuscript::read).collect();
            if let Some(book) = Book::new(layers) {
                shelf.books.insert(place(), book);
            }
            if sources.has_unread(tag, file) {
                shelf.unread.insert(place());
            }
        }
        shelf
    }

    /// Tells whether a file is there that cannot be read.
    pub(super) fn has_unread(&self, tag: &Tag, file: &str) -> bool {
        self.unread.contains(&(tag.clone(), file.to_owned()))
    }

    pub(super) fn book(&self, tag: &Tag, file: &str) -> Option<&Book> {
        self.books.get(&(tag.clone(), file.to_owned()))
    }

    /// Returns a text of one language itself.
    pub(super) fn get(&self, tag: &Tag, file: &str, name: &TextName) -> Option<Found<'_>> {
        self.book(tag, file)?.get(name)
    }

    /// Returns every text that counts, with its language and the name of its file.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Tag, &str, Found<'_>)> {
        self.books.iter().flat_map(|((tag, file), book)| {
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

    /// Tells whether a text is there but cannot be read, which is told where it stands.
    pub(super) fn has_lost(&self, name: &TextName) -> bool {
        self.layers.iter().any(|layer| layer.lost.contains(name))
    }

    /// Tells that a text is missing: at the message to which it belongs, or after the first of the
    /// messages that come `before` it, or at the end of the strongest file.
    pub(super) fn lacks(&self, name: &TextName, before: &[String], note: Note) -> Problem {
        let siblings = self.layers.iter().rev().find_map(|layer| {
            let written = layer.texts.iter().find(|it| it.name.id == name.id)?;
            Some((layer, written.named_at.clone()))
        });
        let neighbour = || before.iter().find_map(|id| self.end_of(id));
        let (layer, bytes) = siblings.or_else(neighbour).unwrap_or_else(|| {
            let layer = &self.layers[self.layers.len() - 1];
            let end = layer.source.trim_end().len();
            (layer, end..end)
        });
        Problem::new(&layer.path, &layer.source, &bytes, note)
    }

    /// Returns where a message ends, in the strongest file that has it.
    fn end_of(&self, id: &str) -> Option<(&Manuscript, Range<usize>)> {
        self.layers.iter().rev().find_map(|layer| {
            let texts = layer.texts.iter().filter(|it| it.name.id == id);
            let end = texts.map(|it| it.at.end).max()?;
            Some((layer, end..end))
        })
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
