//! The interface and the panel in one window.

use ratatui::{buffer::Buffer, layout::Rect};

use crate::{
    screen::{Placement, Screen, Scroll},
    view::{self, Ink},
};

/// The columns of the interface where the panel stands beside it.
const INTERFACE: u16 = 80;
/// The fewest columns of a window in which both have room.
const LEAST: u16 = 100;

/// What is painted where.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Where the things of the interface are; nothing while it is hidden.
    pub interface: Option<Placement>,
    /// Where the things of the panel are; nothing while it is closed.
    pub panel: Option<(Rect, Placement)>,
}

/// What stays in sight where there is room for one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// What visitors see: something is said there.
    Interface,
    /// The panel.
    Panel,
}

/// Parts a window: the interface, and the panel, if that is open. One of them may be hidden.
pub fn split(window: Rect, panel: Option<Front>) -> (Option<Rect>, Option<Rect>) {
    match panel {
        None => (Some(window), None),
        Some(Front::Interface) if window.width < LEAST => (Some(window), None),
        Some(Front::Panel) if window.width < LEAST => (None, Some(window)),
        Some(_) => {
            let left = Rect { width: INTERFACE, ..window };
            let x = window.x + INTERFACE;
            (Some(left), Some(Rect { x, width: window.width - INTERFACE, ..window }))
        }
    }
}

impl Frame {
    /// Paints both, each as if it had the window to itself.
    pub(super) fn paint(
        (interface, scroll): (&Screen, Scroll),
        (panel, front): (Option<(&Screen, Scroll)>, Front),
        ink: Ink,
        buffer: &mut Buffer,
    ) -> Self {
        let (left, right) = split(buffer.area, panel.map(|_| front));
        let interface = left.map(|area| part(interface, ink, (area, scroll), buffer));
        let panel = panel
            .zip(right)
            .map(|((screen, scroll), area)| (area, part(screen, ink, (area, scroll), buffer)));
        Self { interface, panel }
    }
}

fn part(
    screen: &Screen,
    ink: Ink,
    (area, scroll): (Rect, Scroll),
    window: &mut Buffer,
) -> Placement {
    let mut own = Buffer::empty(area);
    let placement = view::paint(screen, ink, scroll, &mut own);
    for position in area.intersection(window.area).positions() {
        if let (Some(to), Some(from)) = (window.cell_mut(position), own.cell(position)) {
            to.clone_from(from);
        }
    }
    placement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_panel_stands_beside_the_interface_where_there_is_room() {
        for (width, open, interface, panel) in [
            (120, None, Some((0, 120)), None),
            (120, Some(Front::Panel), Some((0, 80)), Some((80, 40))),
            (100, Some(Front::Interface), Some((0, 80)), Some((80, 20))),
            (99, Some(Front::Panel), None, Some((0, 99))),
            (99, Some(Front::Interface), Some((0, 99)), None),
            (40, Some(Front::Panel), None, Some((0, 40))),
        ] {
            let (left, right) = split(Rect::new(0, 0, width, 24), open);
            let span = |it: Rect| (it.x, it.width);
            assert_eq!((left.map(span), right.map(span)), (interface, panel), "{width} {open:?}");
        }
    }
}
