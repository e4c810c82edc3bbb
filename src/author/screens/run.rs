//! A row of cells cut into pieces of one style.

use ratatui::{
    buffer::{Cell, CellWidth},
    style::{Color, Modifier},
};

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) letters: Color,
    pub(super) ground: Color,
    pub(super) modifier: Modifier,
}

/// Cells of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) look: Look,
    pub(super) shape: Shape,
    pub(super) text: String,
    /// How many columns it takes.
    pub(super) width: usize,
}

/// What keeps a run in its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters that every fixed-width font has in one width.
    Plain,
    /// One sign that fonts draw in widths of their own, such as an Arabic letter.
    Alone,
    /// One sign that touches its neighbours, and is better drawn than written.
    Drawn(char),
}

impl Look {
    fn of(cell: &Cell) -> Self {
        Self { letters: cell.fg, ground: cell.bg, modifier: cell.modifier }
    }
}

/// Cuts a row into runs. Together they are as wide as the row.
pub(super) fn runs(row: &[Cell]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while let Some(cell) = row.get(at) {
        let width = usize::from(cell.symbol().cell_width()).max(1).min(row.len() - at);
        let (look, shape, text) = (Look::of(cell), shape(cell.symbol()), cell.symbol());
        match runs.last_mut() {
            Some(last) if shape == Shape::Plain && (last.look, last.shape) == (look, shape) => {
                last.text.push_str(text);
                last.width += width;
            }
            _ => runs.push(Run { look, shape, text: text.to_owned(), width }),
        }
        at += width;
    }
    runs
}

fn shape(symbol: &str) -> Shape {
    let mut letters = symbol.chars();
    match (letters.next(), letters.next()) {
        (Some(sign @ ('▀' | '▌' | '▐' | '│')), None) => Shape::Drawn(sign),
        (Some(letter), None) if is_in_every_font(letter) => Shape::Plain,
        (None, _) => Shape::Plain,
        _ => Shape::Alone,
    }
}

/// Latin letters, the usual points and quotes, and the rules of a table.
fn is_in_every_font(letter: char) -> bool {
    matches!(letter, ' '..='\u{17f}' | '\u{2010}'..='\u{2026}' | '─' | '━' | '╭' | '╮' | '╯' | '╰')
}
