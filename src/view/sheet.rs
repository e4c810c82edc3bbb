//! A sheet of paper as long as needed, written from the side where reading starts, then shown
//! through a window.
//!
//! Columns are given as "so many from the start": a right-to-left sheet is the mirror of the other.

use std::ops::Range;

use ratatui::{
    buffer::Cell,
    style::{Modifier, Style},
};

use super::{Brush, cells, theme::Role};
use crate::{
    lang::Direction,
    layout::{self, Laid, Line},
    screen::{Target, Text},
    session::Act,
};

/// A sheet being written, from top to bottom.
pub(super) struct Sheet<'a> {
    pub(super) brush: Brush,
    pub(super) direction: Direction,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) things: Vec<Thing>,
    /// Where the cursor stands if nothing has the focus.
    pub(super) heading: Option<Spot>,
    width: u16,
    focus: Option<&'a Target>,
}

/// Something on a sheet that can be pressed and can hold the focus.
pub(super) struct Thing {
    pub(super) target: Target,
    pub(super) patches: Vec<Patch>,
    pub(super) cursor: Spot,
    pub(super) focused: Focused,
}

/// Whether a thing holds the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Focused {
    Yes,
    No,
}

/// A place on a sheet: the column is counted from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) row: usize,
    pub(super) column: u16,
}

/// A rectangle on a sheet: the column is counted from the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Patch {
    pub(super) rows: Range<usize>,
    pub(super) column: u16,
    pub(super) width: u16,
}

/// A stretch of columns: where it begins, counted from the start, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u16,
    pub(super) length: u16,
}

impl Span {
    /// Returns what is left of the stretch after so many columns, one at least.
    pub(super) fn after(self, columns: u16) -> Self {
        let columns = columns.min(self.length.saturating_sub(1));
        Self { start: self.start + columns, length: self.length - columns }
    }
}

impl<'a> Sheet<'a> {
    /// Takes an empty sheet on which one thing will have the focus.
    pub(super) fn new(
        width: u16,
        direction: Direction,
        brush: Brush,
        focus: Option<&'a Target>,
    ) -> Self {
        let (rows, things, heading) = (Vec::new(), Vec::new(), None);
        Self { brush, direction, rows, things, heading, width, focus }
    }

    /// Returns the whole width.
    pub(super) fn whole(&self) -> Span {
        Span { start: 0, length: self.width }
    }

    /// Returns the number of rows written so far: the next row to write.
    pub(super) fn height(&self) -> usize {
        self.rows.len()
    }

    /// Adds empty rows.
    pub(super) fn skip(&mut self, rows: usize) {
        let empty = cells::blank(self.brush.palette.style(Role::Text));
        let row = vec![empty; usize::from(self.width)];
        self.rows.extend(std::iter::repeat_n(row, rows));
    }

    /// Writes a text below everything and makes its glossary words things to press.
    pub(super) fn text(&mut self, text: &Text, span: Span, role: Role) -> Range<usize> {
        let laid = layout::lay_out(&text.content, usize::from(span.length), text.direction);
        let rows = self.laid(self.height(), &laid, (span, text.direction), role);
        self.words(&laid, &rows, span, text.direction);
        rows
    }

    /// Writes a text below everything as part of something to press: its words explain nothing.
    pub(super) fn label(&mut self, text: &Text, span: Span, role: Role) -> Range<usize> {
        let laid = layout::lay_out(&text.content, usize::from(span.length), text.direction);
        self.laid(self.height(), &laid, (span, self.direction), role)
    }

    /// Writes a text of one line into a row that is there, and returns how many columns it took.
    pub(super) fn piece(&mut self, row: usize, start: u16, text: &Text, role: Role) -> u16 {
        let rest = self.whole().after(start);
        let mut laid = layout::lay_out(&text.content, usize::from(rest.length), text.direction);
        laid.lines.truncate(1);
        self.laid(row, &laid, (rest, self.direction), role);
        laid.lines.first().map_or(0, |line| columns(line.width))
    }

    /// Writes lines from a row on, against the side where `align` starts.
    pub(super) fn laid(
        &mut self,
        first: usize,
        laid: &Laid,
        (span, align): (Span, Direction),
        role: Role,
    ) -> Range<usize> {
        let last = first + laid.lines.len();
        self.skip(last.saturating_sub(self.height()));
        let style = self.brush.palette.style(role);
        for (row, line) in (first..).zip(&laid.lines) {
            self.line(row, self.column_of(line, span, align), line, style);
        }
        first..last
    }

    /// Writes one line of letters into a row that is there, from a column counted from the left.
    fn line(&mut self, row: usize, column: u16, line: &Line, style: Style) {
        let mut at = usize::from(column);
        self.restyle_cells(row, at, line.width, style);
        for cell in &line.cells {
            let width = usize::from(cell.width);
            cells::write(&mut self.rows[row], at, &cell.symbol, width);
            at += width;
        }
    }

    /// Writes a sign, each letter of which takes one cell, into a row that is there.
    pub(super) fn sign(&mut self, row: usize, start: u16, sign: &str, role: Role) {
        let span = Span { start, length: letters_of(sign) };
        self.restyle(row..row + 1, span, role);
        self.sign_over(row, start, sign);
    }

    /// Writes a sign in the style that the row has already.
    pub(super) fn sign_over(&mut self, row: usize, start: u16, sign: &str) {
        let left = self.left(Span { start, length: letters_of(sign) });
        let mut letter = [0; 4];
        for (column, sign) in (usize::from(left)..).zip(sign.chars()) {
            cells::write(&mut self.rows[row], column, sign.encode_utf8(&mut letter), 1);
        }
    }

    /// Repeats a sign of one cell along a stretch of a row that is there.
    pub(super) fn rule(&mut self, row: usize, span: Span, sign: &str, role: Role) {
        for start in span.start..span.start.saturating_add(span.length).min(self.width) {
            self.sign(row, start, sign, role);
        }
    }

    /// Restyles a stretch of rows that are there.
    pub(super) fn restyle(&mut self, rows: Range<usize>, span: Span, role: Role) {
        let style = self.brush.palette.style(role);
        let left = usize::from(self.left(span));
        for row in rows {
            self.restyle_cells(row, left, usize::from(span.length), style);
        }
    }

    fn restyle_cells(&mut self, row: usize, left: usize, length: usize, style: Style) {
        for cell in self.rows[row].iter_mut().skip(left).take(length) {
            cells::restyle(cell, style);
        }
    }

    /// Returns the cells of a stretch of a row that is there.
    pub(super) fn cells(&mut self, row: usize, span: Span) -> &mut [Cell] {
        let left = usize::from(self.left(span)).min(self.rows[row].len());
        let right = (left + usize::from(span.length)).min(self.rows[row].len());
        &mut self.rows[row][left..right]
    }

    /// Makes a stretch of rows one thing to press, and tells whether it has the focus.
    pub(super) fn press(
        &mut self,
        target: &Target,
        rows: Range<usize>,
        span: Span,
        cursor: Spot,
    ) -> Focused {
        let patch = Patch { rows, column: self.left(span), width: span.length.min(self.width) };
        self.thing(target.clone(), vec![patch], cursor)
    }

    /// Adds empty columns at the end of every row; what is written stays at its start.
    pub(super) fn widen(&mut self, columns: u16) {
        let empty = cells::blank(self.brush.palette.style(Role::Text));
        let shift = if self.direction == Direction::RightToLeft { columns } else { 0 };
        for row in &mut self.rows {
            let end = if shift > 0 { 0 } else { row.len() };
            row.splice(end..end, std::iter::repeat_n(empty.clone(), columns.into()));
        }
        let patches = self.things.iter_mut().flat_map(|thing| &mut thing.patches);
        patches.for_each(|patch| patch.column += shift);
        let spots = self.things.iter_mut().map(|thing| &mut thing.cursor);
        spots.chain(&mut self.heading).for_each(|spot| spot.column += shift);
        self.width += columns;
    }

    /// Returns the leftmost column of a stretch.
    pub(super) fn left(&self, span: Span) -> u16 {
        let start = span.start.min(self.width);
        match self.direction {
            Direction::LeftToRight => start,
            Direction::RightToLeft => (self.width - start).saturating_sub(span.length),
        }
    }

    /// Returns the cell at which a row of a stretch starts.
    pub(super) fn first_cell(&self, row: usize, start: u16) -> Spot {
        let column = self.left(Span { start, length: 1 });
        Spot { row, column: column.min(self.width.saturating_sub(1)) }
    }

    /// Returns the thing that has the focus.
    pub(super) fn focused(&self) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.focused == Focused::Yes)
    }

    /// Returns the leftmost column of a line.
    pub(super) fn column_of(&self, line: &Line, span: Span, align: Direction) -> u16 {
        let left = self.left(span);
        let free = usize::from(span.length).saturating_sub(line.width);
        match align {
            Direction::LeftToRight => left,
            Direction::RightToLeft => left + columns(free),
        }
    }

    fn words(&mut self, laid: &Laid, rows: &Range<usize>, span: Span, align: Direction) {
        let mut patches = vec![Vec::new(); laid.words.len()];
        for (row, line) in rows.clone().zip(&laid.lines) {
            let mut column = self.column_of(line, span, align);
            for cell in &line.cells {
                let width = u16::from(cell.width);
                if let Some(patches) = cell.word.and_then(|word| patches.get_mut(word)) {
                    extend(patches, Patch { rows: row..row + 1, column, width });
                }
                column = column.saturating_add(width);
            }
        }
        for (word, patches) in laid.words.iter().zip(patches) {
            self.word(word, patches);
        }
    }

    fn word(&mut self, word: &str, patches: Vec<Patch>) {
        let Some(first) = patches.first() else { return };
        let ends = match self.direction {
            Direction::LeftToRight => first.column,
            Direction::RightToLeft => first.column + first.width.saturating_sub(1),
        };
        let cursor = Spot { row: first.rows.start, column: ends };
        let focused = self.thing(Act::Word(word.to_owned()), patches.clone(), cursor);
        let bar = self.brush.palette.style(Role::Focus);
        for patch in patches {
            let cells = self.rows[patch.rows.start].iter_mut();
            for cell in cells.skip(patch.column.into()).take(patch.width.into()) {
                match focused {
                    Focused::Yes => cells::restyle(cell, bar),
                    Focused::No => cell.modifier |= Modifier::UNDERLINED,
                }
            }
        }
    }

    /// Two things may do the same; the first of them has the focus.
    fn thing(&mut self, target: Target, patches: Vec<Patch>, cursor: Spot) -> Focused {
        let free = self.focused().is_none();
        let wanted = free && self.focus == Some(&target);
        let focused = if wanted { Focused::Yes } else { Focused::No };
        self.things.push(Thing { target, patches, cursor, focused });
        focused
    }
}

fn letters_of(sign: &str) -> u16 {
    columns(sign.chars().count())
}

/// Returns a width as columns; no window is as wide as the limit.
pub(super) fn columns(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// Adds a cell to a word's patches: to the last one where they touch.
fn extend(patches: &mut Vec<Patch>, cell: Patch) {
    match patches.last_mut() {
        Some(last) if last.rows == cell.rows && last.column + last.width == cell.column => {
            last.width += cell.width;
        }
        _ => patches.push(cell),
    }
}
