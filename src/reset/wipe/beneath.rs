//! Opening folders so that the kernel itself refuses every way out.
//!
//! Comparing devices or paths by hand is not enough: a folder that is mounted from the same disk
//! has the same device, and a path can change between two looks.

use std::{
    ffi::{CStr, CString},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

use rustix::{
    fs::{CWD, Mode, OFlags, fchmod, fstat},
    io::Errno,
};

/// Why nothing can be erased safely here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "openat2: this system does not let it be called; use Linux 5.6 or later, and no system call \
     filter that refuses it"
)]
pub struct NoEraser;

/// Tells whether this system can erase safely. There is no other way to erase: without it, the
/// program does not start.
///
/// # Errors
/// When `openat2` is missing or refused.
pub fn eraser_works() -> Result<(), NoEraser> {
    is_missing(system::beneath(CWD, c".", folders()).map(drop))
}

/// Old kernels do not know the call; filters pretend so, or say that it is not permitted.
fn is_missing(tried: Result<(), Errno>) -> Result<(), NoEraser> {
    match tried {
        Err(Errno::NOSYS | Errno::PERM | Errno::INVAL | Errno::TOOBIG) => Err(NoEraser),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn folders() -> OFlags {
    // A folder that hangs (a network, a program) must not hang the wipe.
    OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK
}

/// A handle needs no right to the folder, and `openat2` wants no flag that means nothing to it.
fn handles() -> OFlags {
    OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC
}

/// Opens a folder by its one name: never through a link, never what is mounted there.
pub(in super::super) fn open_folder(parent: impl AsFd, name: &CStr) -> Result<OwnedFd, Errno> {
    system::beneath(parent.as_fd(), name, folders())
}

/// Opens a folder by its full path, in which no part is a link.
pub(in super::super) fn open_path(path: &CStr) -> Result<OwnedFd, Errno> {
    match system::anywhere(path, folders()) {
        Err(Errno::ACCESS) => {
            let handle = system::anywhere(path, handles())?;
            // Only where it is ours: else this fails, and with it the wipe.
            allow_ourselves(handle.as_fd()).map_err(|_| Errno::ACCESS)?;
            system::anywhere(path, folders())
        }
        opened => opened,
    }
}

/// Opens a folder even where its owner may not read it: that is changed first.
pub(in super::super) fn open_locked(parent: BorrowedFd<'_>, name: &CStr) -> Result<OwnedFd, Errno> {
    match open_folder(parent, name) {
        Err(Errno::ACCESS) => {
            let handle = system::beneath(parent, name, handles())?;
            allow_ourselves(handle.as_fd())?;
            open_folder(parent, name)
        }
        opened => opened,
    }
}

/// Lets the owner of a folder read, write and enter it; what others may is not changed.
///
/// A handle without any right cannot be changed itself, but the file that stands for it can.
pub(super) fn allow_ourselves(folder: BorrowedFd<'_>) -> Result<(), Errno> {
    let mode = Mode::from_raw_mode(fstat(folder)?.st_mode);
    if mode.contains(Mode::RWXU) {
        return Ok(());
    }
    let mode = mode | Mode::RWXU;
    match fchmod(folder, mode) {
        Err(Errno::BADF) => rustix::fs::chmod(stands_for(folder)?.as_c_str(), mode),
        changed => changed,
    }
}

fn stands_for(handle: BorrowedFd<'_>) -> Result<CString, Errno> {
    use std::os::fd::AsRawFd;
    CString::new(format!("/proc/self/fd/{}", handle.as_raw_fd())).map_err(|_| Errno::INVAL)
}

#[cfg(target_os = "linux")]
mod system {
    use rustix::fs::{ResolveFlags, openat2};

    use super::{BorrowedFd, CStr, CWD, Errno, Mode, OFlags, OwnedFd};

    /// A rename elsewhere makes the kernel give up with `EAGAIN`; it is asked again.
    const TRIES: u32 = 16;

    pub(super) fn beneath(
        parent: BorrowedFd<'_>,
        name: &CStr,
        flags: OFlags,
    ) -> Result<OwnedFd, Errno> {
        let inside = ResolveFlags::BENEATH | ResolveFlags::NO_XDEV;
        open(parent, name, flags, inside)
    }

    pub(super) fn anywhere(path: &CStr, flags: OFlags) -> Result<OwnedFd, Errno> {
        open(CWD, path, flags, ResolveFlags::empty())
    }

    fn open(
        parent: BorrowedFd<'_>,
        name: &CStr,
        flags: OFlags,
        resolve: ResolveFlags,
    ) -> Result<OwnedFd, Errno> {
        let resolve = resolve | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
        let mut tried = Err(Errno::AGAIN);
        for _ in 0..TRIES {
            tried = openat2(parent, name, flags, Mode::empty(), resolve);
            if !matches!(tried, Err(Errno::AGAIN | Errno::INTR)) {
                break;
            }
        }
        tried
    }
}

/// Elsewhere there are demonstrations only, whose one folder is private to their account: no
/// link is followed, and nothing can be mounted in it without the administrator.
#[cfg(not(target_os = "linux"))]
mod system {
    use rustix::fs::openat;

    use super::{BorrowedFd, CStr, Errno, Mode, OFlags, OwnedFd};

    pub(super) fn beneath(
        parent: BorrowedFd<'_>,
        name: &CStr,
        flags: OFlags,
    ) -> Result<OwnedFd, Errno> {
        openat(parent, name, flags, Mode::empty())
    }

    pub(super) fn anywhere(_: &CStr, _: OFlags) -> Result<OwnedFd, Errno> {
        Err(Errno::NOSYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_cannot_erase_safely_is_told_and_not_used() {
        for error in [Errno::NOSYS, Errno::PERM, Errno::INVAL] {
            assert_eq!(is_missing(Err(error)), Err(NoEraser));
        }
        assert_eq!(is_missing(Err(Errno::ACCESS)), Ok(()));
        assert!(NoEraser.to_string().contains("use Linux 5.6 or later"));
    }
}
