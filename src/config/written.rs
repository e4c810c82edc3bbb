//! A value, and where it is written: some can only be judged on the computer itself.

use crate::problem::Problem;

/// A value, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub place: Place,
}

/// A place in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// Describes what is wrong there, and what to do.
    pub fn refuse(&self, what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem::written(&self.file, (self.line, self.column), what, remedy)
    }
}
