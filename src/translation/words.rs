//! What the program says to translators in its own words, outside every pack.

use std::sync::LazyLock;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::problem::Tongue;

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> =
    LazyLock::new(|| bundle("en", include_str!("../../locales/en/authors-translate.ftl")));
static FRENCH: LazyLock<Bundle> =
    LazyLock::new(|| bundle("fr", include_str!("../../locales/fr/authors-translate.ftl")));

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    tongue: Tongue,
}

/// What a text is filled with.
#[derive(Clone, Copy, Debug)]
pub enum Detail<'a> {
    /// A word.
    Text(&'a str),
    /// A number: it may select a plural.
    Number(usize),
}

impl Words {
    /// Takes the words of a language.
    pub fn of(tongue: Tongue) -> Self {
        Self { tongue }
    }

    /// Returns the language.
    pub fn tongue(self) -> Tongue {
        self.tongue
    }

    /// Says a text. Without one its name has to do.
    pub fn say(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Says a text, filled with this.
    pub fn with(self, id: &str, details: &[(&str, Detail<'_>)]) -> String {
        self.find(id, details).unwrap_or_else(|| id.to_owned())
    }

    /// Says a text that need not be there.
    pub(super) fn find(self, id: &str, details: &[(&str, Detail<'_>)]) -> Option<String> {
        let bundle = match self.tongue {
            Tongue::English => &*ENGLISH,
            Tongue::French => &*FRENCH,
        };
        let mut args = FluentArgs::new();
        for (name, detail) in details {
            args.set(*name, detail.value());
        }
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

impl<'a> Detail<'a> {
    fn value(self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => number.into(),
        }
    }
}

fn bundle(language: &str, source: &str) -> Bundle {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    // What is broken in one text leaves the others; a test reads them all.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(it, _)| it);
    drop(bundle.add_resource(resource));
    bundle
}
