//! What a table of a file may hold.

/// A table of a file, or a row of a list.
#[derive(Debug)]
pub struct Shape {
    /// What it is called in documents, such as `step`.
    pub name: &'static str,
    /// What it describes.
    pub about: &'static str,
    /// Its keys, in the order in which they are written.
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether it must be there.
    pub need: Need,
    /// What it is for.
    pub about: &'static str,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// It may be left out.
    Free,
    /// Only in a step of these kinds, where it may be left out or not.
    Of(&'static [&'static str]),
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// A text between quotes.
    Text,
    /// An identifier: small letters, digits and `-`.
    Id,
    /// A dotted name of a value of `values.toml` in one of these groups; of a fact, where there is none.
    Name(&'static [&'static str]),
    /// A condition.
    Condition,
    /// A whole number from the first to the last.
    Whole(i64, i64),
    /// `true` or `false`.
    Flag,
    /// A day: `2026-01-31`.
    Day,
    /// One of these words.
    Word(&'static [&'static str]),
    /// Several of these words.
    Words(&'static [&'static str]),
    /// Several identifiers.
    Ids,
    /// Several texts.
    Texts,
    /// Several dotted names.
    Names,
    /// A number or a day, or a day counted from today.
    Bound,
    /// An amount in euros: `25` or `"25.50"`.
    Euros,
    /// A text, a number, a list of texts: an answer.
    Answer,
    /// A table of answers or facts, by name.
    Answers,
    /// Several identifiers, or a table that gives each its day.
    Dated,
    /// A table of answers, or several, one after the other.
    Rounds,
    /// A table.
    Table(&'static Shape),
    /// A list of tables: `[[key]]` or `key = [{ … }]`.
    Rows(&'static Shape),
    /// A table of tables, by name: `[key.name]`.
    Book(&'static Shape),
}

impl Shape {
    /// Returns a key by its name.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Returns the place of a key in the order of writing; those that are not known come last.
    pub fn place(&self, name: &str) -> usize {
        self.keys.iter().position(|key| key.name == name).unwrap_or(self.keys.len())
    }
}

impl Takes {
    /// Returns the tables that it holds.
    pub fn shape(&self) -> Option<&'static Shape> {
        match self {
            Self::Table(shape) | Self::Rows(shape) | Self::Book(shape) => Some(shape),
            _ => None,
        }
    }
}
