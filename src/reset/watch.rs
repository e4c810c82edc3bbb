//! What the supervisor waits for. At rest it waits without a limit: nobody wakes up for nothing.

use std::{io, time::Instant};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};

use super::role::Role;
use crate::{
    adapters::{Signals, Stop, terminal::TerminalGuard},
    link::ToSupervisor,
};

/// What happened.
#[derive(Debug)]
pub(super) enum Happening {
    /// The program must end.
    Stop(Stop),
    /// The process said something.
    Said(ToSupervisor),
    /// The process is over.
    Ended,
    /// The deadline passed.
    TimeUp,
}

/// Everything that can happen to a supervisor.
#[derive(Debug)]
pub(super) struct Watch {
    signals: Signals,
}

impl Watch {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { signals: Signals::of_supervisor()? })
    }

    /// Waits for the next thing that happens. An order to stop comes before everything else.
    pub(super) fn next(
        &mut self,
        terminal: &TerminalGuard,
        mut role: Option<&mut Role>,
        deadline: Option<Instant>,
    ) -> Happening {
        loop {
            if let Some(stop) = self.signals.take() {
                return Happening::Stop(stop);
            }
            match role.as_mut().map(|it| it.hear()) {
                Some(Ok(Some(message))) => return Happening::Said(message),
                Some(Err(_)) => return Happening::Ended,
                Some(Ok(None)) | None => {}
            }
            let left = deadline.map(|it| it.saturating_duration_since(Instant::now()));
            if left.is_some_and(|it| it.is_zero()) {
                return Happening::TimeUp;
            }
            let left = left.and_then(|it| Timespec::try_from(it).ok());
            match wait(&self.signals, terminal, role.as_deref(), left.as_ref()) {
                Terminal::There => {}
                Terminal::Lost => return Happening::Stop(Stop::HangUp),
            }
        }
    }
}

/// Whether the terminal is still there.
enum Terminal {
    There,
    Lost,
}

fn wait(
    signals: &Signals,
    terminal: &TerminalGuard,
    role: Option<&Role>,
    left: Option<&Timespec>,
) -> Terminal {
    let mut waited = vec![PollFd::new(signals, PollFlags::IN)];
    waited.extend(role.map(|it| PollFd::new(it, PollFlags::IN)));
    let places = waited.len();
    // No key is waited for, the visit reads them: but a hang-up is always reported, even where
    // no signal comes because this is not the terminal of the session.
    let input = terminal.input();
    waited.extend(input.map(|it| PollFd::from_borrowed_fd(it, PollFlags::empty())));
    match poll(&mut waited, left) {
        Ok(_) | Err(Errno::INTR) => {}
        // Nothing can be waited for any more, so nobody could end this program: it ends itself.
        Err(_) => return Terminal::Lost,
    }
    let lost = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    match waited.get(places).is_some_and(|it| it.revents().intersects(lost)) {
        true => Terminal::Lost,
        false => Terminal::There,
    }
}
