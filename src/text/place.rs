//! Where in a text something is wrong.

use crate::procedure::{Problem, Severity};

/// A byte of a text. It may lie inside a character or beyond the end: the Fluent parser names such.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The path of the file.
    pub(super) file: &'a str,
    /// What the file holds.
    pub(super) text: &'a str,
    /// The byte.
    pub(super) at: usize,
}

impl Place<'_> {
    /// Describes something that keeps a text from being shown.
    pub(super) fn error(self, message: impl Into<String>, help: impl Into<String>) -> Problem {
        self.problem(message.into(), help.into(), Severity::Error)
    }

    /// Describes something that was mended, or that is only worth a look.
    pub(super) fn warning(self, message: impl Into<String>, help: impl Into<String>) -> Problem {
        self.problem(message.into(), help.into(), Severity::Warning)
    }

    fn problem(self, message: String, help: String, severity: Severity) -> Problem {
        let (line, column) = self.line_and_column();
        Problem { file: self.file.to_owned(), line, column, message, help, severity }
    }

    /// Counts lines, and characters in the line, from one.
    fn line_and_column(self) -> (usize, usize) {
        let mut at = self.at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.text[..at];
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        (1 + before.matches('\n').count(), 1 + before[start..].chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "un = é\ndeux = àb\n";
        for (at, line, column) in
            [(0, 1, 1), (5, 1, 6), (6, 1, 6), (7, 1, 7), (8, 2, 1), (17, 2, 9), (400, 3, 1)]
        {
            let place = Place { file: "a.ftl", text, at };
            assert_eq!(place.line_and_column(), (line, column), "byte {at}");
        }
    }

    #[test]
    fn a_problem_reads_as_place_what_and_what_to_do() {
        let place = Place { file: "kiosk.ftl", text: "a\nb", at: 2 };
        let told = place.warning("it is broken", "mend it").to_string();
        assert_eq!(told, "kiosk.ftl:2:1: it is broken; mend it");
    }
}
