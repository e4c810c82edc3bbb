//! Paints a [`Screen`] and returns its [`Placement`]: colours, arrangement, nothing else.
//!
//! Knows no session, no clock, no terminal; what it paints depends on its arguments alone.
#![deny(clippy::disallowed_methods)]

mod banner;
mod body;
mod cells;
mod choice;
mod code;
mod field;
mod foot;
mod head;
mod overlay;
mod page;
mod pairs;
mod paper;
mod sheet;
mod signs;
#[cfg(feature = "author")]
mod standing;
mod theme;
mod window;

use ratatui::{buffer::Buffer, layout::Rect};

pub use signs::Signs;
#[cfg(feature = "author")]
pub use standing::{
    Narrowest, Role, Standing, narrowest, rows, rows_of_keys, shows_a_choice, standing,
};
pub use theme::Depth;

use crate::screen::{Placement, Screen, Scroll};

/// What the terminal can draw with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ink {
    /// How many colours.
    pub depth: Depth,
    /// Which signs.
    pub signs: Signs,
}

/// What a screen is drawn with: the terminal's ink in the colours of the screen's theme.
#[derive(Clone, Copy)]
struct Brush {
    palette: theme::Palette,
    signs: Signs,
}

/// Paints a screen over a whole buffer, and returns where everything is.
pub fn paint(screen: &Screen, ink: Ink, scroll: Scroll, buffer: &mut Buffer) -> Placement {
    let area = buffer.area;
    painted(screen, ink, (area, scroll), buffer)
}

fn painted(
    screen: &Screen,
    ink: Ink,
    (area, scroll): (Rect, Scroll),
    buffer: &mut Buffer,
) -> Placement {
    let palette = theme::Palette::new(screen.look.theme, ink.depth);
    let brush = Brush { palette, signs: ink.signs };
    if let Some(beneath) = &screen.beneath {
        let placement = painted(beneath, ink, (area, Scroll::Top(0)), buffer);
        let muted = brush.palette.style(theme::Role::Muted);
        cells::fade(buffer, area, muted);
        // Nothing beneath can be scrolled or pressed, so nothing there says that it can.
        for mark in [placement.above, placement.below].into_iter().flatten() {
            let mark = Rect::new(mark.x, mark.y, mark.width, mark.height);
            cells::clear(
                buffer,
                area.intersection(Rect { x: area.x, width: area.width, ..mark }),
                muted,
            );
        }
    }
    let rest = banner::paint(screen, brush, area, buffer);
    if screen.beneath.is_some()
        && let Some(placement) = overlay::paint(screen, brush, (rest, scroll), buffer)
    {
        return placement;
    }
    page::paint(screen, brush, (rest, scroll), buffer)
}
