//! Logical text to cells: what a terminal must be given so that every script is read rightly.
//!
//! Reads and cleans the text, shapes Arabic letters, wraps lines, puts them in visual order. Every
//! cell knows the bytes of the text that it shows. Knows no screen, no colour, no terminal: the
//! terminal's own ideas of direction and of width are never relied upon.
#![deny(clippy::disallowed_methods)]

mod breaks;
mod caret;
mod cleanse;
mod direction;
mod fate;
mod flow;
mod islands;
mod letters;
pub mod marks;
mod order;
mod shape;
mod wrap;

use std::{fmt, ops::Range};

pub use caret::caret;
pub use cleanse::{cleanse, cleanse_pack};
pub use direction::direction_of;
pub use islands::isolate;
pub use letters::plain;

use crate::lang::Direction;
use flow::Flow;
use letters::{Paragraph, read};

/// One grapheme as it is to be painted. Its `Debug` hides what it shows: it may have been typed by
/// a visitor.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell {
    /// What to paint: one shaped and mirrored grapheme, free of controls.
    pub symbol: String,
    /// How many columns it takes: 1 or 2.
    pub width: u8,
    /// The bytes of the text that it shows.
    pub source: Range<usize>,
    /// The glossary word that it belongs to: an index into [`Laid::words`].
    pub word: Option<usize>,
    /// The direction in which it is read, which is not always that of its line.
    pub direction: Direction,
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cell({:?}, width {})", self.source, self.width)
    }
}

/// One line of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The cells in visual order, from the left to the right.
    pub cells: Vec<Cell>,
    /// The columns that they take together. The line is to be aligned by whoever paints it.
    pub width: usize,
    /// The bytes of the text from its start to the start of the next line, or to the newline:
    /// spaces that vanish at a wrap included.
    pub source: Range<usize>,
}

impl Line {
    /// Returns what the line shows, in visual order.
    pub fn symbols(&self) -> String {
        self.cells.iter().map(|cell| cell.symbol.as_str()).collect()
    }
}

/// A text laid out. It always has at least one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    /// Its lines, from the top.
    pub lines: Vec<Line>,
    /// The id of every glossary word, in order of appearance; a word met twice is there twice.
    pub words: Vec<String>,
}

/// Lays out a text in lines of at most `width` columns; a newline separates paragraphs.
///
/// A grapheme of two columns that is asked to fit one is shown as a space. In no columns at all,
/// every paragraph is one empty line.
pub fn lay_out(text: &str, width: usize, direction: Direction) -> Laid {
    let reading = read(text);
    let paragraphs = reading.paragraphs.into_iter();
    let lines = paragraphs.flat_map(|it| lay_out_paragraph(it, width, direction)).collect();
    Laid { lines, words: reading.words }
}

/// Returns the id of every glossary word of a text, in order of appearance.
pub fn words(text: &str) -> Vec<String> {
    read(text).words
}

/// Measures a text that is not to be wrapped, in columns, after shaping. Where it has several
/// paragraphs, the widest counts.
pub fn width_of(text: &str) -> usize {
    let paragraphs = read(text).paragraphs.into_iter();
    let widths = paragraphs.map(|it| Flow::new(&shape::shape(it.letters)).width());
    widths.max().unwrap_or(0)
}

/// Measures the widest piece of a text that no line can part without cutting a word, in columns. An
/// address or a number may be parted, though not gladly.
#[cfg(feature = "author")]
pub fn widest(text: &str) -> usize {
    let paragraphs = read(text).paragraphs.into_iter();
    let widths = paragraphs.map(|it| {
        let flow = Flow::new(&shape::shape(it.letters));
        let breaks = breaks::breaks(&flow);
        let (mut widest, mut piece) = (0, 0);
        for (cluster, before) in flow.clusters.iter().zip(breaks) {
            piece = if before == breaks::Break::Never { piece } else { 0 };
            piece += if cluster.blank { 0 } else { cluster.width() };
            widest = widest.max(piece);
        }
        widest
    });
    widths.max().unwrap_or(0)
}

fn lay_out_paragraph(paragraph: Paragraph, width: usize, direction: Direction) -> Vec<Line> {
    let Paragraph { mut letters, source } = paragraph;
    order::set_levels(&mut letters, direction);
    let mut flow = Flow::new(&shape::shape(letters));
    flow.narrow(width);
    let pieces = wrap::wrap(&flow, width);
    let starts: Vec<usize> = pieces.iter().map(|piece| flow.source_at(piece.start)).collect();
    let mut lines = Vec::with_capacity(pieces.len());
    for (place, piece) in pieces.into_iter().enumerate() {
        let start = if place == 0 { source.start } else { starts[place] };
        let end = starts.get(place + 1).copied().unwrap_or(source.end);
        let cells = order::visual(&mut flow.clusters[piece], direction);
        let width = cells.iter().map(|cell| usize::from(cell.width)).sum();
        lines.push(Line { cells, width, source: start..end });
    }
    lines
}
