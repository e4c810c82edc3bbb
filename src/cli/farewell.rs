//! The body of a farewell: an empty screen that goes after its time or a key.

use std::{io, time::Instant};

use crate::{
    adapters::{RoleLink, linear, terminal},
    keys::Input,
    link::{Past, Renderer, Start},
    shell::Happening,
};

/// Shows an empty screen for the time of the last screen, or until a key.
pub fn farewell(link: &mut RoleLink, start: Start, _past: Past) -> io::Result<()> {
    match start.renderer {
        Renderer::Screen => {
            terminal::open()?.draw(|frame| frame.set_cursor_position((0, 0)))?;
            terminal::listen(link.feed())?;
        }
        Renderer::Linear => linear::listen(link.feed())?,
    }
    link.ready()?;
    let end = Instant::now() + start.settings.times.farewell;
    loop {
        match link.inputs.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(Happening::Input(Input::Resized) | Happening::Erased(_)) => {}
            Ok(_) | Err(_) => return Ok(()),
        }
    }
}
