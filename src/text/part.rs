//! One source of a file of one language, as far as it is parsed.

use std::{borrow::Cow, sync::Arc};

use fluent::FluentResource;
use fluent_syntax::ast::Entry;

use super::{Key, SourceText, TextName, grammar, inspect, leaves::Leaves, place::Place, scan};
use crate::problem::Problem;

/// More problems than these in one file are shadows of the first ones.
const MOST: usize = 100;

/// One source.
pub(super) enum Part {
    /// What the program carries: parsed entry by entry.
    Leaves(SourceText, Leaves),
    /// All of it is parsed.
    Whole(Parsed),
}

/// A source, parsed whole.
pub(super) struct Parsed {
    path: String,
    pub(super) resource: Arc<FluentResource>,
}

impl Part {
    /// Opens a source; nothing if it cannot be parsed at all.
    pub(super) fn of(source: SourceText, problems: &mut Vec<Problem>) -> Option<Self> {
        match source.text {
            Cow::Borrowed(text) => Some(Self::Leaves(source, Leaves::of(text))),
            Cow::Owned(_) => Parsed::of(&source, problems).map(Self::Whole),
        }
    }

    /// Returns it if it is parsed whole.
    pub(super) fn whole(&self) -> Option<&Parsed> {
        if let Self::Whole(parsed) = self { Some(parsed) } else { None }
    }
}

impl Parsed {
    /// Parses a source. What is broken is reported and left out.
    pub(super) fn of(source: &SourceText, problems: &mut Vec<Problem>) -> Option<Self> {
        let scanned = match scan::scan(source) {
            Ok(scanned) => scanned,
            Err(problem) => {
                problems.push(problem);
                return None;
            }
        };
        problems.extend(scanned.problems);
        let (resource, errors) = match FluentResource::try_new(scanned.text) {
            Ok(resource) => (resource, vec![]),
            Err((resource, errors)) => (resource, errors),
        };
        let (path, text) = (&source.path, resource.source());
        problems.extend(errors.iter().take(MOST).flat_map(|it| grammar::problems(path, text, it)));
        problems.extend(inspect::inspect(path, text, resource.entries()));
        Some(Self { path: path.clone(), resource: Arc::new(resource) })
    }

    /// Returns the names of the texts.
    pub(super) fn names(&self) -> impl Iterator<Item = TextName> {
        let entries = self.resource.entries();
        let messages = entries
            .filter_map(|entry| if let Entry::Message(it) = entry { Some(it) } else { None });
        messages.flat_map(|message| {
            let name = |part| TextName { id: message.id.name.to_owned(), part };
            let value = message.value.as_ref().map(|_| name(None));
            let parts = message.attributes.iter().map(move |it| it.id.name.to_owned());
            value.into_iter().chain(parts.map(move |part| name(Some(part))))
        })
    }

    /// Returns where a text is written.
    pub(super) fn place(&self, key: Key<'_>) -> Option<Place<'_>> {
        let named =
            |entry: &&Entry<&str>| matches!(entry, Entry::Message(it) if it.id.name == key.id);
        let Entry::Message(message) = self.resource.entries().find(named)? else { return None };
        let name = match key.part {
            None => message.id.name,
            Some(part) => message.attributes.iter().find(|it| it.id.name == part)?.id.name,
        };
        let text = self.resource.source();
        let at = inspect::offset(text, name)?;
        Some(Place { file: &self.path, text, span: at..at + name.len() })
    }
}
