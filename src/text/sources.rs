//! Where texts come from.

use std::borrow::Cow;

use crate::lang::Tag;

/// The files of texts that procedures share; the interface first.
pub const SHARED: [&str; 4] = ["kiosk", "papers", "places", "glossary"];

/// One source of texts: a file of the program or of a local pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Its path, for messages to authors.
    pub path: String,
    /// What it holds: borrowed where the program carries it, and then without any problem.
    pub text: Cow<'static, str>,
}

/// Gives the texts of a pack.
pub trait Sources {
    /// Returns every source of one file of one language, weakest first: the program's, then the
    /// local pack's. `file` is a bare name such as `kiosk`; the tag is taken as it is.
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText>;

    /// Tells whether a source is there that cannot be read, which is told elsewhere.
    fn has_unread(&self, _language: &Tag, _file: &str) -> bool {
        false
    }
}
