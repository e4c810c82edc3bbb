//! What the supervisor waits for. At rest it waits without a limit: nobody wakes up for nothing.

use std::{io, os::fd::AsFd, time::Instant};

use super::{role::Role, speaker::Speaker, staff::Desk};
use crate::{
    adapters::{Line, Signals, Stop, terminal::TerminalGuard, wait},
    link::{PinReply, Report, ToSupervisor},
};

/// What happened.
#[derive(Debug)]
pub(super) enum Happening {
    /// The program must end.
    Stop(Stop),
    /// The process said something.
    Said(ToSupervisor),
    /// The voice reports something.
    Voice(Report),
    /// A PIN was checked.
    Pin(PinReply),
    /// The process is over.
    Ended,
    /// The deadline passed.
    TimeUp,
}

/// The processes that are running.
#[derive(Debug, Default)]
pub(super) struct Company<'a, 'v> {
    /// The visit or farewell.
    pub(super) role: Option<&'a mut Role>,
    /// The visit's voice.
    pub(super) speaker: Option<&'a mut Speaker>,
    /// What checks the PIN of the staff.
    pub(super) desk: Option<&'a mut Desk<'v>>,
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
        mut company: Company<'_, '_>,
        deadline: Option<Instant>,
    ) -> Happening {
        loop {
            if let Some(stop) = self.signals.take() {
                return Happening::Stop(stop);
            }
            match company.role.as_mut().map(|it| it.hear()) {
                Some(Ok(Some(message))) => return Happening::Said(message),
                Some(Err(_)) => return Happening::Ended,
                Some(Ok(None)) | None => {}
            }
            if let Some(report) = company.speaker.as_mut().and_then(|it| it.hear()) {
                return Happening::Voice(report);
            }
            if let Some(reply) = company.desk.as_mut().and_then(|it| it.hear()) {
                return Happening::Pin(reply);
            }
            let left = deadline.map(|it| it.saturating_duration_since(Instant::now()));
            if left.is_some_and(|it| it.is_zero()) {
                return Happening::TimeUp;
            }
            let mut readable = vec![self.signals.as_fd()];
            readable.extend(company.role.as_ref().map(|it| it.as_fd()));
            readable.extend(company.speaker.as_ref().and_then(|it| it.as_fd()));
            readable.extend(company.desk.as_ref().and_then(|it| it.as_fd()));
            match wait(&readable, terminal.input(), left) {
                Ok(Line::Open) => {}
                // If nothing can be waited for any more, nobody could end this program either.
                Ok(Line::HungUp) | Err(_) => return Happening::Stop(Stop::HangUp),
            }
        }
    }
}
