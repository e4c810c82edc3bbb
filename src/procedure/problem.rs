//! What is wrong in an author's file, where, and what to do about it.

use std::fmt;

use super::desk::Lines;

/// One thing that is wrong in an author's file: `file:line:column: what; what to do`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// How bad it is.
    pub severity: Severity,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the file can be used.
    Warning,
    /// The file cannot be used.
    Error,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, message, help, .. } = self;
        write!(f, "{file}:{line}:{column}: {message}; {help}")
    }
}

impl std::error::Error for Problem {}

impl Problem {
    /// Describes a problem that makes a file unusable, at a byte of its text.
    ///
    /// The byte may lie inside a character or beyond the end: the nearest place before is told.
    pub fn at(
        file: &str,
        (text, byte): (&str, usize),
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let (line, column) = Lines::new(text).place(byte);
        let (message, help) = (message.into(), help.into());
        Self { file: file.to_owned(), line, column, message, help, severity: Severity::Error }
    }

    /// Describes a problem of a file as a whole.
    pub fn of_file(file: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::at(file, ("", 0), message, help)
    }

    /// Makes it less bad.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}
