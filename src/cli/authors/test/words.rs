//! The words of the commands for authors who test.

use fluent::FluentArgs;

use crate::{
    cli::tongue,
    problem::{Tongue, said},
};

/// Words in the language of an author.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Words(Tongue);

impl Words {
    /// Takes the language that is asked for, or that of the environment.
    pub(in crate::cli) fn new(asked: Option<Tongue>) -> Self {
        Self(asked.unwrap_or_else(tongue::of_the_environment))
    }

    /// Returns the language.
    pub(in crate::cli) fn tongue(self) -> Tongue {
        self.0
    }

    /// Says something.
    pub(in crate::cli) fn say(self, name: &str) -> String {
        self.say_with(name, &FluentArgs::new())
    }

    /// Says something about these.
    pub(in crate::cli) fn say_with(self, name: &str, args: &FluentArgs<'_>) -> String {
        said(self.0, name, args)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::{ast::Entry, parser::parse};

    const ENGLISH: &str = include_str!("../../../../locales/en/authors-test.ftl");
    const FRENCH: &str = include_str!("../../../../locales/fr/authors-test.ftl");

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
