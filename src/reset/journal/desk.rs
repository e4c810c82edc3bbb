//! The file of the journal: appended to as a whole line or not at all, written anew as a whole.

use std::{
    ffi::CString,
    fs::File,
    io::{self, Read, Write},
    os::fd::{AsFd, OwnedFd},
    path::Path,
};

use jiff::Timestamp;
use rustix::{
    fs::{
        AtFlags, FileType, FlockOperation, Mode, OFlags, fchmod, fdatasync, flock, fstat, fsync,
        ftruncate, open, openat, renameat, unlinkat,
    },
    io::Errno,
    process::geteuid,
};

use crate::{
    journal::{Entry, Keep, MOST_BYTES, Moment, Weight, sift},
    reset::wipe,
};

const PRIVATE: Mode = Mode::RUSR.union(Mode::WUSR);

/// The file, by its folder and its name.
#[derive(Debug)]
pub(super) struct Desk {
    folder: OwnedFd,
    name: CString,
    /// The name of the file while it is written anew.
    fresh: CString,
}

impl Desk {
    pub(super) fn open(folder: &Path, file: &str) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let folder = open(folder, flags, Mode::empty())?;
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
    pub(super) fn append(&self, entries: &[Entry]) -> io::Result<u64> {
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
    pub(super) fn sweep(&self, keep: Keep, now: Timestamp) -> io::Result<Option<Moment>> {
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
    pub(super) fn empty(&self) {
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
