//! The only place that writes letters into cells: no control, direction or private character
//! passes, and no wide letter is cut in half.

use ratatui::{
    buffer::{Buffer, Cell, CellWidth},
    layout::Rect,
    style::{Modifier, Style},
};

/// Two squares of a code.
pub(super) const HALF_BLOCK: &str = "▀";

/// Returns an empty cell.
pub(super) fn blank(style: Style) -> Cell {
    let mut cell = Cell::new(" ");
    cell.set_style(style);
    cell
}

/// Writes a letter into a row at a column; one that does not fit leaves a space, and so does a wide
/// one half of which is covered.
pub(super) fn write(row: &mut [Cell], column: usize, letter: &str, width: usize) {
    if let Some(before) = column.checked_sub(1).and_then(|at| row.get_mut(at))
        && before.symbol().cell_width() > 1
    {
        before.set_symbol(" ");
    }
    let Some(cells) = row.get_mut(column..).filter(|it| !it.is_empty()) else { return };
    let paintable = !letter.chars().any(hidden)
        && usize::from(letter.cell_width()) == width
        && width <= cells.len();
    for (at, cell) in cells.iter_mut().take(width.max(1)).enumerate() {
        cell.set_symbol(if at == 0 && paintable { letter } else { " " });
    }
}

/// Returns whether a character must never reach a terminal: controls, direction marks and other
/// invisible ones (except the joiners inside a letter), private marks.
pub(super) fn hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{61c}' | '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}'
        )
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
        || matches!(letter, '\u{fff0}'..='\u{fffc}' | '\u{e0000}'..='\u{e0fff}')
}

/// Copies a row of a sheet into the window; letters that an edge would cut become spaces.
pub(super) fn copy(row: &[Cell], x: u16, y: u16, buffer: &mut Buffer) {
    mend(buffer, Rect { x, y, width: u16::try_from(row.len()).unwrap_or(u16::MAX), height: 1 });
    for (column, cell) in (x..).zip(row) {
        if let Some(place) = buffer.cell_mut((column, y)) {
            place.clone_from(cell);
        }
    }
}

/// Empties an area.
pub(super) fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let row = vec![blank(style); usize::from(area.width)];
    for y in area.top()..area.bottom() {
        copy(&row, area.x, y, buffer);
    }
}

/// Gives a cell a style in place of the one it had.
pub(super) fn restyle(cell: &mut Cell, style: Style) {
    cell.modifier = Modifier::empty();
    cell.set_style(style);
}

/// Gives every cell of an area one style, and takes away the codes: they are no letters.
pub(super) fn fade(buffer: &mut Buffer, area: Rect, style: Style) {
    for position in area.intersection(buffer.area).positions() {
        if let Some(cell) = buffer.cell_mut(position) {
            restyle(cell, style);
            if cell.symbol() == HALF_BLOCK {
                cell.set_symbol(" ");
            }
        }
    }
}

/// Makes a space of the wide letter whose second half is about to be covered.
fn mend(buffer: &mut Buffer, area: Rect) {
    let Some(before) = area.x.checked_sub(1) else { return };
    for y in area.top()..area.bottom() {
        if let Some(cell) = buffer.cell_mut((before, y))
            && cell.symbol().cell_width() > 1
        {
            cell.set_symbol(" ");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(letter: &str, width: usize, column: usize) -> Vec<String> {
        let mut row = vec![blank(Style::new()); 3];
        write(&mut row, column, letter, width);
        row.iter().map(|cell| cell.symbol().to_owned()).collect()
    }

    #[test]
    fn letters_take_their_cells() {
        assert_eq!(written("é", 1, 1), [" ", "é", " "]);
        assert_eq!(written("字", 2, 1), [" ", "字", " "]);
    }

    #[test]
    fn what_cannot_be_painted_leaves_a_space() {
        for (letter, width, column) in
            [("字", 2, 2), ("\u{1b}", 1, 0), ("\u{202e}", 1, 0), ("a\u{2066}", 1, 0), ("字", 1, 0)]
        {
            assert_eq!(written(letter, width, column), [" ", " ", " "], "{letter:?}");
        }
        assert_eq!(written("a", 1, 3), [" ", " ", " "]);
    }

    #[test]
    fn a_wide_letter_half_covered_goes_away() {
        let mut row = vec![blank(Style::new()); 3];
        write(&mut row, 0, "字", 2);
        write(&mut row, 1, "b", 1);
        assert_eq!([row[0].symbol(), row[1].symbol()], [" ", "b"]);
        let mut buffer = Buffer::with_lines(["字a"]);
        copy(&[Cell::new("b")], 1, 0, &mut buffer);
        assert_eq!(buffer, Buffer::with_lines([" ba"]));
    }
}
