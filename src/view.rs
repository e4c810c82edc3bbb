//! Paints a [`Screen`] and returns its [`Placement`]: colours, arrangement, nothing else.
//!
//! Knows no session, no clock, no terminal; what it paints depends on its arguments alone.
#![deny(clippy::disallowed_methods)]

mod theme;

use ratatui::buffer::Buffer;
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

/// Which signs the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    /// All of the program's closed set: `▌ ━ ─ ● ○ ✓ · ▾ ▴ ›`, half blocks and round corners.
    #[default]
    Full,
    /// ASCII alone, for consoles that lack them.
    Plain,
}

/// Paints a screen over a whole buffer.
pub fn paint(screen: &Screen, ink: Ink, scroll: Scroll, buffer: &mut Buffer) -> Placement {
    let _ = (screen, ink, scroll, buffer);
    Placement::default()
}
