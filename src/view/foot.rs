//! The bottom of a screen: the same keys, in the same places, on every screen.

use super::{
    body::Air,
    choice::{close, open},
    sheet::{Focused, Sheet, Span, columns},
    theme::Role,
};
use crate::{
    layout,
    screen::{KeyHint, Room},
};

/// The air between two keys, in columns.
const GAPS: std::ops::RangeInclusive<u16> = 2..=4;

/// Keys in columns, over as few lines as hold them.
struct Grid {
    columns: Vec<u16>,
    gap: u16,
}

/// The most lines for keys that a small window can do without.
const MOST_LINES: usize = 3;

/// Writes the keys below everything: on one line if they fit, else on two, three… With air, each is
/// a target for a finger.
pub(super) fn write(sheet: &mut Sheet, keys: &[KeyHint], air: Air) {
    let width = sheet.whole().length;
    let always: Vec<KeyHint>;
    let mut keys = keys;
    let mut grid = Grid::new(keys, width);
    if keys.len().div_ceil(grid.columns.len().max(1)) > MOST_LINES {
        always = keys.iter().filter(|it| it.room == Room::Always).cloned().collect();
        (keys, grid) = (&always, Grid::new(&always, width));
    }
    for line in keys.chunks(grid.columns.len().max(1)) {
        let first = open(sheet, air);
        let mut start = 0;
        for (key, length) in line.iter().zip(&grid.columns) {
            one(sheet, key, (first, air), Span { start, length: *length });
            start += length + grid.gap;
        }
        close(sheet, air);
    }
}

impl Grid {
    fn new(keys: &[KeyHint], width: u16) -> Self {
        let grids = (1..keys.len()).map(|lines| Self::over(keys, lines));
        let fits = |grid: &Self| grid.width(*GAPS.start()) <= width;
        match grids.into_iter().find(fits) {
            Some(grid) => grid.spread(width),
            None => Self { columns: vec![width], gap: 0 },
        }
    }

    fn over(keys: &[KeyHint], lines: usize) -> Self {
        let count = keys.len().div_ceil(lines);
        let widest = |column| keys.iter().skip(column).step_by(count).map(width_of).max();
        Self { columns: (0..count).filter_map(widest).collect(), gap: 0 }
    }

    fn width(&self, gap: u16) -> u16 {
        let gaps = gap.saturating_mul(columns(self.columns.len().saturating_sub(1)));
        self.columns.iter().fold(gaps, |sum, it| sum.saturating_add(*it))
    }

    fn spread(mut self, width: u16) -> Self {
        self.gap = GAPS.rev().find(|gap| self.width(*gap) <= width).unwrap_or(*GAPS.start());
        self
    }
}

fn one(sheet: &mut Sheet, key: &KeyHint, (first, air): (usize, Air), span: Span) {
    let pad = usize::from(air == Air::Wide);
    let row = first + pad;
    let cap = layout::lay_out(&key.key, usize::from(span.length), sheet.direction);
    let taken = cap.lines.iter().map(|line| line.width).max().unwrap_or(0) + 1;
    sheet.laid(row, &cap, (span, sheet.direction), Role::Accent);
    let label = &key.label;
    let rest = span.after(columns(taken));
    let lines = layout::lay_out(&label.content, usize::from(rest.length), label.direction);
    sheet.laid(row, &lines, (rest, sheet.direction), Role::Text);
    let rows = row..row + cap.lines.len().max(lines.lines.len());
    let cursor = sheet.first_cell(row, span.start);
    let pressed = first..rows.end + pad;
    if sheet.press(&key.target, pressed, span, cursor) == Focused::Yes {
        sheet.restyle(rows, span, Role::Focus);
    }
}

fn width_of(key: &KeyHint) -> u16 {
    columns(layout::width_of(&key.key) + 1 + layout::width_of(&key.label.content))
}
