//! A band across the top of the window: "a person has been called", to be seen across the room.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Brush, cells,
    sheet::{Sheet, Span, columns},
    theme::Role,
};
use crate::screen::{Screen, Text};

/// The rows that a banner leaves to the screen below it.
const LEAST_BELOW: u16 = 6;

/// Paints the banner and the notice, where there are any, and returns the window that is left.
pub(super) fn paint(screen: &Screen, brush: Brush, window: Rect, buffer: &mut Buffer) -> Rect {
    let rest = band(screen.banner.as_ref(), Role::Banner, (screen, brush), window, buffer);
    band(screen.notice.as_ref(), Role::Careful, (screen, brush), rest, buffer)
}

fn band(
    text: Option<&Text>,
    role: Role,
    (screen, brush): (&Screen, Brush),
    window: Rect,
    buffer: &mut Buffer,
) -> Rect {
    let Some(text) = text else { return window };
    let mut sheet = Sheet::new(window.width, screen.direction, brush, None);
    let margin = if window.width >= 24 { 2 } else { 0 };
    let inside = sheet.whole().after(margin);
    let inside = Span { length: inside.length.saturating_sub(margin).max(1), ..inside };
    sheet.label(text, inside, Role::Text);
    let height = columns(sheet.height()).min(window.height.saturating_sub(LEAST_BELOW)).max(1);
    sheet.restyle(0..sheet.height(), sheet.whole(), role);
    for (y, row) in (window.y..window.bottom()).zip(&sheet.rows).take(height.into()) {
        cells::copy(row, window.x, y, buffer);
    }
    let height = height.min(window.height);
    Rect { y: window.y + height, height: window.height - height, ..window }
}
