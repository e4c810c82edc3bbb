//! A choice: marker, digit, state, label, and a quieter line.

use std::ops::Range;

use super::{
    body::{Air, Measure},
    sheet::{Focused, Sheet, Span},
    theme::Role,
};
use crate::screen::{Block, Choice, Mark, Target};

/// Where the parts of choices stand: the same for all of a screen, so that labels are aligned.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    digit: u16,
    mark: u16,
    label: u16,
}

impl Columns {
    /// Measures the choices and rows of a screen.
    pub(super) fn new(blocks: &[Block], span: Span) -> Self {
        let (digit, mark) = if span.length >= 30 { (2, 5) } else { (1, 3) };
        let state = blocks.iter().filter_map(|block| match block {
            Block::Choice(choice) => Some(width_of(choice.mark)),
            _ => None,
        });
        let label = match state.max() {
            None | Some(0) => mark,
            Some(state) => mark + state + 1,
        };
        Self { digit, mark, label }
    }

    /// Returns the columns before a label.
    #[cfg(feature = "author")]
    pub(super) fn label(self) -> u16 {
        self.label
    }

    /// Measures choices with the widest signs that there are.
    #[cfg(feature = "author")]
    pub(super) fn widest(span: Span) -> Self {
        let own = Self::new(&[], span);
        Self { label: own.mark + width_of(Mark::Ticked) + 1, ..own }
    }

    /// Returns what is left of a column of text after the digit.
    pub(super) fn after_digit(self, span: Span) -> Span {
        span.after(self.mark)
    }
}

/// The widest sign of a state: the columns do not move when a choice is ticked.
fn width_of(mark: Mark) -> u16 {
    match mark {
        Mark::None => 0,
        Mark::Open | Mark::Chosen => 1,
        Mark::Unticked | Mark::Ticked => 3,
    }
}

/// Writes a choice, with its air, and makes it a thing to press.
pub(super) fn write(sheet: &mut Sheet, choice: &Choice, columns: Columns, measure: Measure) {
    let span = measure.span;
    let first = open(sheet, measure.air);
    let label = span.after(columns.label);
    let rows = sheet.label(&choice.label, label, Role::Text);
    if let Some(hint) = &choice.hint {
        sheet.label(hint, label, Role::Muted);
    }
    let written = rows.start..sheet.height();
    close(sheet, measure.air);
    let pressed = Pressed { rows: first..sheet.height(), written, digit: choice.digit };
    press(sheet, &choice.target, &pressed, columns, span);
    let sign = sheet.brush.signs.mark(choice.mark);
    if columns.label <= label.start - span.start {
        sheet.sign_over(rows.start, span.start + columns.mark, sign);
    }
}

/// What becomes one thing to press: all its rows, those with letters, its digit.
pub(super) struct Pressed {
    pub(super) rows: Range<usize>,
    pub(super) written: Range<usize>,
    pub(super) digit: Option<u8>,
}

/// Leaves the air above a thing to press, and returns its first row.
pub(super) fn open(sheet: &mut Sheet, air: Air) -> usize {
    let first = sheet.height();
    sheet.skip(usize::from(air == Air::Wide));
    first
}

/// Leaves the air below a thing to press.
pub(super) fn close(sheet: &mut Sheet, air: Air) {
    sheet.skip(usize::from(matches!(air, Air::Wide | Air::Loose)));
}

/// Makes rows one thing to press, with its digit and, if it has the focus, its bar and marker.
pub(super) fn press(
    sheet: &mut Sheet,
    target: &Target,
    pressed: &Pressed,
    columns: Columns,
    span: Span,
) {
    let row = pressed.written.start;
    let digit = span.start + columns.digit.min(span.length.saturating_sub(1));
    let cursor = sheet.first_cell(row, digit);
    let focused = sheet.press(target, pressed.rows.clone(), span, cursor);
    if let Some(number) = pressed.digit.filter(|_| columns.mark < span.length) {
        sheet.sign(row, digit, &number.to_string(), Role::Accent);
    }
    if focused == Focused::Yes {
        sheet.restyle(pressed.written.clone(), span, Role::Focus);
        let marker = sheet.brush.signs.focus(sheet.direction);
        for row in pressed.written.clone() {
            sheet.sign(row, span.start, marker, Role::Accent);
        }
    }
}
