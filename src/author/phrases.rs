//! What the program says to authors in its own words, outside every pack.

use std::sync::LazyLock;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::problem::Tongue;

type Bundle = FluentBundle<FluentResource>;

/// The texts of a language.
macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../../locales/", $language, "/authors-preview.ftl")),
            include_str!(concat!("../../locales/", $language, "/authors-screens.ftl")),
        ]
    };
}

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", &sources!("en")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle("fr", &sources!("fr")));

/// Says a text of the program. Without one its name has to do.
pub(super) fn say(tongue: Tongue, id: &str) -> String {
    say_with(tongue, id, &[])
}

/// Says a text of the program, filled with this.
pub(super) fn say_with(tongue: Tongue, id: &str, details: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = match tongue {
        Tongue::English => &*ENGLISH,
        Tongue::French => &*FRENCH,
    };
    let mut args = FluentArgs::new();
    for (name, detail) in details {
        args.set(*name, detail.clone());
    }
    let pattern = bundle.get_message(id).and_then(|it| it.value());
    let said = pattern.map(|it| bundle.format_pattern(it, Some(&args), &mut Vec::new()));
    said.map_or_else(|| id.to_owned(), std::borrow::Cow::into_owned)
}

fn bundle(language: &str, sources: &[&str]) -> Bundle {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for source in sources {
        // What is broken in one text leaves the others; a test reads them all.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(it, _)| it);
        drop(bundle.add_resource(resource));
    }
    bundle
}
