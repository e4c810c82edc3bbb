//! What is wrong in a file that somebody wrote, where, and what to do about it.
//!
//! A problem of an author's file is a [`Note`]: a code with details, put into words at the end, in
//! English or French. Knows no procedure and reads no file.
#![deny(clippy::disallowed_methods)]

mod lines;
mod note;
mod words;

use std::{fmt, ops::Range};

pub use lines::Lines;
pub use note::{Detail, Note};
pub use words::{Tongue, rule, said, said_if_known};

/// One thing that is wrong in a file: `file:line:column: what; what to do`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters of the line it is about; 0 where that is not known.
    pub length: usize,
    /// How bad it is.
    pub severity: Severity,
    what: What,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the file can be used.
    Warning,
    /// The file cannot be used.
    Error,
}

impl Severity {
    /// Returns its name, as programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// To be put into the words of an author.
    Noted(Note),
    /// In English already: for those who run machines.
    Written { message: String, help: String },
}

impl Problem {
    /// Describes a problem that makes a file unusable, at some bytes of its text.
    ///
    /// They may lie inside a character or beyond the end: the nearest place before is told.
    pub fn new(file: &str, text: &str, bytes: &Range<usize>, note: Note) -> Self {
        Self::placed(file, &Lines::new(text), bytes, note)
    }

    /// Describes a problem of a text whose lines are known.
    pub fn placed(file: &str, lines: &Lines<'_>, bytes: &Range<usize>, note: Note) -> Self {
        let (line, column) = lines.place(bytes.start);
        let length = lines.length(bytes);
        let what = What::Noted(note);
        Self { file: file.to_owned(), line, column, length, severity: Severity::Error, what }
    }

    /// Describes a problem of a file as a whole.
    pub fn of_file(file: &str, note: Note) -> Self {
        Self::of_line(file, 1, note)
    }

    /// Describes a problem of a whole line, counted from 1.
    pub fn of_line(file: &str, line: usize, note: Note) -> Self {
        let severity = Severity::Error;
        let what = What::Noted(note);
        Self { file: file.to_owned(), line, column: 1, length: 0, severity, what }
    }

    /// Describes in English a problem at a line and a column, for those who run machines.
    pub fn written(
        file: &str,
        (line, column): (usize, usize),
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let what = What::Written { message: message.into(), help: help.into() };
        Self { file: file.to_owned(), line, column, length: 0, severity: Severity::Error, what }
    }

    /// Makes it less bad.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Returns its code, such as `step-unknown`: the same in every language; nothing where it is
    /// written in English only.
    pub fn code(&self) -> Option<&'static str> {
        match &self.what {
            What::Noted(note) => Some(note.code()),
            What::Written { .. } => None,
        }
    }

    /// Says what is wrong.
    pub fn message(&self, tongue: Tongue) -> String {
        match &self.what {
            What::Noted(note) => words::message(note, tongue),
            What::Written { message, .. } => message.clone(),
        }
    }

    /// Says what to do.
    pub fn help(&self, tongue: Tongue) -> String {
        match &self.what {
            What::Noted(note) => words::help(note, tongue),
            What::Written { help, .. } => help.clone(),
        }
    }

    /// Says what it is and what to do.
    pub fn said(&self, tongue: Tongue) -> String {
        let between = words::between(tongue);
        format!("{}{between}{}", self.message(tongue), self.help(tongue))
    }

    /// Says whether it is about the file as a whole, so that no line of it can be shown.
    pub fn is_of_the_whole_file(&self) -> bool {
        (self.line, self.column, self.length) == (1, 1, 0)
    }

    /// Says where it is, what it is and what to do, in one line.
    pub fn told(&self, tongue: Tongue) -> String {
        let Self { file, line, column, .. } = self;
        format!("{file}:{line}:{column}: {}", self.said(tongue))
    }
}

/// Tells several problems, each in its line.
pub fn told(problems: &[Problem], tongue: Tongue) -> String {
    problems.iter().map(|it| it.told(tongue)).collect::<Vec<_>>().join("\n")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Tongue::English))
    }
}

impl std::error::Error for Problem {}
