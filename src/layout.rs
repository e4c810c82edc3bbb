//! Logical text to cells. A stand-in with the real signature.
#![deny(clippy::disallowed_methods)]

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::lang::Direction;

/// A text, laid out.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    /// Its lines, from top to bottom.
    pub lines: Vec<Line>,
    /// Its glossary words.
    pub words: Vec<String>,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its cells, from left to right.
    pub cells: Vec<Cell>,
    /// How many columns it takes.
    pub width: usize,
    /// The bytes of the text it shows.
    pub source: Range<usize>,
}

/// One cell, or two of them.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What to paint.
    pub symbol: String,
    /// How many columns it takes: 1 or 2.
    pub width: u8,
    /// The bytes of the text it shows.
    pub source: Range<usize>,
    /// The glossary word it belongs to.
    pub word: Option<usize>,
    /// The direction in which it is read.
    pub direction: Direction,
}

/// Lays a text out.
pub fn lay_out(text: &str, width: usize, direction: Direction) -> Laid {
    let width = width.max(1);
    let mut laid = Laid::default();
    for paragraph in text.split('\n') {
        let mut line = Line::default();
        for word in paragraph.split_inclusive(' ') {
            if line.width > 0 && line.width + word.trim_end().width() > width {
                laid.lines.push(std::mem::take(&mut line));
            }
            for symbol in word.graphemes(true).filter(|it| !it.chars().any(hidden)) {
                if line.width + symbol.width() > width {
                    if symbol == " " {
                        continue;
                    }
                    laid.lines.push(std::mem::take(&mut line));
                }
                line.width += symbol.width();
                let source = 0..0;
                line.cells.push(Cell {
                    symbol: symbol.into(),
                    width: u8::try_from(symbol.width()).unwrap_or(1),
                    source,
                    word: None,
                    direction,
                });
            }
        }
        laid.lines.push(line);
    }
    for line in &mut laid.lines {
        if direction == Direction::RightToLeft {
            line.cells.reverse();
        }
    }
    laid
}

fn hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{e000}'..='\u{f8ff}')
}

/// Returns how many columns a text takes on one line.
pub fn width_of(text: &str) -> usize {
    plain(text).width()
}

/// Returns the line and column of a byte offset.
pub fn caret(laid: &Laid, _offset: usize, _direction: Direction) -> (usize, usize) {
    (laid.lines.len().saturating_sub(1), laid.lines.last().map_or(0, |line| line.width))
}

/// Returns the text without marks.
pub fn plain(text: &str) -> String {
    text.chars().filter(|it| !hidden(*it)).collect()
}
