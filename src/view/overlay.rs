//! What floats above a screen: the only frame in the program. Small windows have no room for one.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Brush,
    body::{self, Measure},
    cells,
    code::{self, Drawing, Drawn},
    foot,
    page::Page,
    paper::written,
    sheet::{Sheet, Span, columns},
    theme::Role,
    window::Shown,
};
use crate::{
    lang::Direction,
    screen::{Placement, Screen, Scroll},
};

/// The smallest window with room for a frame, in columns and rows.
const LEAST: (u16, u16) = (60, 18);

/// The columns of a frame and of the air inside it, both sides together.
const SIDES: u16 = 6;

/// The rows of a frame and of the air inside it, above and below together.
const ENDS: u16 = 4;

/// The fewest rows of text for which a frame is worth its room.
const LEAST_ROOM: u16 = 6;

/// Paints a screen in a frame above what is painted already; nothing if there is no room for it.
pub(super) fn paint(
    screen: &Screen,
    brush: Brush,
    (window, scroll): (Rect, Scroll),
    buffer: &mut Buffer,
) -> Option<Placement> {
    let page = Page::new(window, screen.look.space);
    let mut keys = Sheet::new(page.area.width, screen.direction, brush, None);
    foot::write(&mut keys, &screen.keys, page.air);
    let below = columns(keys.height());
    let room = page.area.height.checked_sub(below + 1 + ENDS)?;
    if window.width < LEAST.0 || window.height < LEAST.1 || room < LEAST_ROOM {
        return None;
    }
    let width = page.area.width - SIDES;
    let span = Span { start: 0, length: page.span.length.min(width) };
    let drawings = code::drawings(&screen.blocks);
    let fits = |it: &&Drawing| {
        let (columns, rows) = it.size(brush.signs);
        columns <= width && rows <= room
    };
    let drawn = drawings.iter().find(fits).map_or(Drawn::Nowhere, Drawn::Below);
    let body = written(room, |air| {
        let mut body = Sheet::new(width, screen.direction, brush, screen.focus.as_ref());
        let measure = Measure::new(&screen.blocks, span, (air, drawn));
        body::write(&mut body, &screen.blocks, measure);
        body
    });
    let height = columns(body.height()).min(room);
    let outside = Rect { y: page.area.y + (room - height) / 2, height: height + ENDS, ..page.area };
    let inside = Rect {
        x: outside.x + SIDES / 2,
        y: outside.y + ENDS / 2,
        width: outside.width - SIDES,
        height,
    };
    frame(screen, brush, outside, buffer);
    let mut shown = Shown::new(buffer);
    let marks = Rect { y: outside.bottom() - 1, height: 1, ..inside };
    shown.scrolled(&body, (inside, marks), scroll, &screen.more);
    let mut foot = Sheet::new(
        page.area.width,
        screen.direction,
        brush,
        screen.focus.as_ref().filter(|_| body.focused().is_none()),
    );
    foot::write(&mut foot, &screen.keys, page.air);
    shown.whole(&foot, Rect { y: page.area.bottom() - below, height: below, ..page.area });
    Some(shown.placement())
}

fn frame(screen: &Screen, brush: Brush, area: Rect, buffer: &mut Buffer) {
    cells::clear(buffer, area, brush.palette.style(Role::Text));
    let mut sheet = Sheet::new(area.width, screen.direction, brush, None);
    let (corners, last) = (brush.signs.corners(), usize::from(area.height) - 1);
    sheet.skip(usize::from(area.height));
    for (row, ends) in [(0, corners.top), (last, corners.bottom)] {
        sheet.rule(row, sheet.whole(), brush.signs.rule(), Role::Frame);
        sides(&mut sheet, row, ends);
    }
    (1..last).for_each(|row| sides(&mut sheet, row, [corners.side; 2]));
    let title = Span { start: 2, length: area.width.saturating_sub(4) };
    let taken = sheet.piece(0, title.start + 1, &screen.title, Role::Heading);
    sheet.sign(0, title.start, " ", Role::Text);
    sheet.sign(0, title.start + 1 + taken, " ", Role::Text);
    for (y, row) in (area.y..).zip(&sheet.rows) {
        cells::copy(row, area.x, y, buffer);
    }
}

fn sides(sheet: &mut Sheet, row: usize, [left, right]: [&str; 2]) {
    let (first, last) = match sheet.direction {
        Direction::LeftToRight => (left, right),
        Direction::RightToLeft => (right, left),
    };
    sheet.sign(row, 0, first, Role::Frame);
    sheet.sign(row, sheet.whole().length.saturating_sub(1), last, Role::Frame);
}
