//! What the sheets of a page are written from, and the best way to write them.

use super::{
    Brush,
    body::{self, Air, Measure},
    code::{self, Drawing, Drawn},
    foot, head,
    page::Page,
    sheet::{Sheet, Span},
};
use crate::screen::{Screen, Target};
use Place::{Scrolls, Stays};

/// Pages of fewer lines than this let their head scroll away with the text, or put it below.
const LEAST_BESIDE_HEAD: u16 = 12;

/// The narrowest column of text beside a code.
const LEAST_BESIDE_CODE: u16 = 24;

/// Whether a part of a page stays in sight while the text scrolls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It stays.
    Stays,
    /// It scrolls with the text.
    Scrolls,
}

/// The rows that scroll: below a head that stays, where there are enough of them, and without it.
#[derive(Clone, Copy)]
pub(super) struct Rooms {
    below_head: Option<u16>,
    alone: u16,
}

impl Rooms {
    pub(super) fn new(alone: u16, head: u16) -> Self {
        let below_head = alone.checked_sub(head).filter(|it| *it >= LEAST_BESIDE_HEAD);
        Self { below_head, alone }
    }

    fn of(self, head: Place) -> u16 {
        if head == Stays { self.below_head.unwrap_or(self.alone) } else { self.alone }
    }
}

/// What the sheets of a page are written from.
#[derive(Clone, Copy)]
pub(super) struct Paper<'a> {
    pub(super) screen: &'a Screen,
    pub(super) brush: Brush,
    pub(super) page: Page,
}

/// One way to write a body: the places of the head and of the keys, and where its code is.
#[derive(Clone, Copy)]
struct Way<'a> {
    head: Place,
    keys: Place,
    code: Drawn<'a>,
}

impl<'a> Paper<'a> {
    /// Writes a head that stays in sight.
    pub(super) fn head(self) -> Sheet<'a> {
        let mut sheet = self.sheet(None);
        head::write(&mut sheet, self.screen);
        sheet.skip(1);
        sheet
    }

    /// Writes keys that stay in sight.
    pub(super) fn foot(self, focus: Option<&'a Target>) -> Sheet<'a> {
        let mut sheet = self.sheet(focus);
        foot::write(&mut sheet, &self.screen.keys, self.page.air);
        sheet
    }

    /// Writes the body in the first way that lets all of it be seen at once, and tells where its
    /// head is then. A code cut by the window is worth nothing, so much is done for it.
    pub(super) fn best(self, rooms: Rooms, keys: Place) -> (Place, Sheet<'a>) {
        let usual = if rooms.below_head.is_some() { Stays } else { Scrolls };
        let drawings = code::drawings(&self.screen.blocks);
        let below =
            |head| drawings.iter().map(move |it| Way { head, keys, code: Drawn::Below(it) });
        let beside = drawings.iter().map(|it| Way { head: Scrolls, keys, code: Drawn::Beside(it) });
        let ways = below(usual).chain(beside).chain(below(Scrolls));
        let drawable: Vec<_> = ways.filter(|way| self.has_room(*way, rooms)).collect();
        let mut bodies = drawable.iter().map(|way| (way.head, self.body(*way, rooms)));
        bodies.find(|(head, sheet)| sheet.height() <= rooms.of(*head).into()).unwrap_or_else(|| {
            let in_words = Way { head: usual, keys, code: Drawn::Nowhere };
            let below = drawable.iter().find(|way| matches!(way.code, Drawn::Below(_)));
            let way = below.copied().unwrap_or(in_words);
            (way.head, self.body(way, rooms))
        })
    }

    /// Returns whether the code of a body can be drawn in one piece.
    fn has_room(self, way: Way, rooms: Rooms) -> bool {
        let signs = self.brush.signs;
        let (drawing, beside) = match way.code {
            Drawn::Below(drawing) => (drawing, 0),
            Drawn::Beside(drawing) if way.keys == Stays => (drawing, LEAST_BESIDE_CODE + code::GAP),
            Drawn::Beside(_) | Drawn::Nowhere => return false,
        };
        let (width, height) = drawing.size(signs);
        width + beside <= self.page.area.width && height <= rooms.of(way.head)
    }

    fn body(self, way: Way, rooms: Rooms) -> Sheet<'a> {
        let room = rooms.of(way.head);
        match way.code {
            Drawn::Beside(drawing) => self.beside(drawing, way, room),
            Drawn::Below(_) | Drawn::Nowhere => {
                written(room, |air| self.column(way, air, self.page.area.width))
            }
        }
    }

    /// Writes everything in a narrow column, and draws the code beside it.
    fn beside(self, drawing: &Drawing, way: Way, room: u16) -> Sheet<'a> {
        let (width, _) = drawing.size(self.brush.signs);
        let column = self.page.area.width - width - code::GAP;
        let mut sheet = written(room, |air| self.column(way, air, column));
        sheet.widen(width + code::GAP);
        code::draw(&mut sheet, drawing, (0, column + code::GAP));
        sheet
    }

    fn column(self, way: Way, air: Air, width: u16) -> Sheet<'a> {
        let screen = self.screen;
        let mut sheet = Sheet::new(width, screen.direction, self.brush, screen.focus.as_ref());
        if way.head == Scrolls {
            head::above(&mut sheet, screen);
            sheet.skip(usize::from(air != Air::Tight));
        }
        let span = Span { length: self.page.span.length.min(width), ..self.page.span };
        body::write(
            &mut sheet,
            &screen.blocks,
            Measure::new(&screen.blocks, span, (air, way.code)),
        );
        if way.head == Scrolls {
            sheet.skip(usize::from(air != Air::Tight && screen.stepper.is_some()));
            head::below(&mut sheet, screen);
        }
        if way.keys == Scrolls {
            sheet.skip(1);
            foot::write(&mut sheet, &screen.keys, Air::Close);
        }
        sheet
    }

    fn sheet(self, focus: Option<&'a Target>) -> Sheet<'a> {
        Sheet::new(self.page.area.width, self.screen.direction, self.brush, focus)
    }
}

/// Writes a body with as much air as lets it be seen at once, or else with the air that suits the
/// room: a wall of text frightens more than a page to turn.
pub(super) fn written<'a>(room: u16, write: impl Fn(Air) -> Sheet<'a>) -> Sheet<'a> {
    let fits = |sheet: &Sheet| sheet.height() <= usize::from(room);
    let airs = [Air::Wide, Air::Loose, Air::Close, Air::Snug].into_iter();
    airs.map(&write)
        .find(fits)
        .unwrap_or_else(|| write(if room >= LEAST_BESIDE_HEAD { Air::Close } else { Air::Tight }))
}
