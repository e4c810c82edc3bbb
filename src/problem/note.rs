//! What is wrong, before it is put into words.

use super::{Tongue, words};

/// What is wrong and what to do: the name of a text, and what that is filled with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    code: &'static str,
    details: Vec<(&'static str, Detail)>,
}

/// What a text is filled with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// A word of the file, as it stands there.
    Text(String),
    /// A word of the file that may be anything: what could not be seen in it is spelt out.
    Quoted(String),
    /// Words to choose from.
    List(Vec<String>),
    /// A number: it may select a plural.
    Number(i64),
    /// Something that is itself to be put into words.
    Note(Note),
}

impl Note {
    /// Names a text of `problems-*.ftl`: what is wrong; its attribute `.help` says what to do.
    pub fn new(code: &'static str) -> Self {
        Self { code, details: Vec::new() }
    }

    /// Adds a word of the file.
    #[must_use]
    pub fn with(self, name: &'static str, text: &(impl ToString + ?Sized)) -> Self {
        self.detail(name, Detail::Text(text.to_string()))
    }

    /// Adds a word of the file that may be anything.
    #[must_use]
    pub fn quoted(self, name: &'static str, text: &(impl ToString + ?Sized)) -> Self {
        self.detail(name, Detail::Quoted(text.to_string()))
    }

    /// Adds words to choose from.
    #[must_use]
    pub fn list<'a>(self, name: &'static str, words: impl IntoIterator<Item = &'a str>) -> Self {
        self.detail(name, Detail::List(words.into_iter().map(str::to_owned).collect()))
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: usize) -> Self {
        self.detail(name, Detail::Number(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// Adds something that is itself to be put into words, such as "did you mean …?".
    #[must_use]
    pub fn note(self, name: &'static str, note: Self) -> Self {
        self.detail(name, Detail::Note(note))
    }

    /// Returns the name of its text.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Returns what its text is filled with.
    pub fn details(&self) -> &[(&'static str, Detail)] {
        &self.details
    }

    /// Puts it into words, without what to do.
    pub fn told(&self, tongue: Tongue) -> String {
        words::message(self, tongue)
    }

    fn detail(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.push((name, detail));
        self
    }
}
