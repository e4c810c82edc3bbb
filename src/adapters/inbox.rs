//! Where a visit's happenings come from, with a real clock.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::Instant,
};

use jiff::{civil::Date, tz::TimeZone};

use super::{computers, today_in};
use crate::{
    session::Now,
    shell::{Happening, Source},
};

/// One channel, fed by the thread that reads the terminal and the one that hears the supervisor.
#[derive(Debug)]
pub struct Inbox<'a> {
    start: Instant,
    zone: TimeZone,
    happenings: &'a Receiver<Happening>,
}

impl<'a> Inbox<'a> {
    /// Opens the inbox; its time starts now.
    pub fn new(happenings: &'a Receiver<Happening>) -> Self {
        Self { start: Instant::now(), zone: computers().unwrap_or(TimeZone::UTC), happenings }
    }

    /// Counts the days of this time zone.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Self { zone, ..self }
    }
}

impl Source for Inbox<'_> {
    fn now(&self) -> Now {
        self.start.elapsed()
    }

    fn today(&self) -> Date {
        today_in(&self.zone)
    }

    /// Sleeps until something happens: at rest nothing wakes the process.
    fn next(&mut self, deadline: Option<Now>) -> Happening {
        let Some(deadline) = deadline else {
            return self.happenings.recv().unwrap_or(Happening::Gone);
        };
        match self.happenings.recv_timeout(deadline.saturating_sub(self.now())) {
            Ok(happening) => happening,
            Err(RecvTimeoutError::Timeout) => Happening::Tick,
            Err(RecvTimeoutError::Disconnected) => Happening::Gone,
        }
    }
}
