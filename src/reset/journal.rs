//! The one writer of the journal. Whatever is wrong with its disk: nothing waits, nothing stops.

use std::{
    collections::BTreeSet,
    ffi::CString,
    fs::File,
    io::{self, Read, Write},
    mem,
    os::{
        fd::{AsFd, OwnedFd},
        unix::ffi::OsStrExt,
    },
    path::Path,
    thread,
};

use jiff::Timestamp;
use rustix::{
    fs::{
        AtFlags, CWD, FileType, FlockOperation, Mode, OFlags, fchmod, fdatasync, flock, fstat,
        fsync, ftruncate, openat, renameat, unlinkat,
    },
    io::Errno,
    process::geteuid,
};

use super::wipe::{self, Act, WipeReport};
use crate::{
    journal::{
        Count, Ending, Entry, Event, Failure, Fault, JournalSettings, Keep, MOST_BYTES, Moment,
        Refusal, Stopping, Trouble, Weight, sift,
    },
    link::{EndReason, Silence},
};

const PRIVATE: Mode = Mode::RUSR.union(Mode::WUSR);

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

/// The file, by its folder and its name.
#[derive(Debug)]
struct Desk {
    folder: OwnedFd,
    name: CString,
    /// The name of the file while it is written anew.
    fresh: CString,
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

impl Desk {
    fn open(folder: &Path, file: &str) -> io::Result<Self> {
        let place = CString::new(folder.as_os_str().as_bytes())?;
        let folder = wipe::open_folder(CWD, &place)?;
        let found = fstat(&folder)?;
        let others = Mode::from_raw_mode(found.st_mode).intersects(Mode::WGRP | Mode::WOTH);
        if found.st_uid != geteuid().as_raw() || others {
            // Somebody else could put another file in its place.
            return Err(Errno::PERM.into());
        }
        let fresh = CString::new(format!(".{file}.new"))?;
        Ok(Self { folder, name: CString::new(file)?, fresh })
    }

    /// Appends lines, wholly or not at all; returns the size of the file.
    fn append(&self, entries: &[Entry]) -> io::Result<u64> {
        let _alone = self.lock();
        let mut file = self.file(OFlags::CREATE | OFlags::APPEND | OFlags::WRONLY)?;
        let size = file.metadata()?.len();
        let lines = lines(entries);
        if let Err(error) = file.write_all(lines.as_bytes()) {
            ftruncate(&file, size)?;
            return Err(error);
        }
        if entries.iter().any(|it| it.event.weight() == Weight::CallsForHelp) {
            fdatasync(&file)?;
        }
        Ok(size + lines.len() as u64)
    }

    /// Writes the file anew without what must go; returns the time of its first line.
    fn sweep(&self, keep: Keep, now: Timestamp) -> io::Result<Option<Moment>> {
        let _alone = self.lock();
        let text = match self.file(OFlags::RDONLY) {
            Ok(file) => read(file)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let stay = sift(&text, keep, now);
        let fresh = lines(&stay);
        if fresh.is_empty() {
            unlinkat(&self.folder, &self.name, AtFlags::empty())?;
        } else if fresh != text {
            self.replace(&fresh)?;
        }
        Ok(stay.first().map(|it| it.time))
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        // A program that was killed here may have left one.
        let _ = unlinkat(&self.folder, &self.fresh, AtFlags::empty());
        let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::CLOEXEC;
        let mut file = File::from(openat(&self.folder, &self.fresh, flags, PRIVATE)?);
        let written = file.write_all(text.as_bytes()).and_then(|()| Ok(fsync(&file)?));
        let replaced = written
            .and_then(|()| Ok(renameat(&self.folder, &self.fresh, &self.folder, &self.name)?));
        if replaced.is_err() {
            let _ = unlinkat(&self.folder, &self.fresh, AtFlags::empty());
        }
        replaced
    }

    /// Leaves nothing in the file: this needs no room on the disk.
    fn empty(&self) {
        if unlinkat(&self.folder, &self.name, AtFlags::empty()).is_err() {
            let _ = self.file(OFlags::WRONLY).map(|file| ftruncate(&file, 0));
        }
    }

    /// Opens the file itself: never through a link, and never anything that could make this wait.
    fn file(&self, flags: OFlags) -> io::Result<File> {
        let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = openat(&self.folder, &self.name, flags, PRIVATE)?;
        let found = fstat(&file)?;
        if FileType::from_raw_mode(found.st_mode) != FileType::RegularFile || found.st_nlink != 1 {
            return Err(Errno::INVAL.into());
        }
        // Whoever made it: nobody else reads it.
        fchmod(&file, PRIVATE)?;
        Ok(file.into())
    }

    /// Returns a lock against other programs that write here; without it, a line may get lost.
    fn lock(&self) -> Option<OwnedFd> {
        let own = wipe::open_folder(self.folder.as_fd(), c".").ok()?;
        flock(&own, FlockOperation::NonBlockingLockExclusive).ok()?;
        Some(own)
    }
}

fn lines(entries: &[Entry]) -> String {
    entries.iter().fold(String::new(), |lines, entry| lines + &entry.to_string() + "\n")
}

/// Reads the end of a file, as much as it may hold; what is no text is no line either.
fn read(file: File) -> io::Result<String> {
    let mut bytes = Vec::new();
    // A little more, so that a file that became too large is seen whole.
    file.take(2 * MOST_BYTES as u64).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

impl From<Act> for Trouble {
    fn from(act: Act) -> Self {
        match act {
            Act::Open => Self::Open,
            Act::List => Self::List,
            Act::Remove => Self::Remove,
        }
    }
}

impl From<EndReason> for Ending {
    fn from(reason: EndReason) -> Self {
        match reason {
            EndReason::Goodbye => Self::Goodbye,
            EndReason::Stopped | EndReason::Leave => Self::Stopped,
            EndReason::Idle => Self::Idle,
            EndReason::HardLimit => Self::Limit,
            EndReason::Failed => Self::Crash,
        }
    }
}

impl From<Silence> for Failure {
    fn from(why: Silence) -> Self {
        match why {
            Silence::NoVoice | Silence::Partly => Self::NoVoice,
            Silence::NoDevice => Self::NoDevice,
        }
    }
}

/// Returns what the system's number means to whoever repairs this.
fn refusal(errno: i32) -> Refusal {
    match Errno::from_raw_os_error(errno) {
        Errno::ACCESS | Errno::PERM => Refusal::NotAllowed,
        Errno::BUSY => Refusal::Busy,
        Errno::ROFS => Refusal::ReadOnly,
        Errno::NOTEMPTY => Refusal::Refilled,
        Errno::NAMETOOLONG | Errno::LOOP | Errno::MFILE | Errno::NFILE => Refusal::TooDeep,
        Errno::XDEV => Refusal::OtherDisk,
        Errno::IO => Refusal::DiskFails,
        _ => Refusal::Other,
    }
}

#[cfg(test)]
mod tests;
