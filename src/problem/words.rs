//! Problems in words.
//!
//! The texts are the program's own, outside every pack: a pack may be what is broken.

use std::sync::LazyLock;

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{Detail, Note};

/// The languages in which authors are told what is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tongue {
    /// English.
    #[default]
    English,
    /// French.
    French,
}

type Bundle = FluentBundle<FluentResource>;

/// The texts of a language.
macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../../locales/", $language, "/problems-content.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-file.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-logic.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-plain.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-scenario.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-text.ftl")),
            include_str!(concat!("../../locales/", $language, "/problems-translation.ftl")),
        ]
    };
}

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", &sources!("en")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle("fr", &sources!("fr")));

/// Says what is wrong. Without a text its code has to do.
pub(super) fn message(note: &Note, tongue: Tongue) -> String {
    say(note, None, tongue).unwrap_or_else(|| note.code().to_owned())
}

/// Says what to do.
pub(super) fn help(note: &Note, tongue: Tongue) -> String {
    say(note, Some("help"), tongue).unwrap_or_default()
}

/// Returns what stands between the two.
pub(super) fn between(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "; ",
        Tongue::French => "\u{A0}; ",
    }
}

fn say(note: &Note, part: Option<&str>, tongue: Tongue) -> Option<String> {
    let bundle = match tongue {
        Tongue::English => &*ENGLISH,
        Tongue::French => &*FRENCH,
    };
    let message = bundle.get_message(note.code())?;
    let pattern = match part {
        None => message.value()?,
        Some(part) => message.get_attribute(part)?.value(),
    };
    let mut args = FluentArgs::new();
    for (name, detail) in note.details() {
        match detail {
            Detail::Text(text) => args.set(*name, text.as_str()),
            Detail::Number(number) => args.set(*name, *number),
            Detail::Note(inner) => args.set(*name, self::message(inner, tongue)),
        }
    }
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
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
