//! The page: where on the window a screen is, and which of its parts stay in sight.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Brush,
    body::Air,
    cells,
    paper::{
        Paper,
        Place::{Scrolls, Stays},
        Rooms,
    },
    sheet::{Sheet, Span, columns},
    theme::Role,
    window::Shown,
};
use crate::screen::{Placement, Screen, Scroll, Space};

/// The widest page: a column of text and a little more, for the rule and the keys.
const WIDEST: u16 = 76;

/// The tallest page: nine choices of three rows; more would only make the eyes travel.
const TALLEST: u16 = 40;

/// Pages of this many rows have room for fingers at the keys, and for a margin at the top.
const TALL: u16 = 28;

/// Pages of fewer lines than this let their keys scroll away with the text.
const LEAST_ABOVE_KEYS: u16 = 6;

/// Where a screen is on the window.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub(super) area: Rect,
    /// The column of text.
    pub(super) span: Span,
    /// The air round the keys.
    pub(super) air: Air,
}

impl Page {
    /// Places a page in a window: in the middle across, a little above the middle.
    ///
    /// A person sits in front of the middle. The text starts at the page's edge and is narrower
    /// than the page, so it stands a little before the middle, where reading starts.
    pub(super) fn new(window: Rect, space: Space) -> Self {
        let margin = match window.width {
            60.. => 2,
            24..60 => 1,
            _ => 0,
        };
        let width = (window.width - 2 * margin).min(WIDEST);
        let height = window.height.min(TALLEST);
        let air = if height >= TALL { Air::Wide } else { Air::Close };
        let margin = u16::from(air == Air::Wide);
        let area = Rect {
            x: window.x + (window.width - width) / 2,
            y: window.y + (window.height - height) / 3 + margin,
            width,
            height: height - margin,
        };
        Self { area, span: Span { start: 0, length: width.min(column(space)) }, air }
    }
}

/// Returns the widest column of text.
fn column(space: Space) -> u16 {
    match space {
        Space::Usual => 64,
        Space::More => 40,
    }
}

/// The sheets of a page, and the rows for the one that scrolls.
struct Parts<'a> {
    head: Option<Sheet<'a>>,
    body: Sheet<'a>,
    foot: Option<Sheet<'a>>,
    marks: u16,
}

/// Paints a screen that floats above nothing.
pub(super) fn paint(
    screen: &Screen,
    brush: Brush,
    (window, scroll): (Rect, Scroll),
    buffer: &mut Buffer,
) -> Placement {
    cells::clear(buffer, window, brush.palette.style(Role::Text));
    let page = Page::new(window, screen.look.space);
    let parts = Parts::new(screen, brush, page);
    let area = page.area;
    let above = parts.head.as_ref().map_or(0, rows_of);
    let below = parts.foot.as_ref().map_or(0, rows_of);
    let middle = area.height - above - below - parts.marks;
    let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
    let mut shown = Shown::new(buffer);
    if let Some(head) = &parts.head {
        shown.whole(head, at(0, above));
    }
    let scroll = parts.scroll(scroll);
    let places = (at(above, middle), at(above + middle, parts.marks));
    shown.scrolled(&parts.body, places, scroll, &screen.more);
    if let Some(foot) = &parts.foot {
        shown.whole(foot, at(area.height - below, below));
    }
    shown.placement()
}

impl<'a> Parts<'a> {
    fn new(screen: &'a Screen, brush: Brush, page: Page) -> Self {
        let paper = Paper { screen, brush, page };
        let (keys, head) = (paper.foot(None), paper.head());
        let height = page.area.height;
        let marks = u16::from(height >= 3);
        let keys_stay = rows_of(&keys) + marks + LEAST_ABOVE_KEYS <= height;
        let (keys, below) = if keys_stay { (Stays, rows_of(&keys)) } else { (Scrolls, 0) };
        let rooms = Rooms::new(height - marks - below, rows_of(&head));
        let (top, body) = paper.best(rooms, keys);
        let foot = (keys == Stays)
            .then(|| paper.foot(screen.focus.as_ref().filter(|_| body.focused().is_none())));
        Self { head: (top == Stays).then_some(head), body, foot, marks }
    }

    /// Follows the focus to the end of the body when it went past it, to a key.
    fn scroll(&self, asked: Scroll) -> Scroll {
        let below = self.foot.as_ref().is_some_and(|foot| foot.focused().is_some());
        match asked {
            Scroll::Follow if below && !self.body.things.is_empty() => Scroll::Top(usize::MAX),
            asked => asked,
        }
    }
}

/// Returns how many rows a sheet takes.
pub(super) fn rows_of(sheet: &Sheet) -> u16 {
    columns(sheet.height())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_in_the_middle_and_never_too_wide_to_read() {
        for ((width, height), (x, y, wide, high)) in [
            ((80, 24), (2, 0, 76, 24)),
            ((40, 12), (1, 0, 38, 12)),
            ((10, 4), (0, 0, 10, 4)),
            ((120, 40), (22, 1, 76, 39)),
            ((200, 60), (62, 7, 76, 39)),
            ((0, 0), (0, 0, 0, 0)),
        ] {
            let page = Page::new(Rect::new(0, 0, width, height), Space::Usual);
            assert_eq!(page.area, Rect::new(x, y, wide, high), "{width}x{height}");
            assert_eq!(page.span.length, wide.min(64));
        }
    }
}
