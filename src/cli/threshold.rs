//! Between the first frame and the first key: the process is closed off, then it listens.
//!
//! The order matters. What the rest of the visit needs is opened first; then the walls rise
//! around the one thread there is; the threads that hear the supervisor and the visitor start
//! behind them. The supervisor is told last: before, a visit counts as not begun.

use std::io;

use crate::{
    adapters::{RoleLink, linear, terminal::Keyboard},
    link::{Renderer, Start},
    reset::sandbox,
};

/// Lets the visitor in: closes this process off, listens to the terminal and to the supervisor,
/// and says [`RoleLink::ready`].
///
/// # Errors
/// Where the terminal cannot be read, or the place wants the whole sandbox and the system does
/// not have it.
pub fn let_the_visitor_in(link: &mut RoleLink, start: &Start) -> io::Result<()> {
    let attendance = link.attend()?;
    let keyboard = match start.renderer {
        Renderer::Screen => Some(Keyboard::open(link.feed())?),
        Renderer::Linear => None,
    };
    sandbox::enclose(start).map_err(io::Error::other)?;
    if let Some(attendance) = attendance {
        attendance.begin()?;
    }
    match keyboard {
        Some(keyboard) => keyboard.listen()?,
        None => linear::listen(link.feed())?,
    }
    link.ready()
}
