//! The socket that the supervisor leaves open for the process it starts.
//!
//! A number on the command line becomes a descriptor that this process owns: the standard library
//! has no safe way to say so.

use std::{
    fs,
    os::{
        fd::{FromRawFd, OwnedFd, RawFd},
        unix::{fs::FileTypeExt, net::UnixStream},
    },
    sync::atomic::{AtomicBool, Ordering},
};

use rustix::io::{FdFlags, fcntl_setfd};

/// A number that is not the supervisor's socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("--link {0}: not a socket left open for this process; start `guichet` without `role`")]
pub struct NotInherited(pub RawFd);

/// Takes the inherited socket with this number, and keeps it from the processes started here.
///
/// # Errors
/// When the number is a standard stream, no socket, or was taken before.
pub(super) fn socket(number: RawFd) -> Result<UnixStream, NotInherited> {
    static TAKEN: AtomicBool = AtomicBool::new(false);
    let is_ours = number > 2 && is_socket(number) && !TAKEN.swap(true, Ordering::SeqCst);
    if !is_ours {
        return Err(NotInherited(number));
    }
    let owned = own(number);
    fcntl_setfd(&owned, FdFlags::CLOEXEC).map_err(|_| NotInherited(number))?;
    Ok(owned.into())
}

fn is_socket(number: RawFd) -> bool {
    let folder = if cfg!(target_os = "linux") { "/proc/self/fd" } else { "/dev/fd" };
    fs::metadata(format!("{folder}/{number}")).is_ok_and(|it| it.file_type().is_socket())
}

#[allow(unsafe_code)] // see above
fn own(number: RawFd) -> OwnedFd {
    // SAFETY: the number is an open socket (just checked), and nothing else in this process owns
    // it: the process was started with it open, before any other socket was made, and takes one
    // such number only once.
    unsafe { OwnedFd::from_raw_fd(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_socket_is_refused() {
        for number in [-1, 0, 1, 2, 9999] {
            assert_eq!(socket(number).err(), Some(NotInherited(number)));
        }
    }
}
