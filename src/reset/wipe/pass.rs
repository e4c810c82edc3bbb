//! One pass over a folder: everything in it is tried once.

use std::{
    ffi::{CStr, CString},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    process,
};

use rustix::{
    fs::{AtFlags, Dir, FileType, renameat, unlinkat},
    io::Errno,
};

use super::{Act, Patience, WipeReport, beneath, is_itself, open_again};

/// Each level holds a descriptor and a piece of the stack: what is deeper is brought to the top,
/// and erased in a later pass.
pub(super) const DEEPEST: u32 = 48;

/// How many names are tried for what is brought to the top.
const NAMES: u32 = 1000;

/// One pass, under way or done.
pub(super) struct Pass<'a, 'b> {
    top: BorrowedFd<'a>,
    kept: Option<&'a CStr>,
    patience: &'a mut Patience<'b>,
    /// The last number that was given to something brought to the top.
    number: u32,
    pub(super) report: WipeReport,
    /// How often something was erased or moved, or had changed meanwhile: then it is worth
    /// trying again.
    pub(super) changes: u32,
}

impl<'a, 'b> Pass<'a, 'b> {
    /// Tries everything but one name at the top.
    pub(super) fn over(
        top: BorrowedFd<'a>,
        kept: Option<&'a CStr>,
        patience: &'a mut Patience<'b>,
    ) -> Self {
        let report = WipeReport::default();
        let mut pass = Self { top, kept, patience, number: 0, report, changes: 0 };
        match open_again(top) {
            Ok(folder) => {
                allow_writing(folder.as_fd());
                pass.empty(folder, 0);
            }
            Err(error) => pass.report.fail(Act::Open, error),
        }
        pass.changes += pass.report.files + pass.report.folders;
        pass
    }

    fn empty(&mut self, folder: OwnedFd, depth: u32) {
        let mut listing = match Dir::new(folder) {
            Ok(listing) => listing,
            Err(error) => return self.report.fail(Act::List, error),
        };
        while let Some(entry) = listing.read() {
            let (entry, folder) = match entry.and_then(|it| Ok((it, listing.fd()?))) {
                Ok(found) => found,
                Err(error) => return self.report.fail(Act::List, error),
            };
            if self.patience.is_over() {
                return self.report.fail(Act::List, Errno::TIMEDOUT);
            }
            let name = entry.file_name();
            let is_kept = depth == 0 && self.kept == Some(name);
            if !is_kept && !is_itself(name) {
                self.erase(folder, name, entry.file_type(), depth);
            }
        }
    }

    /// Erases one thing: what is no folder at once, a folder after what it holds. The kind in the
    /// listing saves a call and decides nothing: whoever still writes may have exchanged it.
    fn erase(&mut self, folder: BorrowedFd<'_>, name: &CStr, kind: FileType, depth: u32) {
        if kind == FileType::Directory {
            return self.erase_folder(folder, name, depth + 1);
        }
        match unlinkat(folder, name, AtFlags::empty()) {
            Ok(()) => self.report.files += 1,
            Err(Errno::NOENT) => self.changes += 1,
            Err(Errno::ISDIR) => self.erase_folder(folder, name, depth + 1),
            Err(error) => self.report.fail(Act::Remove, error),
        }
    }

    fn erase_folder(&mut self, parent: BorrowedFd<'_>, name: &CStr, depth: u32) {
        match beneath::open_locked(parent, name) {
            Ok(folder) => {
                allow_writing(folder.as_fd());
                if depth > DEEPEST {
                    return self.bring_up(parent, name);
                }
                self.empty(folder, depth);
                self.remove(parent, name);
            }
            // Somebody exchanged it meanwhile: the next pass sees what it is now.
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => self.changes += 1,
            Err(error) => self.report.fail(Act::Open, error),
        }
    }

    fn remove(&mut self, parent: BorrowedFd<'_>, name: &CStr) {
        match unlinkat(parent, name, AtFlags::REMOVEDIR) {
            Ok(()) => self.report.folders += 1,
            Err(Errno::NOENT | Errno::NOTDIR) => self.changes += 1,
            // What it still holds was counted, or came meanwhile and is seen by the next pass.
            Err(Errno::NOTEMPTY) => {}
            Err(error) => self.report.fail(Act::Remove, error),
        }
    }

    /// Moves a folder to the top. Nothing is ever replaced: what has the same name is erased too.
    fn bring_up(&mut self, parent: BorrowedFd<'_>, name: &CStr) {
        for _ in 0..NAMES {
            self.number += 1;
            let new = format!(".guichet-{}-{}", process::id(), self.number);
            let Ok(new) = CString::new(new) else { return };
            match move_to(parent, name, self.top, &new) {
                Err(Errno::EXIST) => {}
                Ok(()) | Err(Errno::NOENT) => {
                    self.changes += 1;
                    return;
                }
                Err(error) => return self.report.fail(Act::Move, error),
            }
        }
        self.report.fail(Act::Move, Errno::EXIST);
    }
}

/// A folder that refuses writing would keep what it holds; where this fails so does what follows,
/// and is counted there.
fn allow_writing(folder: BorrowedFd<'_>) {
    let _ = beneath::allow_ourselves(folder);
}

#[cfg(target_os = "linux")]
fn move_to(
    parent: BorrowedFd<'_>,
    name: &CStr,
    top: BorrowedFd<'_>,
    new: &CStr,
) -> Result<(), Errno> {
    use rustix::fs::{RenameFlags, renameat_with};
    match renameat_with(parent, name, top, new, RenameFlags::NOREPLACE) {
        // Some file systems know no such flag. A folder replaces an empty folder at most.
        Err(Errno::INVAL) => renameat(parent, name, top, new),
        moved => moved,
    }
}

#[cfg(not(target_os = "linux"))]
fn move_to(
    parent: BorrowedFd<'_>,
    name: &CStr,
    top: BorrowedFd<'_>,
    new: &CStr,
) -> Result<(), Errno> {
    renameat(parent, name, top, new)
}
