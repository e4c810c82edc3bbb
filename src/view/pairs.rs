//! Rows: a name and its value, side by side where all of them fit, else one below the other.

use super::{
    body::Measure,
    choice::{self, Columns, Pressed},
    field,
    sheet::{Sheet, Span},
    theme::Role,
};
use crate::{
    layout,
    screen::{Block, Row, Value},
};

/// The columns between a name and its value.
const BETWEEN: u16 = 2;

/// How the rows of a screen are arranged: the same for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrangement {
    /// Names on one side in so many columns, values beside them.
    Beside(u16),
    /// Each value below its name.
    Below,
}

impl Arrangement {
    /// Measures the rows of a screen for what is left of a column of text.
    pub(super) fn new(blocks: &[Block], span: Span) -> Self {
        let rows = || {
            blocks.iter().filter_map(|block| match block {
                Block::Row(row) => Some(row),
                _ => None,
            })
        };
        let name = rows().map(|row| layout::width_of(&row.label.content)).max().unwrap_or(0);
        let value = rows().map(|row| layout::width_of(shown(&row.value))).max().unwrap_or(0);
        match u16::try_from(name) {
            Ok(columns) if name + usize::from(BETWEEN) + value <= usize::from(span.length) => {
                Self::Beside(columns)
            }
            _ => Self::Below,
        }
    }
}

/// Writes a row; one that does something is a thing to press.
pub(super) fn write(
    sheet: &mut Sheet,
    row: &Row,
    (columns, arrangement): (Columns, Arrangement),
    measure: Measure,
) {
    let first = sheet.height();
    let inset = if row.digit.is_some() || row.target.is_some() {
        columns.after_digit(measure.span)
    } else {
        measure.span
    };
    let span = match arrangement {
        Arrangement::Beside(columns) => Span { length: columns, ..inset },
        Arrangement::Below => inset,
    };
    let name = match row.target {
        Some(_) => sheet.label(&row.label, span, Role::Muted),
        None => sheet.text(&row.label, span, Role::Muted),
    };
    value(sheet, row, (name.start, inset), arrangement);
    if let Some(target) = &row.target {
        let rows = first..sheet.height();
        let pressed = Pressed { written: name.start..rows.end, rows, digit: row.digit };
        choice::press(sheet, target, &pressed, columns, measure.span);
    }
}

fn value(sheet: &mut Sheet, row: &Row, (first, inset): (usize, Span), arrangement: Arrangement) {
    let text = shown(&row.value);
    let direction = match &row.value {
        Value::Said(text) | Value::Chosen(text) => text.direction,
        Value::Typed(_) => field::direction_of(text, sheet.direction),
    };
    let (first, span) = match arrangement {
        Arrangement::Beside(columns) => (first, inset.after(columns + BETWEEN)),
        Arrangement::Below => (sheet.height(), inset),
    };
    let laid = layout::lay_out(text, usize::from(span.length), direction);
    sheet.laid(first, &laid, (span, sheet.direction), Role::Heading);
}

fn shown(value: &Value) -> &str {
    match value {
        Value::Said(text) | Value::Chosen(text) => &text.content,
        Value::Typed(secret) => secret.expose(),
    }
}
