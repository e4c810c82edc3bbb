//! Something to type into: an underlined line as long as what may be typed, and the caret.

use std::{borrow::Cow, ops::Range};

use super::{
    body::Measure,
    choice::{close, open},
    sheet::{Focused, Sheet, Span, Spot, columns},
    theme::Role,
};
use crate::{
    lang::Direction,
    layout::{self, Laid},
    screen::{Field, Text},
};

/// The shortest line: even a field for one digit looks like something to write on.
const SHORTEST: usize = 12;

/// Writes a field and makes it a thing to press.
pub(super) fn write(sheet: &mut Sheet, field: &Field, measure: Measure) {
    let first = open(sheet, measure.air);
    let inset = measure.span.after(if measure.span.length >= 30 { 2 } else { 1 });
    let line = Span { length: inset.length.min(columns((field.max + 1).max(SHORTEST))), ..inset };
    let (written, cursor) = match &field.placeholder {
        Some(text) if field.typed.expose().is_empty() => placeholder(sheet, text, line),
        _ => typed(sheet, field, line),
    };
    close(sheet, measure.air);
    let focused = sheet.press(&field.target, first..sheet.height(), measure.span, cursor);
    if focused == Focused::Yes {
        let marker = sheet.brush.signs.focus(sheet.direction);
        written.for_each(|row| sheet.sign(row, measure.span.start, marker, Role::Accent));
    }
}

fn placeholder(sheet: &mut Sheet, text: &Text, line: Span) -> (Range<usize>, Spot) {
    let rows = sheet.label(text, line, Role::Text);
    sheet.restyle(rows.clone(), line, Role::Placeholder);
    (rows.clone(), sheet.first_cell(rows.start, line.start))
}

/// Writes what was typed; one column stays free for the caret.
fn typed(sheet: &mut Sheet, field: &Field, line: Span) -> (Range<usize>, Spot) {
    let (text, caret) = letters(field, sheet);
    let direction = direction_of(&text, sheet.direction);
    let width = usize::from(line.length).saturating_sub(1).max(1);
    let laid = layout::lay_out(&text, width, direction);
    let rows = sheet.laid(sheet.height(), &laid, (line, direction), Role::Text);
    sheet.restyle(rows.clone(), line, Role::Field);
    let (place, edge) = layout::caret(&laid, caret, direction);
    let column = caret_column(sheet, &laid, (place, edge), (line, direction));
    (rows.clone(), Spot { row: rows.start + place, column })
}

/// Returns what is written, and where the caret stands in it: a sign for each hidden character.
fn letters<'a>(field: &'a Field, sheet: &Sheet) -> (Cow<'a, str>, usize) {
    let typed = field.typed.expose();
    if field.is_hidden() {
        let sign = sheet.brush.signs.here();
        (sign.repeat(typed.len()).into(), field.caret * sign.len())
    } else {
        (typed.into(), field.caret)
    }
}

/// A terminal's cursor covers a cell: the one after the edge at which the caret stands.
fn caret_column(
    sheet: &Sheet,
    laid: &Laid,
    (place, edge): (usize, usize),
    (line, direction): (Span, Direction),
) -> u16 {
    let left = laid.lines.get(place).map_or(line.start, |it| sheet.column_of(it, line, direction));
    let edge = left.saturating_add(columns(edge));
    let column = match direction {
        Direction::LeftToRight => edge,
        Direction::RightToLeft => edge.saturating_sub(1),
    };
    let first = sheet.left(line);
    column.clamp(first, first + line.length.saturating_sub(1))
}

/// Returns the direction of a typed text: that of its first letter which has one.
pub(super) fn direction_of(text: &str, otherwise: Direction) -> Direction {
    layout::direction_of(text).unwrap_or(otherwise)
}
