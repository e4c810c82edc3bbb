//! A source of the program, of which only what is said is parsed: a screen says a few of the
//! hundreds of texts in a file, and whoever stands before the first one waits for them.
//!
//! What the program carries has no problem, which its tests see to. A local file may be broken in
//! any way, and is parsed whole.

use std::{collections::HashMap, sync::Arc};

use fluent::FluentResource;

use super::scan;

/// The entries of a source that are not parsed yet, by name; that of a term begins with `-`.
#[derive(Debug)]
pub(super) struct Leaves(HashMap<&'static str, &'static str>);

impl Leaves {
    /// Parts a source into its entries. Comments have no name, and nobody asks for them.
    pub(super) fn of(source: &'static str) -> Self {
        let after_breaks = source.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
        let lines = [0].into_iter().chain(after_breaks.map(|(_, start)| start));
        let begun = |start: usize| Some((scan::begun_by(&source[start..])?, start));
        let begun: Vec<_> = lines.filter_map(begun).collect();
        let ends = begun.iter().skip(1).map(|(_, start)| *start).chain([source.len()]);
        Self(
            begun
                .iter()
                .zip(ends)
                .map(|((name, start), end)| (*name, &source[*start..end]))
                .collect(),
        )
    }

    /// Parses an entry and all that it refers to, except what was parsed before.
    pub(super) fn open(&mut self, name: &str) -> Vec<Arc<FluentResource>> {
        let mut opened = vec![];
        let mut unread: Vec<_> = self.0.remove(name).into_iter().collect();
        while let Some(entry) = unread.pop() {
            // Every word that is the name of another entry counts: one too many does no harm.
            unread.extend(words(entry).filter_map(|word| self.0.remove(word)));
            opened.push(Arc::new(parsed(entry)));
        }
        opened
    }
}

/// Returns everything in a text that could be a name.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_between = |letter: char| !u8::try_from(letter).is_ok_and(scan::is_of_a_name);
    text.split(is_between).filter(|word| !word.is_empty())
}

fn parsed(entry: &str) -> FluentResource {
    // Whatever could not be parsed is left out, as in a whole file.
    FluentResource::try_new(entry.to_owned()).unwrap_or_else(|(resource, _)| resource)
}
