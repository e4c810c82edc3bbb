//! One file of one language: its sources, parsed.

use std::{collections::BTreeSet, sync::Arc};

use fluent::{FluentError, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use super::{
    Args, Key, SourceText, TextName,
    functions::{Desk, Trouble},
    grammar, inspect, number,
    place::Place,
    scan,
};
use crate::{lang::Tag, problem::Problem};

/// More problems than these in one file are shadows of the first ones.
const MOST: usize = 100;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One file of one language.
#[derive(Default)]
pub(super) struct Volume {
    /// One for each source, strongest first. Each holds the weaker ones too, so that a local text
    /// may refer to the program's; looking from layer to layer keeps the attributes that a local
    /// message does not have.
    layers: Vec<Bundle>,
    parsed: Vec<Parsed>,
}

/// One source, parsed.
pub(super) struct Parsed {
    path: String,
    resource: Arc<FluentResource>,
}

/// What came of looking up a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    Said(String),
    /// It holds a dated value that may not be shown, or not any more.
    Expired,
    Absent,
}

impl Volume {
    /// Parses the sources, weakest first. What is broken is reported and left out.
    pub(super) fn parse(
        language: &Tag,
        sources: &[SourceText],
        desk: &Desk,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let parsed: Vec<_> = sources.iter().filter_map(|it| parse(it, problems)).collect();
        let layers = (1..=parsed.len()).rev().map(|count| {
            let mut bundle = bundle(language, desk);
            for it in &parsed[..count] {
                bundle.add_resource_overriding(Arc::clone(&it.resource));
            }
            bundle
        });
        Self { layers: layers.collect(), parsed }
    }

    /// Tells whether no source could be read.
    pub(super) fn is_empty(&self) -> bool {
        self.parsed.is_empty()
    }

    /// Returns the names of the texts.
    pub(super) fn names(&self) -> BTreeSet<TextName> {
        let entries = self.parsed.iter().flat_map(|parsed| parsed.resource.entries());
        entries
            .filter_map(|entry| if let Entry::Message(it) = entry { Some(it) } else { None })
            .flat_map(|message| {
                let name = |part| TextName { id: message.id.name.to_owned(), part };
                let value = message.value.as_ref().map(|_| name(None));
                let parts = message.attributes.iter().map(move |it| it.id.name.to_owned());
                value.into_iter().chain(parts.map(move |part| name(Some(part))))
            })
            .collect()
    }

    /// Looks a text up. One that cannot be formatted is reported and counts as absent.
    pub(super) fn say(
        &self,
        key: Key<'_>,
        args: &Args,
        desk: &Desk,
        problems: &mut Vec<Problem>,
    ) -> Attempt {
        for (at, bundle) in self.layers.iter().enumerate() {
            let Some(pattern) = find(bundle, key) else { continue };
            match format(bundle, pattern, args, desk) {
                Ok(text) => return Attempt::Said(text),
                Err(troubles) => {
                    let sources = &self.parsed[..self.parsed.len() - at];
                    problems.extend(troubles.iter().map(|it| problem(sources, key, it)));
                    if troubles.iter().any(Trouble::is_of_a_value) {
                        return Attempt::Expired;
                    }
                }
            }
        }
        Attempt::Absent
    }
}

/// Describes a trouble, at the place in the strongest source that has the text.
fn problem(sources: &[Parsed], key: Key<'_>, trouble: &Trouble) -> Problem {
    let place = sources.iter().rev().find_map(|it| it.place(key));
    let place = place.unwrap_or(Place { file: key.file, text: "", at: 0 });
    let name = key.part.map_or(key.id.to_owned(), |part| format!("{}.{part}", key.id));
    match trouble {
        Trouble::Expired(value) => place.warning(
            format!("`{name}` shows `{value}`, which is past its date"),
            "compare it with its source and write the new date in values.toml",
        ),
        Trouble::Unknown(value) => place.error(
            format!("`{name}` shows `{value}`, which is not in values.toml"),
            "add it there, with its source",
        ),
        Trouble::Misuse(what) => {
            place.error(format!("`{name}` cannot be shown: {what}"), "correct it")
        }
    }
}

impl Parsed {
    /// Returns where a text is written.
    fn place(&self, key: Key<'_>) -> Option<Place<'_>> {
        let named =
            |entry: &&Entry<&str>| matches!(entry, Entry::Message(it) if it.id.name == key.id);
        let Entry::Message(message) = self.resource.entries().find(named)? else { return None };
        let name = match key.part {
            None => message.id.name,
            Some(part) => message.attributes.iter().find(|it| it.id.name == part)?.id.name,
        };
        let text = self.resource.source();
        Some(Place { file: &self.path, text, at: inspect::offset(text, name)? })
    }
}

/// Parses a source. What is broken is reported and left out.
pub(super) fn parse(source: &SourceText, problems: &mut Vec<Problem>) -> Option<Parsed> {
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
    problems.extend(errors.iter().take(MOST).map(|error| grammar::problem(path, text, error)));
    problems.extend(inspect::inspect(path, text, resource.entries()));
    Some(Parsed { path: path.clone(), resource: Arc::new(resource) })
}

fn bundle(language: &Tag, desk: &Desk) -> Bundle {
    let locale: LanguageIdentifier = language.plain().as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(number::formatter(language)));
    desk.furnish(&mut bundle);
    bundle
}

fn find<'b>(bundle: &'b Bundle, key: Key<'_>) -> Option<&'b Pattern<&'b str>> {
    let message = bundle.get_message(key.id)?;
    match key.part {
        None => message.value(),
        Some(part) => message.get_attribute(part).map(|it| it.value()),
    }
}

fn format(
    bundle: &Bundle,
    pattern: &Pattern<&str>,
    args: &Args,
    desk: &Desk,
) -> Result<String, Vec<Trouble>> {
    let mut errors = vec![];
    let text = bundle.format_pattern(pattern, Some(args.as_fluent()), &mut errors).into_owned();
    let mut troubles = desk.take_troubles();
    troubles.extend(errors.iter().map(trouble));
    // A term to which a variable was not given says `{$name}` without any error.
    if troubles.is_empty() && text.contains("{$") {
        troubles.push(Trouble::Misuse("a term lacks a variable".to_owned()));
    }
    if troubles.is_empty() { Ok(text) } else { Err(troubles) }
}

fn trouble(error: &FluentError) -> Trouble {
    Trouble::Misuse(match error {
        FluentError::ResolverError(error) => error.to_string(),
        error => error.to_string(),
    })
}
