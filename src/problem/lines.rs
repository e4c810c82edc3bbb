//! Where bytes of a text stand: line, column, length.

use std::ops::Range;

/// Where the lines of a text start.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = [0].into_iter().chain(breaks.filter(|at| *at < text.len())).collect();
        Self { text, starts }
    }

    /// Returns line and column, from 1, of a byte; the place after the last line is its end.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let start = self.starts[line - 1];
        let before = self.text[start..]
            .char_indices()
            .take_while(|(byte, letter)| start + byte < at && *letter != '\n' && *letter != '\r');
        let letters = before.filter(|(_, letter)| *letter != '\u{feff}').count();
        (line, letters + 1)
    }

    /// Returns how many characters some bytes are, to the end of their first line at most.
    pub fn length(&self, bytes: &Range<usize>) -> usize {
        let end = bytes.end.min(self.text.len());
        let Some(text) = self.text.get(bytes.start..end) else { return 0 };
        text.lines().next().map_or(0, |line| line.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_line_and_a_column_in_characters() {
        let text = "a = 1\né = “x”\r\n\nlast";
        let lines = Lines::new(text);
        for (needle, place) in [("a", (1, 1)), ("1", (1, 5)), ("x", (2, 6)), ("last", (4, 1))] {
            assert_eq!(lines.place(text.find(needle).unwrap()), place, "{needle}");
        }
        assert_eq!(lines.place(text.len()), (4, 5));
    }

    #[test]
    fn no_place_is_outside_the_file() {
        for text in ["", "\n", "a\n", "a\r\n", "\u{feff}a\n\n"] {
            let lines = Lines::new(text);
            for at in 0..text.len() + 3 {
                let (line, column) = lines.place(at);
                assert!(line <= text.lines().count().max(1), "{text:?} {at}");
                assert!(column <= text.chars().count() + 1, "{text:?} {at}");
            }
        }
    }

    #[test]
    fn a_length_counts_characters_to_the_end_of_the_line() {
        let text = "é = “xyz”\nlast";
        let lines = Lines::new(text);
        let at = |needle: &str| text.find(needle).unwrap();
        assert_eq!(lines.length(&(at("“")..at("\n"))), 5);
        assert_eq!(lines.length(&(at("“")..text.len())), 5);
        assert_eq!(lines.length(&(text.len()..text.len() + 9)), 0);
        assert_eq!(lines.length(&(1..2)), 0, "inside a character");
    }
}
