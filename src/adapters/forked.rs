//! A second process out of this one, without starting the program anew.
//!
//! Starting a program costs the loader more time than a visit needs for its first screen. The
//! standard library has no safe way to spare it.

use std::{
    env,
    ffi::OsString,
    io,
    os::unix::net::UnixStream,
    panic::{AssertUnwindSafe, catch_unwind},
    process,
};

use rustix::process::Pid;

/// What a process that broke down exits with.
const BROKEN: i32 = 101;

/// Starts a process that is this one up to here, sees only these variables, runs the body with a
/// socket to this process, and exits with what it returns. Returns its number and the other end.
///
/// It must be called before any thread is started: a second thread would be missing there, with
/// whatever it held.
///
/// # Errors
/// When the system starts no more processes.
#[allow(unsafe_code)] // see above
pub(crate) fn fork(
    variables: &[&str],
    body: impl FnOnce(UnixStream) -> u8,
) -> io::Result<(Pid, UnixStream)> {
    let (ours, theirs) = UnixStream::pair()?;
    // SAFETY: this process has one thread, so nothing is locked or half done in the new one.
    match unsafe { libc::fork() } {
        0 => {
            drop(ours);
            forget_all_but(variables);
            // What stands above on the stack is the parent's, and must not be run twice.
            process::exit(catch_unwind(AssertUnwindSafe(|| body(theirs))).map_or(BROKEN, i32::from))
        }
        child => match Pid::from_raw(child).filter(|_| child > 0) {
            Some(child) => Ok((child, ours)),
            None => Err(io::Error::last_os_error()),
        },
    }
}

#[allow(unsafe_code)] // see above
fn forget_all_but(variables: &[&str]) {
    let others = |name: &OsString| !variables.iter().any(|it| name == it);
    for name in env::vars_os().map(|(name, _)| name).filter(others).collect::<Vec<_>>() {
        // SAFETY: this process has one thread, so nobody reads the variables meanwhile.
        unsafe { env::remove_var(name) };
    }
}
