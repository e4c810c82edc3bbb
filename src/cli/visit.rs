//! The body of a visit: an empty screen that can be left.

use std::io;

use crate::{
    adapters::{
        RoleLink, linear,
        terminal::{self, Painter},
    },
    keys::{Input, Key},
    link::{EndReason, Past, Renderer, Start},
    shell::{Happening, Source},
};

/// Shows an empty screen until the visitor leaves or the supervisor ends the visit.
pub fn visit(link: &mut RoleLink, start: &Start) -> io::Result<Past> {
    let ended = |reason| Ok(Past { reason, language: start.settings.language.clone() });
    match start.renderer {
        Renderer::Screen => {
            Painter::open()?.draw(|frame| frame.set_cursor_position((0, 0)))?;
            terminal::listen(link.feed())?;
        }
        Renderer::Linear => linear::listen(link.feed())?,
    }
    link.ready()?;
    loop {
        match link.next(None) {
            Happening::Input(Input::Key(Key::Control('q'))) if start.running.may_leave() => {
                return ended(EndReason::Leave);
            }
            Happening::Gone | Happening::EndRequested => return ended(EndReason::Stopped),
            _ => {}
        }
    }
}
