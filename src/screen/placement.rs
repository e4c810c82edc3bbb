//! Where the things of a painted screen are. The view fills it in; keys and pointers read it.

use std::ops::Range;

use super::Target;

/// A rectangle of cells, counted from the top left corner of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// The leftmost column.
    pub x: u16,
    /// The topmost row.
    pub y: u16,
    /// How many columns.
    pub width: u16,
    /// How many rows.
    pub height: u16,
}

/// Which part of a long body is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scroll {
    /// The part around the focus.
    #[default]
    Follow,
    /// The part that starts at this line, as far as there are lines.
    Top(usize),
}

/// Where things were painted, and how much of the body is out of sight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// What a press on an area does. The areas are visible and never overlap.
    pub targets: Vec<(Area, Target)>,
    /// Everything that can hold the focus, out of sight or not, in reading order, each once: words,
    /// choices and fields first, the keys of the bottom line last.
    pub focusables: Vec<Target>,
    /// On which lines of the body things are, out of sight or not.
    pub lines: Vec<(Range<usize>, Target)>,
    /// What was in sight before, while this screen was shown. The view knows only what is in sight
    /// now; `keys::Sight` remembers the rest.
    pub seen: Vec<Target>,
    /// Where the real cursor stands: on the focus, or on the heading where nothing has the focus.
    pub cursor: Option<(u16, u16)>,
    /// The part of the window in which the body scrolls; its height is that of one page.
    pub window: Area,
    /// The first line of the body that is shown.
    pub top: usize,
    /// How many lines the body has.
    pub content_height: usize,
    /// The mark to press to see what is above, where there is something.
    pub above: Option<Area>,
    /// The mark to press to see what is below, where there is something.
    pub below: Option<Area>,
}

impl Area {
    /// Returns whether a cell lies inside.
    pub fn contains(&self, column: u16, row: u16) -> bool {
        (self.x..self.x.saturating_add(self.width)).contains(&column)
            && (self.y..self.y.saturating_add(self.height)).contains(&row)
    }

    /// Returns the part that lies inside another area too; nothing where they do not meet.
    pub fn within(&self, other: Self) -> Option<Self> {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        let right = self.x.saturating_add(self.width).min(other.x.saturating_add(other.width));
        let bottom = self.y.saturating_add(self.height).min(other.y.saturating_add(other.height));
        (x < right && y < bottom).then(|| Self { x, y, width: right - x, height: bottom - y })
    }
}

impl Placement {
    /// Returns what a press on a cell does.
    pub fn hit(&self, column: u16, row: u16) -> Option<&Target> {
        self.targets.iter().find(|(area, _)| area.contains(column, row)).map(|(_, target)| target)
    }

    /// Returns whether any part of a thing is in sight now.
    pub fn shows(&self, target: &Target) -> bool {
        self.targets.iter().any(|(_, it)| it == target)
    }

    /// Returns whether a thing is on the screen, but nobody can have seen it yet.
    pub fn is_unseen(&self, target: &Target) -> bool {
        self.focusables.contains(target) && !self.shows(target) && !self.seen.contains(target)
    }

    /// Returns whether a thing begins below what is in sight.
    pub fn is_below(&self, target: &Target) -> bool {
        let bottom = self.top + usize::from(self.window.height);
        self.lines.iter().any(|(lines, it)| it == target && bottom <= lines.start)
    }

    /// Returns whether a thing is whole in sight once the page that starts at this line is.
    pub fn is_on_page(&self, target: &Target, top: usize) -> bool {
        let bottom = top + usize::from(self.window.height);
        let on = |lines: &Range<usize>| top <= lines.start && lines.end <= bottom;
        self.lines.iter().any(|(lines, it)| it == target && on(lines))
    }

    /// Returns the line to scroll to when a press on a cell means "show me more".
    pub fn turn(&self, column: u16, row: u16) -> Option<usize> {
        let on = |mark: Option<Area>| mark.is_some_and(|area| area.contains(column, row));
        if on(self.above) { Some(self.page_up()) } else { on(self.below).then(|| self.page_down()) }
    }

    /// Returns the last line that the body can start at.
    pub fn last_top(&self) -> usize {
        self.content_height.saturating_sub(usize::from(self.window.height))
    }

    /// Returns the line to scroll to for the page before; one line of the old page stays in sight.
    pub fn page_up(&self) -> usize {
        self.top.saturating_sub(self.page())
    }

    /// Returns the line to scroll to for the page after; one line of the old page stays in sight.
    pub fn page_down(&self) -> usize {
        (self.top + self.page()).min(self.last_top())
    }

    /// Returns the line to scroll to for one line up.
    pub fn line_up(&self) -> usize {
        self.top.saturating_sub(1)
    }

    /// Returns the line to scroll to for one line down.
    pub fn line_down(&self) -> usize {
        (self.top + 1).min(self.last_top())
    }

    fn page(&self) -> usize {
        usize::from(self.window.height).saturating_sub(1).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Act;

    fn placed() -> Placement {
        let area = Area { x: 2, y: 5, width: 10, height: 3 };
        Placement {
            targets: vec![(area, Act::Continue)],
            window: Area { x: 0, y: 4, width: 20, height: 10 },
            top: 3,
            content_height: 25,
            above: Some(Area { x: 0, y: 14, width: 10, height: 1 }),
            below: Some(Area { x: 10, y: 14, width: 10, height: 1 }),
            ..Placement::default()
        }
    }

    #[test]
    fn a_press_finds_what_it_is_on() {
        let placed = placed();
        assert_eq!(placed.hit(2, 5), Some(&Act::Continue));
        assert_eq!(placed.hit(11, 7), Some(&Act::Continue));
        for (column, row) in [(1, 5), (12, 5), (2, 4), (2, 8)] {
            assert_eq!(placed.hit(column, row), None);
        }
    }

    #[test]
    fn a_press_on_a_mark_turns_the_page() {
        let placed = placed();
        assert_eq!((placed.turn(3, 14), placed.turn(13, 14)), (Some(0), Some(12)));
        assert_eq!(placed.turn(3, 5), None);
    }

    #[test]
    fn scrolling_stops_at_both_ends() {
        let placed = placed();
        assert_eq!((placed.line_up(), placed.line_down()), (2, 4));
        let last = Placement { top: placed.last_top(), ..placed };
        assert_eq!((last.page_down(), last.line_down(), last.page_up()), (15, 15, 6));
    }

    #[test]
    fn areas_are_cut_to_what_is_seen() {
        let area = Area { x: 2, y: 5, width: 10, height: 3 };
        let seen = Area { x: 0, y: 6, width: 5, height: 1 };
        assert_eq!(area.within(seen), Some(Area { x: 2, y: 6, width: 3, height: 1 }));
        assert_eq!(area.within(Area { x: 12, ..seen }), None);
    }
}
