//! Where in a text something is wrong.

use std::ops::Range;

use crate::problem::{Note, Problem};

/// Some bytes of a text. They may lie inside a character or beyond the end: the Fluent parser names
/// such.
#[derive(Clone)]
pub(super) struct Place<'a> {
    /// The path of the file.
    pub(super) file: &'a str,
    /// What the file holds.
    pub(super) text: &'a str,
    /// The bytes.
    pub(super) span: Range<usize>,
}

impl Place<'_> {
    /// Describes something that keeps a text from being shown.
    pub(super) fn error(self, note: Note) -> Problem {
        Problem::new(self.file, self.text, &self.span, note)
    }

    /// Describes something that was mended, or that is only worth a look.
    pub(super) fn warning(self, note: Note) -> Problem {
        self.error(note).as_warning()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_place_what_and_what_to_do() {
        let place = Place { file: "kiosk.ftl", text: "a\nb", span: 2..3 };
        let told = place.warning(Note::new("text-tab")).to_string();
        assert_eq!(told, "kiosk.ftl:2:1: a TAB stands here; use spaces");
    }
}
