//! One file of one language: its sources, parsed as far as they are needed.

use std::{collections::BTreeSet, sync::Arc};

use fluent::{
    FluentError, FluentResource,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{
    Args, Key, SourceText, TextName,
    functions::{Desk, Trouble},
    leaves, number,
    part::{Parsed, Part},
    place::Place,
};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One file of one language.
#[derive(Default)]
pub(super) struct Volume {
    /// One for each source, strongest first. Each holds the weaker ones too, so that a local text
    /// may refer to the program's; looking from layer to layer keeps the attributes that a local
    /// message does not have.
    layers: Vec<Bundle>,
    /// Its sources, weakest first.
    parts: Vec<Part>,
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
    /// Opens the sources, weakest first. What is broken is reported and left out.
    pub(super) fn open(
        language: &Tag,
        sources: Vec<SourceText>,
        desk: &Desk,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let parts: Vec<_> = sources.into_iter().filter_map(|it| Part::of(it, problems)).collect();
        let layers = parts.iter().map(|_| bundle(language, desk)).collect();
        let mut volume = Self { layers, parts };
        for at in 0..volume.parts.len() {
            volume.bind(at);
        }
        volume
    }

    /// Puts a source that was parsed whole into its layers, and what it refers to.
    fn bind(&mut self, at: usize) {
        let Part::Whole(parsed) = &self.parts[at] else { return };
        let resource = Arc::clone(&parsed.resource);
        for layer in layers_of(&mut self.layers, at) {
            layer.add_resource_overriding(Arc::clone(&resource));
        }
        for name in leaves::references(resource.source()) {
            self.turn_to(name);
        }
    }

    /// Parses what the program has under a name, unless it did.
    fn turn_to(&mut self, name: &str) {
        for at in (0..self.parts.len()).rev() {
            let Part::Leaves(_, leaves) = &mut self.parts[at] else { continue };
            for resource in leaves.open(name) {
                add_below(&mut self.layers, at, &resource);
            }
        }
    }

    /// Parses all that is not parsed yet. What is broken is reported and left out.
    pub(super) fn read_to_the_end(&mut self, problems: &mut Vec<Problem>) {
        for at in (0..self.parts.len()).rev() {
            let Part::Leaves(source, _) = &self.parts[at] else { continue };
            let Some(parsed) = Parsed::of(source, problems) else { continue };
            add_below(&mut self.layers, at, &parsed.resource);
            self.parts[at] = Part::Whole(parsed);
        }
    }

    /// Tells whether no source could be read.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the names of the texts.
    pub(super) fn names(&mut self, problems: &mut Vec<Problem>) -> BTreeSet<TextName> {
        self.read_to_the_end(problems);
        self.parts.iter().filter_map(Part::whole).flat_map(Parsed::names).collect()
    }

    /// Looks a text up. One that cannot be formatted is reported and counts as absent.
    pub(super) fn say(
        &mut self,
        key: Key<'_>,
        args: &Args,
        desk: &Desk,
        problems: &mut Vec<Problem>,
    ) -> Attempt {
        self.turn_to(key.id);
        for at in 0..self.layers.len() {
            let Some(pattern) = find(&self.layers[at], key) else { continue };
            match format(&self.layers[at], pattern, args, desk) {
                Ok(text) => return Attempt::Said(text),
                Err(troubles) => {
                    self.read_to_the_end(problems);
                    let parts = &self.parts[..self.parts.len() - at];
                    problems.extend(troubles.iter().map(|it| problem(parts, key, it)));
                    if troubles.iter().any(Trouble::is_of_a_value) {
                        return Attempt::Expired;
                    }
                }
            }
        }
        Attempt::Absent
    }
}

/// Returns the layers that hold a source: its own, and those of the stronger ones.
fn layers_of(layers: &mut [Bundle], at: usize) -> &mut [Bundle] {
    let strongest = layers.len() - at;
    &mut layers[..strongest]
}

/// Adds what a source says, where nothing of that name is there yet: what is said stronger stays.
fn add_below(layers: &mut [Bundle], at: usize, resource: &Arc<FluentResource>) {
    for layer in layers_of(layers, at) {
        // It tells which names were there.
        drop(layer.add_resource(Arc::clone(resource)));
    }
}

/// Describes a trouble, at the place in the strongest source that has the text.
fn problem(parts: &[Part], key: Key<'_>, trouble: &Trouble) -> Problem {
    let place = parts.iter().rev().filter_map(Part::whole).find_map(|it| it.place(key));
    let place = place.unwrap_or(Place { file: key.file, text: "", span: 0..0 });
    let name = key.part.map_or(key.id.to_owned(), |part| format!("{}.{part}", key.id));
    match trouble {
        Trouble::Expired(value) => {
            place.warning(Note::new("text-value-expired").with("name", &name).with("value", value))
        }
        Trouble::Unknown(value) => {
            place.error(Note::new("text-value-unknown").with("name", &name).with("value", value))
        }
        Trouble::Misuse(why) => {
            let note = Note::new("text-not-shown").with("name", &name);
            place.error(note.note("why", why.clone()))
        }
    }
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
        troubles.push(Trouble::Misuse(Note::new("why-variable-missing")));
    }
    if troubles.is_empty() { Ok(text) } else { Err(troubles) }
}

fn trouble(error: &FluentError) -> Trouble {
    let FluentError::ResolverError(error) = error else {
        return Trouble::Misuse(Note::new("why-other").with("message", error));
    };
    Trouble::Misuse(match error {
        ResolverError::Reference(reference) => unknown(reference),
        ResolverError::NoValue(id) => Note::new("why-no-value").with("name", id),
        ResolverError::MissingDefault => Note::new("why-no-default"),
        ResolverError::Cyclic => Note::new("why-cyclic"),
        ResolverError::TooManyPlaceables => Note::new("why-too-many-placeables"),
    })
}

fn unknown(reference: &ReferenceKind) -> Note {
    let attribute = |id: String, part: &str| {
        Note::new("why-unknown-attribute").with("name", &format!("{id}.{part}"))
    };
    match reference {
        ReferenceKind::Function { id } => Note::new("why-unknown-function").with("name", id),
        ReferenceKind::Message { id, attribute: None } => {
            Note::new("why-unknown-message").with("name", id)
        }
        ReferenceKind::Term { id, attribute: None } => {
            Note::new("why-unknown-term").with("name", id)
        }
        ReferenceKind::Message { id, attribute: Some(part) } => attribute(id.clone(), part),
        ReferenceKind::Term { id, attribute: Some(part) } => attribute(format!("-{id}"), part),
        ReferenceKind::Variable { id } => Note::new("why-unknown-variable").with("name", id),
    }
}
