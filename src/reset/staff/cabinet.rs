//! A folder of small files, each of them wholly there or not at all, whenever the power goes.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read, Write},
    os::fd::OwnedFd,
    path::Path,
    thread,
    time::Duration,
};

use rustix::{
    fs::{
        AtFlags, CWD, FileType, FlockOperation, Gid, Mode, OFlags, Stat, Uid, fchown, flock, fstat,
        fsync, openat, renameat, unlinkat,
    },
    io::Errno,
    process::geteuid,
};
use zeroize::Zeroizing;

/// The longest file that is read; none is nearly as long.
const LONGEST: usize = 4096;
/// How often, and after which pause, a cabinet that somebody else uses is asked for again.
const PATIENCE: (u32, Duration) = (50, Duration::from_millis(20));

/// A folder of small files. Nobody else uses it as long as this lives.
#[derive(Debug)]
pub(super) struct Cabinet {
    folder: OwnedFd,
}

/// A small file.
pub(super) struct Found {
    pub(super) text: Zeroizing<String>,
    pub(super) mode: Mode,
}

impl Cabinet {
    /// Opens a folder, once nobody else uses it.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = openat(CWD, path, flags, Mode::empty())?;
        let (times, pause) = PATIENCE;
        for _ in 0..times {
            match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Self { folder }),
                Err(Errno::WOULDBLOCK) => thread::sleep(pause),
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::ErrorKind::WouldBlock.into())
    }

    /// Returns whether others could put files into it.
    pub(super) fn is_open_to_others(&self) -> io::Result<bool> {
        let mode = Mode::from_raw_mode(fstat(&self.folder)?.st_mode);
        Ok(mode.intersects(Mode::WGRP | Mode::WOTH))
    }

    /// Returns a file, or nothing where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read, or is a link or anything else than a small file.
    pub(super) fn read(&self, name: &OsStr) -> io::Result<Option<Found>> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = match openat(&self.folder, name, flags, Mode::empty()) {
            Ok(file) => file,
            Err(Errno::NOENT) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Stat { st_mode, .. } = fstat(&file)?;
        if FileType::from_raw_mode(st_mode) != FileType::RegularFile {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        // With room for all of it, so that no copy stays where it grew.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST + 1));
        File::from(file).take(LONGEST as u64).read_to_end(&mut bytes)?;
        let text = Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned());
        Ok(Some(Found { text, mode: Mode::from_raw_mode(st_mode) }))
    }

    /// Puts a file in the place of the one of this name, for this account alone. It is on the disk
    /// when this returns.
    pub(super) fn put(&self, name: &OsStr, text: &str) -> io::Result<()> {
        let mut fresh = name.to_owned();
        fresh.push(".new");
        // What a power cut left half written.
        self.take_away(&fresh)?;
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut file = File::from(openat(&self.folder, &fresh, flags, Mode::RUSR | Mode::WUSR)?);
        self.give_to_its_owner(&file)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        renameat(&self.folder, &fresh, &self.folder, name)?;
        Ok(fsync(&self.folder)?)
    }

    /// Removes a file, if there is one.
    pub(super) fn take_away(&self, name: &OsStr) -> io::Result<()> {
        match unlinkat(&self.folder, name, AtFlags::empty()) {
            Ok(()) => Ok(fsync(&self.folder)?),
            Err(Errno::NOENT) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// What an administrator puts here belongs to the account whose folder this is.
    fn give_to_its_owner(&self, file: &File) -> io::Result<()> {
        if !geteuid().is_root() {
            return Ok(());
        }
        let folder = fstat(&self.folder)?;
        let (owner, group) = (Uid::from_raw(folder.st_uid), Gid::from_raw(folder.st_gid));
        Ok(fchown(file, Some(owner), Some(group))?)
    }
}
