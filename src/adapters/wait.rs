//! Waiting for several things at once, and for the loss of the terminal.

use std::{io, os::fd::BorrowedFd, time::Duration};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};

/// Whether the terminal is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It is, or there never was one.
    Open,
    /// It is gone: its window was closed, or the connection to it lost.
    HungUp,
}

/// Waits until something can be read, the terminal is lost, a signal comes or the time is over.
///
/// No key is waited for on the terminal. A hang-up is reported all the same, even where no signal
/// tells it because this is not the terminal of the session.
///
/// # Errors
/// When nothing can be waited for.
pub fn wait(
    readable: &[BorrowedFd<'_>],
    terminal: Option<BorrowedFd<'_>>,
    limit: Option<Duration>,
) -> io::Result<Line> {
    let readable_ones = readable.iter().map(|it| PollFd::from_borrowed_fd(*it, PollFlags::IN));
    let mut waited: Vec<_> = readable_ones.collect();
    waited.extend(terminal.map(|it| PollFd::from_borrowed_fd(it, PollFlags::empty())));
    let limit = limit.and_then(|it| Timespec::try_from(it).ok());
    match poll(&mut waited, limit.as_ref()) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let lost = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    let terminal = waited.get(readable.len());
    let is_lost = terminal.is_some_and(|it| it.revents().intersects(lost));
    Ok(if is_lost { Line::HungUp } else { Line::Open })
}
