//! The terminal: held by the supervisor, painted and read by a visit.
//!
//! Nothing here ever asks the terminal a question: one that stays mute would make every start
//! slow, and an answer would mix with the keys.

mod attributes;
mod canvas;
mod guard;
mod hidden;
mod keyboard;
mod painter;
mod sequences;

pub use attributes::{hide_typing, show_typing};
pub use canvas::{ScreenCanvas, ink};
pub use guard::{Manner, Scrollback, TerminalGuard};
pub use hidden::{hidden_line, is_typed};
pub use keyboard::Keyboard;
pub use painter::{Painter, ring};

use std::os::fd::BorrowedFd;

use rustix::{stdio::stdin, termios::isatty};

use crate::link::Renderer;

/// Returns the terminal on the standard input, if it is one: to wait for its loss.
pub(crate) fn input() -> Option<BorrowedFd<'static>> {
    Some(stdin()).filter(|it| isatty(it))
}

/// Leaves the screen clean when the supervisor is gone: called last, by whoever is left.
pub(crate) fn abandon(renderer: Renderer) {
    let _pen = painter::take_pen_for_good();
    if renderer == Renderer::Screen {
        guard::write_to_terminal(&sequences::abandoning());
    }
    attributes::impose_sane();
}
