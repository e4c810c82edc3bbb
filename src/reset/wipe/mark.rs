//! The mark of a folder that may be erased: a small file that a person put there on purpose, so
//! that a slip in a configuration cannot name a folder that somebody needs.
//!
//! A wipe keeps it, and only it: what has its name without being it is erased, or visitors could
//! leave something under that name.

use std::{
    ffi::CStr,
    fs::File,
    io::{Read, Write},
    os::fd::{BorrowedFd, OwnedFd},
};

use rustix::{
    fs::{FileType, Mode, OFlags, fstat, openat},
    io::Errno,
    process::geteuid,
};

/// The name of the mark.
pub(in super::super) const MARK: &CStr = c".guichet-may-erase";

/// What stands in it.
const WORDS: &str = "Everything in this folder is erased after every visit: \
                     guichet wipe --authorize put this mark here.\n";

/// Returns whether the folder has the mark, and nothing else under its name.
pub(in super::super) fn is_marked(folder: BorrowedFd<'_>) -> bool {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    openat(folder, MARK, flags, Mode::empty()).is_ok_and(is_mark)
}

fn is_mark(file: OwnedFd) -> bool {
    let Ok(found) = fstat(&file) else { return false };
    let is_plain = FileType::from_raw_mode(found.st_mode) == FileType::RegularFile;
    let is_ours = [0, geteuid().as_raw()].contains(&found.st_uid);
    let mut text = String::new();
    // Another link to it could be used to read what is written into it later.
    is_plain
        && is_ours
        && found.st_nlink == 1
        && usize::try_from(found.st_size) == Ok(WORDS.len())
        && File::from(file).read_to_string(&mut text).is_ok()
        && text == WORDS
}

/// Marks a folder, in which nothing has this name.
pub(in super::super) fn mark(folder: BorrowedFd<'_>) -> Result<(), Errno> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = openat(folder, MARK, flags, Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::ROTH)?;
    let written = File::from(file).write_all(WORDS.as_bytes());
    written.map_err(|error| Errno::from_io_error(&error).unwrap_or(Errno::IO))
}
