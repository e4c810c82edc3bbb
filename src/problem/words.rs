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
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors.ftl")),
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors-files.ftl")),
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors-preview.ftl")),
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors-screens.ftl")),
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors-test.ftl")),
            #[cfg(feature = "author")]
            include_str!(concat!("../../locales/", $language, "/authors-translate.ftl")),
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

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Tongue::English, &sources!("en")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Tongue::French, &sources!("fr")));

impl Tongue {
    /// Returns its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }
}

/// Says what is wrong. Without a text its code has to do.
pub(super) fn message(note: &Note, tongue: Tongue) -> String {
    say(note, None, tongue).unwrap_or_else(|| note.code().to_owned())
}

/// Says what to do.
pub(super) fn help(note: &Note, tongue: Tongue) -> String {
    say(note, Some("help"), tongue).unwrap_or_default()
}

/// Returns what a code means: what is wrong and what to do, with the names of the details.
pub fn rule(code: &'static str, tongue: Tongue) -> (String, String) {
    let note = Note::new(code);
    let names = |text: String| text.replace("{$", "{");
    (names(message(&note, tongue)), names(help(&note, tongue)))
}

/// Returns what stands between the two.
pub(super) fn between(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "; ",
        Tongue::French => "\u{A0}; ",
    }
}

/// Says something else to an author: a text of `authors-*.ftl`. Without it its name has to do.
pub fn said(tongue: Tongue, id: &str, args: &FluentArgs<'_>) -> String {
    said_if_known(tongue, id, args).unwrap_or_else(|| id.to_owned())
}

/// Says something to an author that need not be there.
pub fn said_if_known(tongue: Tongue, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle_of(tongue);
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn bundle_of(tongue: Tongue) -> &'static Bundle {
    match tongue {
        Tongue::English => &ENGLISH,
        Tongue::French => &FRENCH,
    }
}

fn say(note: &Note, part: Option<&str>, tongue: Tongue) -> Option<String> {
    let bundle = bundle_of(tongue);
    let message = bundle.get_message(note.code())?;
    let pattern = match part {
        None => message.value()?,
        Some(part) => message.get_attribute(part)?.value(),
    };
    let mut args = FluentArgs::new();
    for (name, detail) in note.details() {
        match detail {
            Detail::Text(text) => args.set(*name, text.as_str()),
            Detail::Quoted(text) => args.set(*name, seen(text, tongue)),
            Detail::List(words) => args.set(*name, listed(words, tongue)),
            Detail::Number(number) => args.set(*name, *number),
            Detail::Note(inner) => args.set(*name, self::message(inner, tongue)),
        }
    }
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// Spells out what could not be seen in a word. English quotes are straight, so those inside are
/// marked too.
fn seen(text: &str, tongue: Tongue) -> String {
    let spelt = |text: &str| {
        let quoted = format!("{text:?}");
        quoted[1..quoted.len() - 1].to_owned()
    };
    match tongue {
        Tongue::English => spelt(text),
        Tongue::French => text
            .chars()
            .map(|it| match it {
                '"' | '\\' => it.to_string(),
                _ => spelt(it.encode_utf8(&mut [0; 4])),
            })
            .collect(),
    }
}

/// Returns words in quotes with commas between.
fn listed(words: &[String], tongue: Tongue) -> String {
    let quoted = words.iter().map(|word| match tongue {
        Tongue::English => format!("\"{word}\""),
        Tongue::French => format!("«\u{A0}{word}\u{A0}»"),
    });
    quoted.collect::<Vec<_>>().join(", ")
}

fn bundle(tongue: Tongue, sources: &[&str]) -> Bundle {
    let language: LanguageIdentifier = tongue.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for source in sources {
        // What is broken in one text leaves the others; a test reads them all.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(it, _)| it);
        drop(bundle.add_resource(resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_file_is_seen_whole_between_the_quotes_of_each_language() {
        let said =
            |text: &str, tongue| message(&Note::new("name-malformed").quoted("name", text), tongue);
        for (text, english, french) in [
            ("l’été", "\"l’été\" is not a name", "«\u{A0}l’été\u{A0}» n’est pas un nom valable"),
            ("a \"b\"", "\"a \\\"b\\\"\" is", "«\u{A0}a \"b\"\u{A0}» n’est"),
            ("\u{1b}[2J", "\"\\u{1b}[2J\" is", "«\u{A0}\\u{1b}[2J\u{A0}» n’est"),
            ("\u{202e}a", "\"\\u{202e}a\" is", "«\u{A0}\\u{202e}a\u{A0}» n’est"),
        ] {
            assert!(said(text, Tongue::English).starts_with(english), "{text:?}");
            assert!(said(text, Tongue::French).starts_with(french), "{text:?}");
        }
    }

    #[test]
    fn a_choice_is_listed_in_the_quotes_of_each_language() {
        let note = Note::new("hint-one-of").list("words", ["a", "b"]);
        assert_eq!(message(&note, Tongue::English), "write one of \"a\", \"b\"");
        let french = "écrivez l’un de ces mots\u{A0}: «\u{A0}a\u{A0}», «\u{A0}b\u{A0}»";
        assert_eq!(message(&note, Tongue::French), french);
    }
}
