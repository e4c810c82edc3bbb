//! The terminal to preview on.

use std::io;

use super::play::{Easel, Paint};
use crate::{
    adapters::terminal::{Painter, ink},
    view::Ink,
};

/// The terminal, painted on by the preview alone.
#[derive(Debug)]
pub struct Window {
    painter: Painter,
    ink: Ink,
}

impl Window {
    /// Opens the terminal, which somebody took before.
    ///
    /// # Errors
    /// When there is none.
    pub fn open() -> io::Result<Self> {
        Ok(Self { ink: ink(), painter: Painter::open()? })
    }
}

impl Easel for Window {
    fn paint(&mut self, paint: Paint<'_>) -> io::Result<()> {
        let ink = self.ink;
        self.painter.draw(|frame| {
            let cursor = paint(ink, frame.buffer_mut());
            frame.set_cursor_position(cursor.unwrap_or_default());
        })
    }

    fn forget(&mut self) -> io::Result<()> {
        self.painter.forget()
    }
}
