//! A screen as it is painted, unrolled: a body that is longer than its window stands there whole.
//!
//! Its width, its air and where each window ends are those that a visitor has at this size.

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
};

use crate::{
    screen::{Area, Placement, Screen, Scroll},
    view::{self, Ink},
};

/// A painted screen, with all of its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The cells of every row, from the top. All rows are of the same length.
    pub rows: Vec<Vec<Cell>>,
    /// The rows before which a visitor has to scroll.
    pub folds: Vec<usize>,
}

/// Paints a screen at a size, and all of its body.
pub fn picture(screen: &Screen, (width, height): (u16, u16)) -> Picture {
    let paint = |scroll| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let placement = view::paint(screen, Ink::default(), scroll, &mut buffer);
        (rows_of(&buffer), placement)
    };
    let (mut rows, first) = paint(Scroll::Top(0));
    let page = usize::from(first.window.height);
    if first.last_top() == 0 || page == 0 {
        return Picture { rows, folds: vec![] };
    }
    without_marks(&mut rows, &first);
    let end = usize::from(first.window.y + first.window.height).min(rows.len());
    let foot = rows.split_off(end);
    let (mut folds, mut top) = (Vec::new(), 0);
    while top < first.last_top() {
        let (next, placed) = paint(Scroll::Top(top + page));
        folds.push(rows.len());
        rows.extend_from_slice(&next[end - (placed.top - top).min(end)..end]);
        top = placed.top;
    }
    rows.extend(foot);
    Picture { rows, folds }
}

fn rows_of(buffer: &Buffer) -> Vec<Vec<Cell>> {
    buffer.content.chunks(usize::from(buffer.area.width).max(1)).map(<[Cell]>::to_vec).collect()
}

/// Where nothing is out of sight no mark says so.
fn without_marks(rows: &mut [Vec<Cell>], placed: &Placement) {
    for Area { x, y, width, .. } in [placed.above, placed.below].into_iter().flatten() {
        let Some(row) = rows.get_mut(usize::from(y)) else { continue };
        let (start, end) = (usize::from(x), usize::from(x.saturating_add(width)).min(row.len()));
        let Some(cells) = row.get_mut(start..end) else { continue };
        let Some(rule) = cells.iter().find(|it| it.symbol() == "─").cloned() else { continue };
        cells.fill(rule);
    }
}
