//! Where in a text something is wrong.

use crate::problem::{Lines, Problem};

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
        Problem::written(self.file, Lines::new(self.text).place(self.at), message, help)
    }

    /// Describes something that was mended, or that is only worth a look.
    pub(super) fn warning(self, message: impl Into<String>, help: impl Into<String>) -> Problem {
        self.error(message, help).as_warning()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_place_what_and_what_to_do() {
        let place = Place { file: "kiosk.ftl", text: "a\nb", at: 2 };
        let told = place.warning("it is broken", "mend it").to_string();
        assert_eq!(told, "kiosk.ftl:2:1: it is broken; mend it");
    }
}
