//! What the supervisor waits for. At rest it waits without a limit: nobody wakes up for nothing,
//! but for a watchdog that asks for it.

use std::{io, ops::ControlFlow, os::fd::AsFd, time::Instant};

use super::{Calendar, role::Role, speaker::Speaker, staff::Desk, watchdog::Watchdog, wipe::Pulse};
use crate::{
    adapters::{Alarm, Line, Signals, Stop, terminal::TerminalGuard, wait},
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
    /// The hours say something new, or the clock was set.
    Hour,
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
    /// Rings when the hours say something new; absent where they never do.
    alarm: Option<Alarm>,
    /// The order to stop that came while nobody waited.
    stop: Option<Stop>,
    pub(super) watchdog: Watchdog,
}

impl Watch {
    pub(super) fn new(calendar: &Calendar) -> io::Result<Self> {
        let signals = Signals::of_supervisor()?;
        let alarm = if calendar.is_timeless() { None } else { Some(Alarm::new()?) };
        let watch = Self { signals, alarm, stop: None, watchdog: Watchdog::of_this_service() };
        watch.heed(calendar);
        Ok(watch)
    }

    /// Sets the alarm to the next change of the hours.
    pub(super) fn heed(&self, calendar: &Calendar) {
        // A timer that was made can be set; if not, the next visit is told the hours all the same.
        let _ = self.alarm.as_ref().map(|it| it.set(calendar.next_change()));
    }

    /// Returns the order to stop, if one came.
    pub(super) fn stop(&mut self) -> Option<Stop> {
        self.stop = self.stop.or_else(|| self.signals.take());
        self.stop
    }

    /// Returns what lives on during the last wipe, which nothing interrupts.
    pub(super) fn undisturbed(&mut self) -> Undisturbed<'_> {
        Undisturbed(self)
    }

    /// Waits for the next thing that happens. An order to stop comes before everything else.
    pub(super) fn next(
        &mut self,
        terminal: &TerminalGuard,
        mut company: Company<'_, '_>,
        deadline: Option<Instant>,
    ) -> Happening {
        loop {
            self.watchdog.live();
            if let Some(stop) = self.stop() {
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
            if self.alarm.as_ref().is_some_and(Alarm::rang) {
                return Happening::Hour;
            }
            if let Some(reply) = company.desk.as_mut().and_then(|it| it.hear()) {
                return Happening::Pin(reply);
            }
            let left = deadline.map(|it| it.saturating_duration_since(Instant::now()));
            if left.is_some_and(|it| it.is_zero()) {
                return Happening::TimeUp;
            }
            let mut readable = vec![self.signals.as_fd()];
            readable.extend(self.alarm.as_ref().map(AsFd::as_fd));
            readable.extend(company.role.as_ref().map(|it| it.as_fd()));
            readable.extend(company.speaker.as_ref().and_then(|it| it.as_fd()));
            readable.extend(company.desk.as_ref().and_then(|it| it.as_fd()));
            let left = left.into_iter().chain(self.watchdog.next()).min();
            match wait(&readable, terminal.input(), left) {
                Ok(Line::Open) => {}
                // If nothing can be waited for any more, nobody could end this program either.
                Ok(Line::HungUp) | Err(_) => return Happening::Stop(Stop::HangUp),
            }
        }
    }
}

/// While it is erased, the watchdog is fed, and an order to stop ends the waiting.
impl Pulse for Watch {
    fn beat(&mut self) -> ControlFlow<()> {
        self.watchdog.live();
        match self.stop() {
            Some(_) => ControlFlow::Break(()),
            None => ControlFlow::Continue(()),
        }
    }
}

/// What lives on during the last wipe.
pub(super) struct Undisturbed<'a>(&'a mut Watch);

impl Pulse for Undisturbed<'_> {
    fn beat(&mut self) -> ControlFlow<()> {
        self.0.watchdog.live();
        ControlFlow::Continue(())
    }
}
