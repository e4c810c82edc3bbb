//! The body of a farewell: an empty screen that goes after its time or a key.

use std::io;

use crate::{
    adapters::{
        RoleLink, linear,
        terminal::{self, Painter},
    },
    keys::Input,
    link::{Past, Renderer, Start},
    shell::{Happening, Source},
};

/// Shows an empty screen for the time of the last screen, or until a key.
pub fn farewell(link: &mut RoleLink, start: &Start, _past: &Past) -> io::Result<()> {
    match start.renderer {
        Renderer::Screen => {
            Painter::open()?.draw(|frame| frame.set_cursor_position((0, 0)))?;
            terminal::listen(link.feed())?;
        }
        Renderer::Linear => linear::listen(link.feed())?,
    }
    link.ready()?;
    let end = link.now() + start.settings.times.farewell;
    loop {
        match link.next(Some(end)) {
            Happening::Input(Input::Resized) | Happening::Erased(_) => {}
            _ => return Ok(()),
        }
    }
}
