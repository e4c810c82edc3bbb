//! The words of the commands for authors who test. They are the program's own: a pack may be what
//! is broken.

use std::env;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::problem::Tongue;

const ENGLISH: &str = include_str!("../../../locales/en/authors-test.ftl");
const FRENCH: &str = include_str!("../../../locales/fr/authors-test.ftl");

/// Words in the language of an author.
pub(in crate::cli) struct Words {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Takes the language that is asked for, or that of the environment.
    pub(in crate::cli) fn new(asked: Option<Tongue>) -> Self {
        let tongue = asked.unwrap_or_else(spoken);
        let (tag, text) = match tongue {
            Tongue::English => ("en", ENGLISH),
            Tongue::French => ("fr", FRENCH),
        };
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        // What is broken in one text leaves the others; a test reads them all.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(it, _)| it);
        drop(bundle.add_resource(resource));
        Self { tongue, bundle }
    }

    /// Returns the language.
    pub(in crate::cli) fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// Says something.
    pub(in crate::cli) fn say(&self, name: &str) -> String {
        self.say_with(name, &FluentArgs::new())
    }

    /// Says something about these.
    pub(in crate::cli) fn say_with(&self, name: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(name).and_then(|message| message.value());
        pattern.map_or_else(
            || name.to_owned(),
            |it| self.bundle.format_pattern(it, Some(args), &mut Vec::new()).into_owned(),
        )
    }
}

/// Reads `fr` or `en`.
pub(in crate::cli) fn tongue_of(tag: &str) -> Result<Tongue, String> {
    match tag {
        "fr" => Ok(Tongue::French),
        "en" => Ok(Tongue::English),
        _ => Err("write `fr` or `en`".to_owned()),
    }
}

fn spoken() -> Tongue {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|it| env::var(it).ok());
    let first = set.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    if first.starts_with("fr") { Tongue::French } else { Tongue::English }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::{ast::Entry, parser::parse};

    use super::*;

    fn names(text: &str) -> BTreeSet<String> {
        let entries = parse(text.to_owned()).unwrap().body.into_iter();
        entries
            .filter_map(|it| match it {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn both_languages_have_the_same_words() {
        assert_eq!(names(ENGLISH), names(FRENCH));
    }

    #[test]
    fn every_word_has_a_use_and_every_use_its_word() {
        let sources = [include_str!("report.rs"), include_str!("../record.rs")];
        let said = sources.iter().flat_map(|it| it.split('"').skip(1).step_by(2));
        let prefixes = ["test-", "record-"];
        let said: BTreeSet<String> = said
            .filter(|it| prefixes.iter().any(|prefix| it.starts_with(prefix)))
            .map(str::to_owned)
            .collect();
        assert_eq!(said, names(ENGLISH));
    }
}
