//! Erasing what a folder holds, and looking whether nothing is left.
//!
//! Never follows a link and never leaves the folder: everything is reached from an open folder,
//! by one name. What cannot be erased is counted and left behind; the rest goes on. Reports hold
//! counts and kinds of failures, never a name.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    ops::AddAssign,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

use rustix::{
    fs::{AtFlags, Dir, FileType, Mode, OFlags, fchmod, openat, unlinkat},
    io::Errno,
};

/// Deeper folders are left: each level holds a descriptor and a piece of the stack.
const DEEPEST: u32 = 64;

/// What a wipe did, in counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WipeReport {
    /// How many files, links and other things that are no folder were erased.
    pub files: u32,
    /// How many folders were erased.
    pub folders: u32,
    /// What did not succeed, and how often.
    pub failures: BTreeMap<Failure, u32>,
    /// How much was still there when it was looked at again, at the top of the folder.
    pub left: u32,
}

/// One kind of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failure {
    /// What was tried.
    pub act: Act,
    /// The system's number for why it did not succeed.
    pub errno: i32,
}

/// What a wipe tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Open a folder.
    Open,
    /// List what a folder holds.
    List,
    /// Remove something.
    Remove,
}

impl WipeReport {
    /// Returns whether nothing is left, as far as could be seen.
    pub fn is_verified(&self) -> bool {
        self.left == 0
    }

    pub(super) fn fail(&mut self, act: Act, error: Errno) {
        *self.failures.entry(Failure { act, errno: error.raw_os_error() }).or_default() += 1;
    }
}

impl AddAssign for WipeReport {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.folders += other.folders;
        self.left += other.left;
        for (failure, count) in other.failures {
            *self.failures.entry(failure).or_default() += count;
        }
    }
}

/// Erases everything that a folder holds, then lists it again.
pub(super) fn empty(folder: BorrowedFd<'_>) -> WipeReport {
    let mut report = WipeReport::default();
    empty_level(folder, 0, &mut report);
    match entries(folder) {
        Ok(left) => report.left = u32::try_from(left.len()).unwrap_or(u32::MAX),
        // What cannot be looked at is not known to be empty.
        Err(error) => {
            report.fail(Act::List, error);
            report.left = 1;
        }
    }
    report
}

/// Removes an empty folder.
pub(super) fn remove_folder(parent: BorrowedFd<'_>, name: &CStr, report: &mut WipeReport) {
    match unlinkat(parent, name, AtFlags::REMOVEDIR) {
        Ok(()) => report.folders += 1,
        Err(Errno::NOENT) => {}
        Err(error) => report.fail(Act::Remove, error),
    }
}

/// Opens a folder by its one name, never through a link.
pub(super) fn open_folder(parent: impl AsFd, name: &CStr) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat(parent, name, flags | OFlags::NONBLOCK, Mode::empty())
}

/// Lists a folder, without itself and its parent.
pub(super) fn entries(folder: BorrowedFd<'_>) -> Result<Vec<(CString, FileType)>, Errno> {
    let mut found = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        if ![c".", c".."].contains(&entry.file_name()) {
            found.push((entry.file_name().to_owned(), entry.file_type()));
        }
    }
    Ok(found)
}

fn empty_level(folder: BorrowedFd<'_>, depth: u32, report: &mut WipeReport) {
    match entries(folder) {
        Ok(found) => found.iter().for_each(|(name, _)| erase(folder, name, depth, report)),
        Err(error) => report.fail(Act::List, error),
    }
}

/// Erases one thing: what is no folder at once, a folder after what it holds. The kind in the
/// listing is not trusted: whoever is still writing could have exchanged it.
fn erase(folder: BorrowedFd<'_>, name: &CStr, depth: u32, report: &mut WipeReport) {
    match unlinkat(folder, name, AtFlags::empty()) {
        Ok(()) => report.files += 1,
        Err(Errno::NOENT) => {}
        Err(Errno::ISDIR | Errno::PERM) => erase_folder(folder, name, depth, report),
        Err(error) => report.fail(Act::Remove, error),
    }
}

fn erase_folder(parent: BorrowedFd<'_>, name: &CStr, depth: u32, report: &mut WipeReport) {
    if depth >= DEEPEST {
        report.fail(Act::Open, Errno::NAMETOOLONG);
        return;
    }
    match open_folder(parent, name) {
        Ok(folder) => {
            // A folder that refuses writing would keep what it holds; if this fails, so does
            // what follows, and is counted there.
            let _ = fchmod(&folder, Mode::RWXU);
            empty_level(folder.as_fd(), depth + 1, report);
            remove_folder(parent, name, report);
        }
        // No folder after all: what cannot be removed as a file stays.
        Err(Errno::NOTDIR) => report.fail(Act::Remove, Errno::PERM),
        Err(error) => report.fail(Act::Open, error),
    }
}

#[cfg(test)]
mod tests;
