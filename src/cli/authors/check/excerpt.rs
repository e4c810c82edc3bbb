//! The line of a file that a problem is about, and the marks below it.
//!
//! A line is shown in the order in which it is written, also where it is read from the right to the
//! left: marks below a reordered line would point at something else. Nothing in it can command the
//! terminal.

use unicode_width::UnicodeWidthChar;

use crate::{lang::Direction, layout::direction_of, text::may_stand};

/// The most columns that are shown of a line.
const WIDEST: usize = 100;

/// The most columns that are shown before the place, if the line is longer.
const BEFORE: usize = 40;

/// A tab leads to the next column that is a multiple of this.
const TAB: usize = 4;

/// Stands for a character that is never shown.
const HIDDEN: char = '\u{FFFD}';

/// Stands for what is left out.
const CUT: char = '…';

/// A line, and what stands below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The line.
    pub(super) line: String,
    /// The spaces before the marks.
    pub(super) room: String,
    /// The marks; below a line that is read from the right to the left the words follow once more,
    /// for some terminals reorder it.
    pub(super) marks: String,
}

/// One character, as it is shown.
struct Piece {
    shown: String,
    width: usize,
}

/// Shows a line around `length` characters from `column` on, which counts from 1.
pub(super) fn excerpt(line: &str, column: usize, length: usize) -> Excerpt {
    let pieces = pieces(line);
    let start = column.saturating_sub(1).min(pieces.len());
    let end = (start + length.max(1)).min(pieces.len());
    let (from, to) = window(&pieces, start, end);
    let end = end.min(to);
    let run = "^".repeat(width_of(&pieces[start..end]).max(1));
    let marks = if pieces[from..to].iter().any(Piece::is_read_leftwards) {
        format!("{run} {}", text_of(&pieces[start..end])).trim_end().to_owned()
    } else {
        run
    };
    let cut = |is: bool| if is { CUT.to_string() } else { String::new() };
    let (before, after) = (cut(from > 0), cut(to < pieces.len()));
    let line = format!("{before}{}{after}", text_of(&pieces[from..to]));
    let room = " ".repeat(before.chars().count() + width_of(&pieces[from..start]));
    Excerpt { line: line.trim_end().to_owned(), room, marks }
}

/// Shows a text without anything that could command the terminal or reorder it.
pub(super) fn seen(text: &str) -> String {
    text.chars().map(visible).collect()
}

fn visible(letter: char) -> char {
    if may_stand(letter) && letter != '\n' { letter } else { HIDDEN }
}

/// Cuts a line into characters. A mark at the start of the file and the ends of lines are none, as
/// in the columns of problems.
fn pieces(line: &str) -> Vec<Piece> {
    let line = line.split('\r').next().unwrap_or_default();
    let mut column = 0;
    let piece = |letter: char| {
        let shown = match letter {
            '\t' => " ".repeat(TAB - column % TAB),
            _ => visible(letter).to_string(),
        };
        let width = shown.chars().map(|it| it.width().unwrap_or(0)).sum();
        column += width;
        Piece { shown, width }
    };
    line.chars().filter(|letter| *letter != '\u{feff}').map(piece).collect()
}

impl Piece {
    fn is_read_leftwards(&self) -> bool {
        direction_of(&self.shown) == Some(Direction::RightToLeft)
    }
}

/// Returns which pieces are shown: all, or as many as there is room for around the place.
fn window(pieces: &[Piece], start: usize, end: usize) -> (usize, usize) {
    if width_of(pieces) <= WIDEST {
        return (0, pieces.len());
    }
    let mut from = 0;
    if width_of(&pieces[..end]) > WIDEST - 2 {
        while from < start && width_of(&pieces[from..start]) > BEFORE {
            from += 1;
        }
    }
    while from > 0 && from < start && pieces[from].width == 0 {
        from += 1; // a mark stays with its letter
    }
    let mut room = WIDEST - 2;
    let fits = |piece: &&Piece| {
        let fits = piece.width <= room;
        room = room.saturating_sub(piece.width);
        fits
    };
    (from, from + pieces[from..].iter().take_while(fits).count())
}

fn width_of(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.width).sum()
}

fn text_of(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.shown.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn shown(line: &str, column: usize, length: usize) -> String {
        let Excerpt { line, room, marks } = excerpt(line, column, length);
        format!("{line}\n{room}{marks}")
    }

    #[test]
    fn the_marks_stand_below_what_they_mean() {
        for (line, column, length, wanted) in [
            ("kind = \"inof\"", 8, 6, "kind = \"inof\"\n       ^^^^^^"),
            ("a = ", 5, 0, "a =\n    ^"),
            ("", 1, 0, "\n^"),
            ("a = 1", 9, 2, "a = 1\n     ^"),
            ("\ta = 1", 2, 1, "    a = 1\n    ^"),
            ("ab\tc", 4, 1, "ab  c\n    ^"),
            ("中文 = x", 6, 1, "中文 = x\n       ^"),
            ("中文 = x", 2, 1, "中文 = x\n  ^^"),
            ("e\u{301}a = x", 3, 1, "e\u{301}a = x\n ^"),
            ("\u{feff}a = x\r", 1, 1, "a = x\n^"),
        ] {
            assert_eq!(shown(line, column, length), wanted, "{line:?}");
        }
    }

    #[test]
    fn what_commands_or_reorders_is_shown_as_a_sign() {
        assert_eq!(shown("a = \u{202e}x\u{1b}[0m", 5, 1), "a = \u{fffd}x\u{fffd}[0m\n    ^");
    }

    #[test]
    fn a_line_read_from_the_right_names_what_is_meant() {
        assert_eq!(shown("a = رجوع { b", 10, 1), "a = رجوع { b\n         ^ {");
        assert_eq!(shown("a = رجوع", 5, 4), "a = رجوع\n    ^^^^ رجوع");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("{}X{}", "a".repeat(200), "b".repeat(200));
        let wanted = format!("…{}X{}…\n{}^", "a".repeat(40), "b".repeat(57), " ".repeat(41));
        assert_eq!(shown(&line, 201, 1), wanted);
        let start = shown(&line, 3, 2);
        assert_eq!(start, format!("{}…\n  ^^", "a".repeat(98)));
        let whole = shown(&line, 1, 400);
        assert_eq!(whole, format!("{}…\n{}", "a".repeat(98), "^".repeat(98)));
    }

    proptest! {
        #[test]
        fn whatever_a_line_holds_it_stays_in_its_room(
            line in "[a-zé \t中ر\u{301}\u{202e}\u{1b}…]{0,300}",
            column in 0_usize..400,
            length in 0_usize..400,
        ) {
            let Excerpt { line, room, marks } = excerpt(&line, column, length);
            prop_assert!(line.width() <= WIDEST);
            let run = marks.chars().take_while(|it| *it == '^').count();
            prop_assert!(run > 0 && room.len() + run <= WIDEST + 1);
            prop_assert!(line.chars().chain(marks.chars()).all(may_stand));
        }
    }
}
