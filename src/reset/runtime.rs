//! The one folder where a visit may leave something: emptied before the first visit, after each
//! one, and at the end.
//!
//! Each running program has its own, locked as long as it lives, so that two terminals do not
//! erase each other. The folders of programs that died are erased by the next one.

use std::{
    ffi::CString,
    io,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    path::{Path, PathBuf},
    process,
    time::Duration,
};

use directories::BaseDirs;
use rustix::{
    fs::{CWD, FlockOperation, Mode, OFlags, flock, fstat, mkdirat, open},
    io::Errno,
    process::geteuid,
};

use super::wipe::{self, Act, Alone, NoEraser, Patience, WipeReport};

/// How long the last wipe may take, when the program ends in whatever way.
const LAST: Duration = Duration::from_secs(5);

/// Why there is no runtime folder.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// It could not be erased.
    #[error(transparent)]
    NoEraser(#[from] NoEraser),
    /// It cannot be made or opened.
    #[error("{}: {}; make its parent folder writable for this account", place.display(), error)]
    Unusable {
        /// The folder.
        place: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Somebody else could read it or put something into it.
    #[error("{}: belongs to another account or is open to others; remove it", place.display())]
    NotPrivate {
        /// The folder.
        place: PathBuf,
    },
}

/// This program's own runtime folder. Emptied and removed when dropped.
#[derive(Debug)]
pub struct RuntimeFolder {
    base: OwnedFd,
    name: CString,
    /// Locked, until this program ends in whatever way.
    folder: OwnedFd,
}

impl RuntimeFolder {
    /// Makes the folder for this program where the system keeps such folders, else in `/tmp`.
    ///
    /// # Errors
    /// When there is no place that is private to this account.
    pub fn claim() -> Result<Self, RuntimeError> {
        Self::claim_in(&base_path())
    }

    /// Makes the folder for this program in this private folder, which is made too.
    ///
    /// # Errors
    /// When it is not private to this account.
    pub fn claim_in(place: &Path) -> Result<Self, RuntimeError> {
        wipe::eraser_works()?;
        let unusable =
            |error: Errno| RuntimeError::Unusable { place: place.into(), error: error.into() };
        let base = make_place(place).map_err(unusable)?;
        if !is_private(&base).map_err(unusable)? {
            return Err(RuntimeError::NotPrivate { place: place.into() });
        }
        let _alone = lock(&base, FlockOperation::LockExclusive).map_err(unusable)?;
        let (name, folder) = make_own(&base).map_err(unusable)?;
        Ok(Self { base, name, folder })
    }

    /// Empties it, erases the folders of programs that died, and lists them again.
    pub(super) fn wipe(&self, patience: &mut Patience<'_>) -> WipeReport {
        let mut report = wipe::empty(self.folder.as_fd(), None, patience);
        match lock(&self.base, FlockOperation::NonBlockingLockExclusive) {
            Ok(_alone) => report += erase_dead(self.base.as_fd(), patience),
            // Another program is just doing it.
            Err(Errno::WOULDBLOCK) => {}
            Err(error) => report.fail(Act::Open, error),
        }
        report
    }
}

impl AsFd for RuntimeFolder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.folder.as_fd()
    }
}

impl Drop for RuntimeFolder {
    fn drop(&mut self) {
        let mut alone = Alone;
        let mut report =
            wipe::empty(self.folder.as_fd(), None, &mut Patience::of(LAST, &mut alone));
        wipe::remove_folder(self.base.as_fd(), &self.name, &mut report);
    }
}

/// Returns a lock: while it lives, no other program makes or erases folders here. One that is
/// made and not yet locked would look dead.
fn lock(base: &OwnedFd, how: FlockOperation) -> Result<OwnedFd, Errno> {
    // A lock belongs to one opening of a folder, so `base` is opened once more.
    let own = wipe::open_folder(base, c".")?;
    flock(&own, how)?;
    Ok(own)
}

/// Returns where the folders of every running program are.
pub(super) fn base_path() -> PathBuf {
    let runtime = BaseDirs::new().and_then(|it| it.runtime_dir().map(Path::to_path_buf));
    // Under `sudo` the variable may still name the folder of another account.
    let ours = runtime.filter(|it| open_place(it).and_then(|it| is_private(&it)) == Ok(true));
    match ours {
        Some(runtime) => runtime.join("guichet"),
        None => format!("/tmp/guichet-{}", geteuid().as_raw()).into(),
    }
}

/// The place may be reached through links of the administrator; only its last part may be none.
fn open_place(place: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    open(place, flags, Mode::empty())
}

fn make_place(place: &Path) -> Result<OwnedFd, Errno> {
    match mkdirat(CWD, place, Mode::RWXU) {
        Ok(()) | Err(Errno::EXIST) => open_place(place),
        Err(error) => Err(error),
    }
}

/// Returns whether the folder is this account's, and only this account's.
fn is_private(folder: &OwnedFd) -> Result<bool, Errno> {
    let found = fstat(folder)?;
    Ok(found.st_uid == geteuid().as_raw()
        && !Mode::from_raw_mode(found.st_mode).intersects(Mode::RWXG | Mode::RWXO))
}

/// Makes and locks a folder of a new name: processes of different containers can share a number.
fn make_own(base: &OwnedFd) -> Result<(CString, OwnedFd), Errno> {
    for again in 0..1000 {
        let name = CString::new(format!("{}-{again}", process::id())).map_err(|_| Errno::INVAL)?;
        match mkdirat(base, &name, Mode::RWXU) {
            Ok(()) => {
                let folder = wipe::open_folder(base, &name)?;
                flock(&folder, FlockOperation::NonBlockingLockExclusive)?;
                return Ok((name, folder));
            }
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error),
        }
    }
    Err(Errno::EXIST)
}

/// Erases every folder that nobody holds; what cannot be erased counts as left.
fn erase_dead(base: BorrowedFd<'_>, patience: &mut Patience<'_>) -> WipeReport {
    let mut report = WipeReport::default();
    let names = match wipe::entries(base) {
        Ok(names) => names,
        Err(error) => return WipeReport::left_by(Act::List, error),
    };
    for (name, _) in names {
        let folder = match wipe::open_locked(base, &name) {
            Ok(folder) => folder,
            // What is no folder was not made here.
            Err(Errno::NOTDIR | Errno::LOOP | Errno::NOENT) => continue,
            Err(error) => {
                report += WipeReport::left_by(Act::Open, error);
                continue;
            }
        };
        if flock(&folder, FlockOperation::NonBlockingLockExclusive).is_ok() {
            report += wipe::empty(folder.as_fd(), None, patience);
            wipe::remove_folder(base, &name, &mut report);
        }
    }
    report
}

#[cfg(test)]
mod tests;
