//! Erasing what a folder holds, and looking whether nothing is left.
//!
//! One eraser for the runtime folder and for those that the place lists. It never follows a link,
//! never leaves the folder and never enters what is mounted in it: everything is reached from an
//! open folder, by one name, and the kernel refuses the rest (`openat2`). What cannot be erased is
//! counted and left behind; the rest goes on. Nothing is ever opened but folders, nothing written
//! over. Reports hold counts and kinds of failures, never a name.

mod beneath;
mod count;
pub(super) mod mark;
mod pass;
mod patience;
pub(super) mod processes;
mod report;

use std::{
    ffi::{CStr, CString},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

use rustix::{
    fs::{AtFlags, Dir, FileType, unlinkat},
    io::Errno,
};

pub use beneath::{NoEraser, eraser_works};
pub(super) use beneath::{open_folder, open_locked, open_path};
pub use count::Contents;
pub(super) use count::count;
pub(super) use patience::Patience;
pub use patience::{Alone, Pulse};
pub use report::{Act, Failure, WipeReport};

use pass::Pass;

/// How often a folder is gone through, before others have their turn.
const PASSES: u32 = 10;

/// Erases everything that a folder holds, but for one name at its top, and lists it again: until
/// nothing is left, nothing more can be done, or it is the turn of others.
pub(super) fn empty(
    folder: BorrowedFd<'_>,
    kept: Option<&CStr>,
    patience: &mut Patience<'_>,
) -> WipeReport {
    let mut report = WipeReport::default();
    for _ in 0..PASSES {
        let pass = Pass::over(folder, kept, patience);
        report.files = report.files.saturating_add(pass.report.files);
        report.folders = report.folders.saturating_add(pass.report.folders);
        // What failed before may have succeeded since.
        report.failures = pass.report.failures;
        report.left = look(folder, kept, &mut report);
        let is_stuck = pass.changes == 0 && !report.failures.is_empty();
        if report.left == 0 || is_stuck || patience.is_over() {
            break;
        }
    }
    report
}

/// Returns how much is at the top of a folder. What cannot be looked at is not known to be empty.
pub(super) fn look(folder: BorrowedFd<'_>, kept: Option<&CStr>, report: &mut WipeReport) -> u32 {
    match entries(folder) {
        Ok(found) => {
            let left = found.iter().filter(|(name, _)| Some(name.as_c_str()) != kept).count();
            u32::try_from(left).unwrap_or(u32::MAX)
        }
        Err(error) => {
            report.fail(Act::List, error);
            1
        }
    }
}

/// Removes an empty folder.
pub(super) fn remove_folder(parent: BorrowedFd<'_>, name: &CStr, report: &mut WipeReport) {
    match unlinkat(parent, name, AtFlags::REMOVEDIR) {
        Ok(()) => report.folders += 1,
        Err(Errno::NOENT) => {}
        Err(error) => report.fail(Act::Remove, error),
    }
}

/// Lists a folder, without itself and its parent.
pub(super) fn entries(folder: BorrowedFd<'_>) -> Result<Vec<(CString, FileType)>, Errno> {
    let mut found = Vec::new();
    for entry in Dir::new(open_again(folder)?)? {
        let entry = entry?;
        if !is_itself(entry.file_name()) {
            found.push((entry.file_name().to_owned(), entry.file_type()));
        }
    }
    Ok(found)
}

/// Opens a folder once more: a listing has a place of its own in it.
fn open_again(folder: BorrowedFd<'_>) -> Result<OwnedFd, Errno> {
    match open_folder(folder, c".") {
        Err(Errno::ACCESS) => {
            beneath::allow_ourselves(folder.as_fd())?;
            open_folder(folder, c".")
        }
        opened => opened,
    }
}

fn is_itself(name: &CStr) -> bool {
    [c".", c".."].contains(&name)
}

#[cfg(test)]
mod tests;
