//! The page: where on the window a screen is, and which of its parts stay in sight.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Brush,
    body::{self, Air, Measure},
    cells,
    code::{self, Border},
    foot, head,
    sheet::{Sheet, Span},
    theme::Role,
    window::Shown,
};
use crate::screen::{Placement, Screen, Scroll, Space, Target};
use Place::{Scrolls, Stays};

/// The widest page: a column of text and a little more, for the rule and the keys.
const WIDEST: u16 = 76;

/// The tallest page: nine choices of three rows; more would only make the eyes travel.
const TALLEST: u16 = 40;

/// Pages of this many rows have room for fingers at the keys, and for a margin at the top.
const TALL: u16 = 28;

/// Pages of fewer lines than this let their head scroll away with the text.
const LEAST_BESIDE_HEAD: u16 = 12;

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
pub(super) fn column(space: Space) -> u16 {
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
    shown.scrolled(&parts.body, at(above, middle), at(above + middle, parts.marks), scroll);
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

/// Whether a part of a page stays in sight while the text scrolls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Stays,
    Scrolls,
}

/// The rows that scroll: below a head that stays, where there are enough of them, and without it.
#[derive(Clone, Copy)]
struct Rooms {
    beside_head: Option<u16>,
    alone: u16,
}

impl Rooms {
    fn new(alone: u16, head: u16) -> Self {
        let beside_head = alone.checked_sub(head).filter(|it| *it >= LEAST_BESIDE_HEAD);
        Self { beside_head, alone }
    }

    fn of(self, head: Place) -> u16 {
        if head == Stays { self.beside_head.unwrap_or(self.alone) } else { self.alone }
    }
}

/// What the sheets of a page are written from.
#[derive(Clone, Copy)]
struct Paper<'a> {
    screen: &'a Screen,
    brush: Brush,
    page: Page,
}

impl<'a> Paper<'a> {
    fn sheet(self, focus: Option<&'a Target>) -> Sheet<'a> {
        Sheet::new(self.page.area.width, self.screen.direction, self.brush, focus)
    }

    fn head(self) -> Sheet<'a> {
        let mut sheet = self.sheet(None);
        head::write(&mut sheet, self.screen);
        sheet.skip(1);
        sheet
    }

    fn foot(self, focus: Option<&'a Target>) -> Sheet<'a> {
        let mut sheet = self.sheet(focus);
        foot::write(&mut sheet, &self.screen.keys, self.page.air);
        sheet
    }

    /// Returns the body, and where the head is: a code is worth the head and part of its border,
    /// if all is seen at once then.
    fn best(self, rooms: Rooms, keys: Place) -> (Place, Sheet<'a>) {
        let usual = if rooms.beside_head.is_some() { Stays } else { Scrolls };
        let needed = code::rows_needed(&self.screen.blocks, self.page.area.width, self.brush.signs);
        let body = |head, border| (head, self.body((head, keys), rooms.of(head), border));
        let fits = |(head, sheet): &(Place, Sheet)| sheet.height() <= rooms.of(*head).into();
        let heads = [usual, Scrolls].into_iter();
        let heads = heads.filter(|head| 0 < needed && needed <= rooms.of(*head).into());
        let borders = [Border::Widest, Border::Narrowest];
        let mut ways = heads.clone().flat_map(|head| borders.map(|border| body(head, border)));
        ways.find(fits)
            .unwrap_or_else(|| body(heads.clone().next().unwrap_or(usual), Border::Widest))
    }

    fn body(self, (head, keys): (Place, Place), room: u16, border: Border) -> Sheet<'a> {
        let screen = self.screen;
        written(room, |air| {
            let mut sheet = self.sheet(screen.focus.as_ref());
            if head == Scrolls {
                head::write(&mut sheet, screen);
                sheet.skip(usize::from(air != Air::Tight));
            }
            let measure = Measure::new(&screen.blocks, self.page.span, (air, room, border));
            body::write(&mut sheet, &screen.blocks, measure);
            if keys == Scrolls {
                sheet.skip(1);
                foot::write(&mut sheet, &screen.keys, Air::Close);
            }
            sheet
        })
    }
}

/// Writes a body with as much air as lets it be seen at once, or else with the air that suits the
/// room.
pub(super) fn written<'a>(room: u16, write: impl Fn(Air) -> Sheet<'a>) -> Sheet<'a> {
    let fits = |sheet: &Sheet| sheet.height() <= usize::from(room);
    let airs = [Air::Wide, Air::Loose, Air::Close, Air::Tight].into_iter();
    airs.map(&write)
        .find(fits)
        .unwrap_or_else(|| write(if room >= LEAST_BESIDE_HEAD { Air::Close } else { Air::Tight }))
}

fn rows_of(sheet: &Sheet) -> u16 {
    super::sheet::columns(sheet.height())
}
