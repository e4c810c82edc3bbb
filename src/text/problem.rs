//! What is wrong in a file of the pack, in plain words for its author.

use std::fmt;

/// One problem in a file: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Problem {
    /// The path of the file, as the author knows it: `locales/fr/kiosk.ftl`.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The character in the line, from 1; 0 when the whole file is meant.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// Describes a problem of a whole file.
    pub fn of_file(file: &str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (what, remedy) = (what.into(), remedy.into());
        Self { file: file.to_owned(), line: 0, column: 0, what, remedy }
    }

    /// Describes a problem at a byte offset of a text.
    ///
    /// The offset may lie inside a character or beyond the end: the Fluent parser gives such.
    pub fn at(
        file: &str,
        (text, offset): (&str, usize),
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let before = &text.as_bytes()[..offset.min(text.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = 1 + before[start..].iter().filter(|byte| starts_character(**byte)).count();
        let cut = text.as_bytes().get(offset).is_some_and(|byte| !starts_character(*byte));
        let column = column - usize::from(cut);
        Self { line, column, ..Self::of_file(file, what, remedy) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, what, remedy } = self;
        if *line == 0 {
            write!(f, "{file}: {what}; {remedy}")
        } else {
            write!(f, "{file}:{line}:{column}: {what}; {remedy}")
        }
    }
}

/// Tells the first byte of a UTF-8 character from those that follow it.
fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "un = é\ndeux = àb\n";
        for (offset, line, column) in
            [(0, 1, 1), (5, 1, 6), (6, 1, 6), (7, 1, 7), (8, 2, 1), (17, 2, 9), (400, 3, 1)]
        {
            let problem = Problem::at("a.ftl", (text, offset), "w", "r");
            assert_eq!((problem.line, problem.column), (line, column), "offset {offset}");
        }
    }

    #[test]
    fn a_problem_reads_as_place_what_and_what_to_do() {
        let problem = Problem::at("kiosk.ftl", ("a\nb", 2), "it is broken", "mend it");
        assert_eq!(problem.to_string(), "kiosk.ftl:2:1: it is broken; mend it");
        let problem = Problem::of_file("kiosk.ftl", "it is broken", "mend it");
        assert_eq!(problem.to_string(), "kiosk.ftl: it is broken; mend it");
    }
}
