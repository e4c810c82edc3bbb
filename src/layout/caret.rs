//! Where a caret stands in a text that was laid out.

use super::{Cell, Laid, Line};
use crate::lang::Direction;

/// Returns the line, and the columns to the left of the edge, where a caret before the byte
/// `offset` of the text stands.
///
/// It stands at the edge where the cell that follows begins to be read; at the end of a line, at
/// the end of the whole line (column 0 when the line is read from the right), where it hides
/// nothing. A terminal's caret covers a cell: the one to the right of this edge where `direction`
/// is from left to right, and the one to its left otherwise.
pub fn caret(laid: &Laid, offset: usize, direction: Direction) -> (usize, usize) {
    let after = laid.lines.partition_point(|line| line.source.start <= offset);
    let place = after.saturating_sub(1);
    (place, laid.lines.get(place).map_or(0, |line| column(line, offset, direction)))
}

fn column(line: &Line, offset: usize, direction: Direction) -> usize {
    let following = (0..line.cells.len())
        .filter(|place| line.cells[*place].source.end > offset)
        .min_by_key(|place| line.cells[*place].source.start);
    let left_of = |cells: &[Cell]| cells.iter().map(|cell| usize::from(cell.width)).sum();
    match (following, direction) {
        (Some(place), _) => match line.cells[place].direction {
            Direction::LeftToRight => left_of(&line.cells[..place]),
            Direction::RightToLeft => left_of(&line.cells[..=place]),
        },
        (None, Direction::LeftToRight) => line.width,
        (None, Direction::RightToLeft) => 0,
    }
}
