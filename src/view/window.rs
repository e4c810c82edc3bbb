//! What of a sheet is seen, and where its things are then.

use std::ops::Range;

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    cells,
    sheet::{Focused, Patch, Sheet, Span, Spot, Thing, columns},
    theme::Role,
};
use crate::{
    layout,
    screen::{Area, More, Placement, Scroll, Target, Text},
};

/// A window being filled with sheets.
pub(super) struct Shown<'b> {
    buffer: &'b mut Buffer,
    placement: Placement,
    heading: Option<(u16, u16)>,
    focus: Focus,
}

/// Where the focus is.
enum Focus {
    Nowhere,
    OutOfSight,
    At((u16, u16)),
}

impl<'b> Shown<'b> {
    pub(super) fn new(buffer: &'b mut Buffer) -> Self {
        Self { buffer, placement: Placement::default(), heading: None, focus: Focus::Nowhere }
    }

    /// Returns where everything is.
    pub(super) fn placement(self) -> Placement {
        let cursor = match self.focus {
            Focus::Nowhere => self.heading,
            Focus::OutOfSight => None,
            Focus::At(cell) => Some(cell),
        };
        Placement { cursor, ..self.placement }
    }

    /// Shows a sheet that does not scroll.
    pub(super) fn whole(&mut self, sheet: &Sheet, area: Rect) {
        self.part(sheet, area, 0);
    }

    /// Shows the part of a sheet that was asked for, and tells what is out of sight.
    pub(super) fn scrolled(
        &mut self,
        sheet: &Sheet,
        (area, marks): (Rect, Rect),
        scroll: Scroll,
        more: &More,
    ) {
        let page = usize::from(area.height);
        let last = sheet.height().saturating_sub(page);
        let top = match scroll {
            Scroll::Top(line) => line.min(last),
            Scroll::Follow => follow(sheet, page).min(last),
        };
        self.placement.window = to_area(area);
        self.placement.top = top;
        self.placement.content_height = sheet.height();
        self.placement.lines = sheet.things.iter().filter_map(lines_of).collect();
        self.part(sheet, area, top);
        let more = ((top > 0).then_some(&more.above), (top < last).then_some(&more.below));
        self.marks(sheet, marks, more);
    }

    fn part(&mut self, sheet: &Sheet, area: Rect, top: usize) {
        let rows = sheet.rows.iter().skip(top).take(usize::from(area.height));
        for (y, row) in (area.y..).zip(rows) {
            cells::copy(row, area.x, y, self.buffer);
        }
        let seen = Seen { area, top };
        for thing in &sheet.things {
            self.thing(thing, seen);
        }
        self.heading = self.heading.or(sheet.heading.and_then(|spot| seen.cell(spot)));
    }

    fn thing(&mut self, thing: &Thing, seen: Seen) {
        for area in thing.patches.iter().filter_map(|patch| seen.area(patch)) {
            self.placement.targets.push((area, thing.target.clone()));
        }
        if !self.placement.focusables.contains(&thing.target) {
            self.placement.focusables.push(thing.target.clone());
        }
        if thing.focused == Focused::Yes {
            self.focus = seen.cell(thing.cursor).map_or(Focus::OutOfSight, Focus::At);
        }
    }

    /// Draws the rule that tells that there is more, and makes each half of it turn the page.
    fn marks(&mut self, sheet: &Sheet, area: Rect, (above, below): (Option<&Text>, Option<&Text>)) {
        if area.is_empty() || (above, below) == (None, None) {
            return;
        }
        let (direction, brush) = (sheet.direction, sheet.brush);
        let mut rule = Sheet::new(area.width, direction, brush, None);
        let whole = rule.whole();
        rule.skip(1);
        rule.rule(0, whole, brush.signs.rule(), Role::Frame);
        let half = |start, length| Span { start, length };
        let (first, second) =
            (half(0, whole.length / 2), half(whole.length / 2, whole.length.div_ceil(2)));
        let mut placed = |span: Span, (sign, words): (&str, &Text)| {
            mark(&mut rule, span, sign, words);
            let x = area.x + rule.left(span);
            Area { x, width: span.length, ..to_area(area) }
        };
        self.placement.above = above.map(|words| placed(first, (brush.signs.above(), words)));
        self.placement.below = below.map(|words| placed(second, (brush.signs.below(), words)));
        cells::copy(&rule.rows[0], area.x, area.y, self.buffer);
    }
}

/// Writes an arrow and its words into the middle of a stretch, or the arrow alone.
fn mark(rule: &mut Sheet, span: Span, sign: &str, words: &Text) {
    let length = columns(layout::width_of(&words.content));
    let needed = length.saturating_add(4);
    if span.length < needed {
        let free = span.length.saturating_sub(1);
        return rule.sign(0, span.start + free / 2, sign, Role::Accent);
    }
    let start = span.start + (span.length - needed) / 2;
    rule.sign(0, start, &" ".repeat(needed.into()), Role::Accent);
    rule.sign(0, start + 1, sign, Role::Accent);
    rule.piece(0, start + 3, words, Role::Accent);
}

/// Returns the first row to show so that the focus is seen, with as much as possible of what comes
/// before it, and a row of what comes after; of what is taller than a page, the cursor's row.
fn follow(sheet: &Sheet, page: usize) -> usize {
    let Some(thing) = sheet.focused() else { return 0 };
    let (first, last) = lines_of(thing).map_or((0, 0), |(rows, _)| (rows.start, rows.end));
    let top = (last + 1).min(sheet.height()).saturating_sub(page).min(first);
    top.max((thing.cursor.row + 1).saturating_sub(page))
}

/// Returns from which row to which a thing is, and what it is.
fn lines_of(thing: &Thing) -> Option<(Range<usize>, Target)> {
    let first = thing.patches.iter().map(|it| it.rows.start).min()?;
    let last = thing.patches.iter().map(|it| it.rows.end).max()?;
    Some((first..last, thing.target.clone()))
}

/// The part of a sheet that is seen, and where.
#[derive(Clone, Copy)]
struct Seen {
    area: Rect,
    top: usize,
}

impl Seen {
    fn cell(self, spot: Spot) -> Option<(u16, u16)> {
        let row = spot.row.checked_sub(self.top).map(columns)?;
        let seen = row < self.area.height && spot.column < self.area.width;
        seen.then(|| (self.area.x + spot.column, self.area.y + row))
    }

    fn area(self, patch: &Patch) -> Option<Area> {
        let first = columns(patch.rows.start.saturating_sub(self.top));
        let last = columns(patch.rows.end.saturating_sub(self.top));
        let area = Area {
            x: self.area.x.saturating_add(patch.column),
            y: self.area.y.saturating_add(first),
            width: patch.width,
            height: last - first,
        };
        area.within(to_area(self.area))
    }
}

fn to_area(rect: Rect) -> Area {
    Area { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
}
