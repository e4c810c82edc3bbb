//! A source of the program, of which only what is said is parsed: a screen says a few of the
//! hundreds of texts in a file, and whoever stands before the first one waits for them.
//!
//! What the program carries has no problem, which its tests see to. A local file may be broken in
//! any way, and is parsed whole.

use std::{collections::HashSet, sync::Arc};

use fluent::FluentResource;
use memchr::{memchr_iter, memmem};

use super::scan;

/// A source, entry by entry. The name of a term begins with `-`.
#[derive(Debug)]
pub(super) struct Leaves {
    source: &'static str,
    /// What was asked for, whether it is there or not.
    asked: HashSet<String>,
}

impl Leaves {
    pub(super) fn of(source: &'static str) -> Self {
        Self { source, asked: HashSet::new() }
    }

    /// Parses an entry and all that it refers to, except what was asked for before.
    pub(super) fn open(&mut self, name: &str) -> Vec<Arc<FluentResource>> {
        let mut opened = vec![];
        let mut wanted = vec![name];
        while let Some(name) = wanted.pop() {
            if self.asked.contains(name) {
                continue;
            }
            self.asked.insert(name.to_owned());
            if let Some(entry) = entry(self.source, name) {
                opened.push(Arc::new(parsed(entry)));
                wanted.extend(references(entry));
            }
        }
        opened
    }
}

/// Returns everything in a text that may be the name of an entry to which it refers. One too many
/// does no harm.
pub(super) fn references(text: &str) -> impl Iterator<Item = &str> {
    let is_between = |letter: char| !u8::try_from(letter).is_ok_and(scan::is_of_a_name);
    let after_braces = text.split('{').skip(1);
    after_braces.flat_map(move |rest| rest.split(is_between)).filter(|word| !word.is_empty())
}

/// Finds an entry: from its name to the line with which the next one begins.
fn entry<'s>(source: &'s str, name: &str) -> Option<&'s str> {
    let begins = |at: &usize| scan::begun_by(&source[*at..]) == Some(name);
    let line = format!("\n{name}");
    let lines = memmem::find_iter(source.as_bytes(), &line).map(|at| at + 1);
    let start = [0].into_iter().chain(lines).find(begins)?;
    let rest = &source[start..];
    let mut lines = memchr_iter(b'\n', rest.as_bytes()).map(|at| at + 1);
    let end = lines.find(|at| scan::begun_by(&rest[*at..]).is_some());
    Some(&rest[..end.unwrap_or(rest.len())])
}

fn parsed(entry: &str) -> FluentResource {
    // Whatever could not be parsed is left out, as in a whole file.
    FluentResource::try_new(entry.to_owned()).unwrap_or_else(|(resource, _)| resource)
}
