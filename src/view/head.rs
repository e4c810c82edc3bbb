//! The top of a screen: where the visitor is, and how far.

use super::{
    sheet::{Sheet, Span, columns},
    theme::Role,
};
use crate::{
    layout,
    screen::{Screen, Stepper, Text},
};

/// The least room in which a title is broken beside the name of the language.
const LEAST_TITLE: u16 = 16;

/// Writes the title, the rule, the sections and what remains.
pub(super) fn write(sheet: &mut Sheet, screen: &Screen) {
    let whole = sheet.whole();
    let room = room_beside(sheet, &screen.corner);
    if room >= width_of(&screen.title).min(LEAST_TITLE) {
        let rows = sheet.label(&screen.title, Span { length: room, ..whole }, Role::Text);
        sheet.piece(rows.start, room + 2, &screen.corner, Role::Muted);
    } else {
        sheet.label(&screen.title, whole, Role::Text);
        sheet.label(&screen.corner, whole, Role::Muted);
    }
    rule(sheet, screen.stepper.as_ref());
    if let Some(stepper) = &screen.stepper {
        sections(sheet, stepper);
    }
}

/// Writes the title and the rule alone: where there are few rows, the question comes first.
pub(super) fn above(sheet: &mut Sheet, screen: &Screen) {
    let rows = sheet.label(&screen.title, sheet.whole(), Role::Text);
    if is_beside(sheet, screen) {
        let start = room_beside(sheet, &screen.corner) + 2;
        sheet.piece(rows.start, start, &screen.corner, Role::Muted);
    }
    rule(sheet, screen.stepper.as_ref());
}

/// Writes below a body what [`above`] left out.
pub(super) fn below(sheet: &mut Sheet, screen: &Screen) {
    if let Some(stepper) = &screen.stepper {
        sections(sheet, stepper);
    }
    if !is_beside(sheet, screen) {
        sheet.label(&screen.corner, sheet.whole(), Role::Muted);
    }
}

/// Returns what is left of a row beside the name of the language.
fn room_beside(sheet: &Sheet, corner: &Text) -> u16 {
    sheet.whole().length.saturating_sub(width_of(corner).saturating_add(2))
}

fn is_beside(sheet: &Sheet, screen: &Screen) -> bool {
    (1..=room_beside(sheet, &screen.corner)).contains(&width_of(&screen.title).max(1))
}

fn rule(sheet: &mut Sheet, stepper: Option<&Stepper>) {
    let row = sheet.height();
    sheet.skip(1);
    sheet.rule(row, sheet.whole(), sheet.brush.signs.rule(), Role::Frame);
    if let Some(stepper) = stepper {
        progress(sheet, row, stepper);
    }
}

/// Draws one stretch of rule for each section, heavy as far as the visitor has come. How far the
/// current section goes is not known, so it is half heavy, and the rule is never full too early.
fn progress(sheet: &mut Sheet, row: usize, stepper: &Stepper) {
    let count = stepper.sections.len().max(1);
    let length = usize::from(sheet.whole().length);
    let start_of = |section: usize| (length + 1) * section / count;
    for section in 0..count {
        let (start, end) = (start_of(section), start_of(section + 1).saturating_sub(1));
        let stretch = end.saturating_sub(start);
        let heavy = match section.cmp(&stepper.current) {
            std::cmp::Ordering::Less => stretch,
            std::cmp::Ordering::Equal => stretch.div_ceil(2),
            std::cmp::Ordering::Greater => 0,
        };
        let span = Span { start: columns(start), length: columns(heavy) };
        sheet.rule(row, span, sheet.brush.signs.done(), Role::Accent);
        if end < length {
            sheet.sign(row, columns(end), " ", Role::Text);
        }
    }
}

/// Writes the sections' names on one row, or the current one alone, and what remains.
fn sections(sheet: &mut Sheet, stepper: &Stepper) {
    let whole = sheet.whole();
    let row = sheet.height();
    let widths = stepper.sections.iter().map(|name| layout::width_of(&name.content) + 3);
    let mut taken = 0;
    if widths.sum::<usize>() <= usize::from(whole.length) {
        sheet.skip(usize::from(!stepper.sections.is_empty()));
        for section in 0..stepper.sections.len() {
            taken = name(sheet, (row, taken), stepper, section);
        }
    } else if let Some(current) = stepper.sections.get(stepper.current) {
        sheet.label(current, whole.after(2), Role::Heading);
        if whole.length > 2 {
            sheet.sign(row, whole.start, sheet.brush.signs.here(), Role::Accent);
        }
        taken = width_of(current).saturating_add(2);
    }
    if let Some(remaining) = &stepper.remaining {
        remains(sheet, row, taken, remaining);
    }
}

/// Writes one name into the row of names, and returns the column after it.
fn name(
    sheet: &mut Sheet,
    (row, mut start): (usize, u16),
    stepper: &Stepper,
    section: usize,
) -> u16 {
    if start > 0 {
        sheet.sign(row, start + 1, sheet.brush.signs.then(sheet.direction), Role::Muted);
        start += 3;
    }
    let mut role = Role::Muted;
    if section == stepper.current {
        sheet.sign(row, start, sheet.brush.signs.here(), Role::Accent);
        (role, start) = (Role::Heading, start + 2);
    }
    start + sheet.piece(row, start, &stepper.sections[section], role)
}

/// Writes what remains at the other end of the row of names, or below it.
fn remains(sheet: &mut Sheet, row: usize, taken: u16, remaining: &Text) {
    let whole = sheet.whole();
    match whole.length.checked_sub(width_of(remaining)) {
        Some(start) if taken > 0 && taken + 3 <= start => {
            sheet.piece(row, start, remaining, Role::Muted);
        }
        _ => drop(sheet.label(remaining, whole, Role::Muted)),
    }
}

fn width_of(text: &Text) -> u16 {
    columns(layout::width_of(&text.content))
}
