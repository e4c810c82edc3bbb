//! A screen as plain lines in logical order, for linear mode and for tests.

use super::Screen;

/// Returns the whole screen as plain lines: no escape, no colour, no position.
pub fn lines(screen: &Screen) -> Vec<String> {
    vec![crate::layout::plain(&screen.title.content)]
}
