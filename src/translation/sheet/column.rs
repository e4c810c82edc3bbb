//! What stands in a column.

use super::super::{Detail, Words};
use crate::lang::Tag;

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// The file of the text, such as `kiosk`.
    File,
    /// Its name.
    Name,
    /// Where it appears.
    Place,
    /// What part of its screen it is.
    Part,
    /// How many cells it may take.
    Width,
    /// The comment to translators.
    Comment,
    /// The text in a language.
    Text {
        /// The language.
        language: Tag,
        /// Whether it is to be translated here, or is only shown.
        translated: bool,
    },
    /// How a translation stands.
    State(Tag),
    /// What a translator marks to say that a translation is right as it is.
    Ok(Tag),
    /// Whatever a translator wants to say.
    Note,
    /// The fingerprint of the text when the table was made.
    Base(Tag),
    /// Only in CSV, always empty: says that cells are guarded, whatever the table becomes later.
    Guarded,
}

impl Column {
    /// Returns its name for the program.
    pub fn name(&self) -> String {
        match self {
            Self::File => "file".to_owned(),
            Self::Name => "name".to_owned(),
            Self::Place => "place".to_owned(),
            Self::Part => "part".to_owned(),
            Self::Width => "width".to_owned(),
            Self::Comment => "comment".to_owned(),
            Self::Text { language, .. } => format!("text:{language}"),
            Self::State(language) => format!("state:{language}"),
            Self::Ok(language) => format!("ok:{language}"),
            Self::Note => "note".to_owned(),
            Self::Base(language) => format!("base:{language}"),
            Self::Guarded => "guarded".to_owned(),
        }
    }

    /// Reads its name; nothing where the column is somebody's own. Whether a text is translated
    /// here only the other columns tell.
    pub fn parse(name: &str) -> Option<Self> {
        if let Some((kind, tag)) = name.trim().split_once(':') {
            let tag = Tag::parse(tag.trim()).ok()?;
            return match kind.trim() {
                "text" => Some(Self::Text { language: tag, translated: false }),
                "state" => Some(Self::State(tag)),
                "ok" => Some(Self::Ok(tag)),
                "base" => Some(Self::Base(tag)),
                _ => None,
            };
        }
        match name.trim() {
            "file" => Some(Self::File),
            "name" => Some(Self::Name),
            "place" => Some(Self::Place),
            "part" => Some(Self::Part),
            "width" => Some(Self::Width),
            "comment" => Some(Self::Comment),
            "note" => Some(Self::Note),
            "guarded" => Some(Self::Guarded),
            _ => None,
        }
    }

    /// Returns its name for people.
    pub(super) fn heading(&self, words: Words) -> String {
        let of = |id: &str, tag: &Tag| words.with(id, &[("language", Detail::Text(tag.as_str()))]);
        match self {
            Self::File => format!("# {}", words.say("column-file")),
            Self::Text { language, translated: true } => of("column-translation", language),
            Self::Text { language, .. } => of("column-source", language),
            Self::State(tag) => of("column-state", tag),
            Self::Ok(tag) => of("column-ok", tag),
            Self::Base(tag) => of("column-base", tag),
            Self::Name => words.say("column-name"),
            Self::Place => words.say("column-place"),
            Self::Part => words.say("column-part"),
            Self::Width => words.say("column-width"),
            Self::Comment => words.say("column-comment"),
            Self::Note => words.say("column-note"),
            Self::Guarded => String::new(),
        }
    }

    /// Returns whether a translator writes into it.
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Self::Text { translated: true, .. } | Self::Ok(_) | Self::Note)
    }
}
