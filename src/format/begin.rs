//! The first files of a procedure or lesson: structure, texts and scenarios, complete and right, to
//! be written over.

use jiff::civil::Date;

use crate::procedure::{Id, Kind};

/// What is to be begun.
#[derive(Clone, Debug)]
pub struct Beginning<'a> {
    /// Its name.
    pub id: &'a Id,
    /// What it is: a lesson, or else something to ask of an administration.
    pub kind: Kind,
    /// The theme it is filed under.
    pub theme: &'a Id,
    /// Whom it is for.
    pub audience: &'a Id,
    /// The type of place where people are helped with it.
    pub place: &'a Id,
    /// The language of its texts and of the comments in its files: `fr` in French, English else.
    pub language: &'a str,
    /// The day it is written.
    pub today: Date,
}

/// One file to write: its path in the pack, and what it holds.
pub type FirstFile = (String, String);

impl Beginning<'_> {
    /// Returns the files: structure, texts in the language, scenarios.
    pub fn files(&self) -> [FirstFile; 3] {
        let id = self.id;
        let is_french = self.language.split('-').next() == Some("fr");
        let (structure, french, english, scenarios) = match self.kind {
            Kind::Lesson => (
                include_str!("begin/lesson.toml"),
                include_str!("begin/lesson.fr.ftl"),
                include_str!("begin/lesson.en.ftl"),
                include_str!("begin/lesson.scenarios.toml"),
            ),
            Kind::Procedure | Kind::Event => (
                include_str!("begin/procedure.toml"),
                include_str!("begin/procedure.fr.ftl"),
                include_str!("begin/procedure.en.ftl"),
                include_str!("begin/procedure.scenarios.toml"),
            ),
        };
        let (texts, words) = if is_french {
            (french, include_str!("begin/words.fr.tsv"))
        } else {
            (english, include_str!("begin/words.en.tsv"))
        };
        let filled = |template: &str| self.filled(template, words);
        [
            (format!("procedures/{id}.toml"), filled(structure)),
            (format!("locales/{}/{id}.ftl", self.language), filled(texts)),
            (format!("procedures/{id}.scenarios.toml"), filled(scenarios)),
        ]
    }

    fn filled(&self, template: &str, words: &str) -> String {
        let own = [
            ("id", self.id.to_string()),
            ("theme", self.theme.to_string()),
            ("audience", self.audience.to_string()),
            ("place", self.place.to_string()),
            ("today", self.today.to_string()),
        ];
        let words = words.lines().filter_map(|line| line.split_once('\t'));
        let words = words.map(|(name, text)| (name, text.to_owned()));
        let fill = |text: String, (name, value): (&str, String)| {
            text.replace(&format!("@{name}@"), &value)
        };
        own.into_iter().chain(words).fold(template.to_owned(), fill)
    }
}
