//! The one writer of the journal. Whatever is wrong with its disk: nothing waits, nothing stops.

mod desk;
mod meaning;

use std::{collections::BTreeSet, mem, path::Path, thread};

use desk::Desk;
use jiff::Timestamp;
use meaning::refusal;

use super::wipe::WipeReport;
use crate::journal::{
    Count, Entry, Event, Failure, Fault, JournalSettings, Keep, MOST_BYTES, Moment, Stopping,
};

/// What the supervisor writes down.
///
/// What is noted is written when the supervisor waits anyway, so that no visitor waits for a disk.
#[derive(Debug)]
pub struct Journal {
    desk: Option<Desk>,
    keep: Keep,
    clock: fn() -> Timestamp,
    /// The first line of the file.
    oldest: Option<Moment>,
    pending: Vec<Entry>,
    told: Told,
}

/// What was noted before, and need not be again.
#[derive(Debug, Default)]
struct Told {
    voice_failures: BTreeSet<Failure>,
    fault: Option<Fault>,
    residue: Option<WipeReport>,
}

impl Journal {
    /// Opens the journal in this folder, and drops its lines that are too old. Where the folder
    /// cannot be used, nothing will be written.
    pub fn open(folder: &Path, settings: &JournalSettings) -> Self {
        Self::with_clock(folder, settings, Timestamp::now)
    }

    /// Returns a journal that writes nothing.
    pub fn none() -> Self {
        let (pending, told) = (Vec::new(), Told::default());
        Self { desk: None, keep: Keep::Off, clock: Timestamp::now, oldest: None, pending, told }
    }

    /// Remembers that something happened, until the next [`Journal::write`].
    pub fn note(&mut self, event: Event) {
        let is_back = event == Event::VisitReady && self.told.fault.take().is_some();
        if self.told.is_new(event) && self.desk.is_some() && self.keep != Keep::Off {
            let time = Moment::of((self.clock)());
            let back = is_back.then_some(Event::BackInService);
            self.pending.extend(back.into_iter().chain([event]).map(|event| Entry { time, event }));
        }
    }

    /// Remembers what came of a wipe; what is left, only when it is something else than before.
    pub fn note_wipe(&mut self, report: &WipeReport) {
        if report.is_verified() {
            self.told.residue = None;
            let amount = report.files.saturating_add(report.folders).into();
            self.note(Event::Erased { amount });
        } else if self.told.residue.as_ref() != Some(report) {
            self.told.residue = Some(report.clone());
            self.note(Event::Residue { left: Count(report.left) });
            for (failure, times) in &report.failures {
                let (act, why) = (failure.act.into(), refusal(failure.errno));
                self.note(Event::WipeFailed { act, why, times: Count(*times) });
            }
        }
    }

    /// Writes down what was noted.
    pub fn write(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let entries = mem::take(&mut self.pending);
        let (Some(desk), now) = (&self.desk, (self.clock)()) else { return };
        let size = desk.append(&entries);
        self.oldest = self.oldest.or(entries.first().map(|it| it.time));
        let is_full = size.is_ok_and(|size| size > MOST_BYTES as u64);
        if is_full || self.oldest.is_some_and(|it| self.keep.is_over(it, now)) {
            self.sweep(now);
        }
    }

    fn with_clock(folder: &Path, settings: &JournalSettings, clock: fn() -> Timestamp) -> Self {
        let desk = Desk::open(folder, &settings.file).ok();
        let (keep, oldest, pending, told) = (settings.keep, None, Vec::new(), Told::default());
        let mut journal = Self { desk, keep, clock, oldest, pending, told };
        journal.sweep(clock());
        journal
    }

    /// Drops the lines that are too old or too many; the whole file rather than keep such a line.
    fn sweep(&mut self, now: Timestamp) {
        let Some(desk) = &self.desk else { return };
        self.oldest = desk.sweep(self.keep, now).unwrap_or_else(|_| {
            desk.empty();
            None
        });
    }
}

impl Told {
    /// That somebody wants to listen is nobody's business: a kind of failure is told once. That
    /// the computer is out of service, until it is back or for another reason.
    fn is_new(&mut self, event: Event) -> bool {
        match event {
            Event::VoiceFailed { why } => self.voice_failures.insert(why),
            Event::OutOfService { why } => self.fault.replace(why) != Some(why),
            _ => true,
        }
    }
}

/// At the end too, lines that are too old go.
impl Drop for Journal {
    fn drop(&mut self) {
        if thread::panicking() {
            self.note(Event::Stopped { how: Stopping::Crashed });
        }
        self.write();
        let now = (self.clock)();
        if self.oldest.is_some_and(|it| self.keep.is_over(it, now)) {
            self.sweep(now);
        }
    }
}

#[cfg(test)]
mod tests;
