//! What the commands for authors say, in English or French.
//!
//! The texts are the program's own, outside every pack: a pack may be what is broken.

use std::env;

use fluent::{FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{problem::Tongue, text::Args};

const ENGLISH: &[&str] = &[include_str!("../../locales/en/authors-files.ftl")];
const FRENCH: &[&str] = &[include_str!("../../locales/fr/authors-files.ftl")];

/// What the commands for authors say in one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Returns the words of a language.
    pub fn of(tongue: Tongue) -> Self {
        let (language, sources) = match tongue {
            Tongue::English => ("en", ENGLISH),
            Tongue::French => ("fr", FRENCH),
        };
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|it| it.0);
            drop(bundle.add_resource(resource));
        }
        Self(bundle)
    }

    /// Returns the words of the language that the environment names: French, or else English.
    pub fn of_the_environment() -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|it| env::var(it).ok());
        let first = set.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
        Self::of(if first.starts_with("fr") { Tongue::French } else { Tongue::English })
    }

    /// Says a text; one that is missing is told by its name.
    pub fn say(&self, id: &str, args: &Args) -> String {
        let pattern = self.0.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(
            || id.to_owned(),
            |it| self.0.format_pattern(it, Some(args.as_fluent()), &mut Vec::new()).into_owned(),
        )
    }
}
