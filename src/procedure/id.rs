//! Names of things in a pack.

use std::{borrow::Borrow, fmt, sync::Arc};

/// An identifier: `[a-z][a-z0-9-]*`, 64 characters at most.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

/// A dotted name: identifiers joined by points, such as `delay.renewal` or `person.permit`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(Arc<str>);

/// A text that is not an identifier or name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a valid name; use small letters a-z, digits and `-`, starting with a letter")]
pub struct BadId(pub String);

impl Id {
    /// Parses an identifier.
    ///
    /// # Errors
    /// When the text has another character, starts with none of a-z or is too long.
    pub fn new(text: &str) -> Result<Self, BadId> {
        if is_id(text) { Ok(Self(text.into())) } else { Err(bad(text)) }
    }

    /// Returns the identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Name {
    /// Parses a dotted name of two parts or more.
    ///
    /// # Errors
    /// When a part is not an identifier or there is only one.
    pub fn new(text: &str) -> Result<Self, BadId> {
        let fits = text.contains('.') && text.split('.').all(is_id);
        if fits { Ok(Self(text.into())) } else { Err(bad(text)) }
    }

    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_id(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

fn bad(text: &str) -> BadId {
    BadId(text.chars().take(80).collect())
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
