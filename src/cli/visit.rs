//! The body of a visit: an empty screen that can be left.

use std::io;

use crate::{
    adapters::{RoleLink, linear, terminal},
    keys::{Input, Key},
    link::{EndReason, Past, Renderer, Start},
    shell::Happening,
};

/// Shows an empty screen until the visitor leaves or the supervisor ends the visit.
pub fn visit(link: &mut RoleLink, start: Start) -> io::Result<Past> {
    let ended = |reason| Ok(Past { reason, language: start.settings.language.clone() });
    match start.renderer {
        Renderer::Screen => {
            terminal::open()?.draw(|frame| frame.set_cursor_position((0, 0)))?;
            terminal::listen(link.feed())?;
        }
        Renderer::Linear => linear::listen(link.feed())?,
    }
    link.ready()?;
    loop {
        match link.inputs.recv() {
            Ok(Happening::Input(Input::Key(Key::Control('q')))) if start.running.may_leave() => {
                return ended(EndReason::Leave);
            }
            Ok(Happening::Gone | Happening::EndRequested) | Err(_) => {
                return ended(EndReason::Stopped);
            }
            Ok(_) => {}
        }
    }
}
