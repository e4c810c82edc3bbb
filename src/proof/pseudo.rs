//! A program in a pseudo-terminal.

use std::{
    ffi::OsStr,
    io,
    os::{fd::OwnedFd, unix::ffi::OsStrExt},
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{CWD, Mode, OFlags, openat},
    io::Errno,
    process::{Pid, Signal, kill_process},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{Winsize, tcsetwinsize},
};

use super::{
    glass::{COLUMNS, Glass, ROWS},
    session::processes_of,
};

/// How long anything may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);

/// Why a visit could not be played to its end.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    /// What should have come on the screen did not.
    #[error("`{0}` was not shown")]
    NotShown(&'static str),
    /// There is no such text.
    #[error("the program has no text `{0}`")]
    NoText(&'static str),
    /// A process that should be there is not.
    #[error("there is no {0}")]
    NoProcess(&'static str),
    /// Processes that should be over are not.
    #[error("the program did not end")]
    StillThere,
    /// The system refused something.
    #[error("{0}")]
    System(#[from] io::Error),
}

impl From<Errno> for Trouble {
    fn from(error: Errno) -> Self {
        Self::System(error.into())
    }
}

/// A program in its terminal. Ended with everything that it started when dropped.
#[derive(Debug)]
pub(super) struct Terminal {
    master: Option<OwnedFd>,
    child: Child,
    session: i32,
    /// What a person sees.
    pub(super) glass: Glass,
    /// Everything that was ever written to it.
    pub(super) written: Vec<u8>,
}

impl Terminal {
    /// Starts a program that makes this its own terminal.
    pub(super) fn start(mut program: Command) -> Result<Self, Trouble> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let name = ptsname(&master, Vec::new())?;
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let line = openat(CWD, OsStr::from_bytes(name.as_bytes()), flags, Mode::empty())?;
        let size = |it: usize| u16::try_from(it).unwrap_or(u16::MAX);
        let (ws_row, ws_col) = (size(ROWS), size(COLUMNS));
        tcsetwinsize(&line, Winsize { ws_row, ws_col, ws_xpixel: 0, ws_ypixel: 0 })?;
        program.stdin(line.try_clone()?).stdout(line.try_clone()?).stderr(line);
        let child = program.spawn()?;
        let session = i32::try_from(child.id()).unwrap_or(i32::MAX);
        let (glass, written) = (Glass::new(), Vec::new());
        Ok(Self { master: Some(master), child, session, glass, written })
    }

    /// Returns the number of the first process, which is also that of its session.
    pub(super) fn session(&self) -> i32 {
        self.session
    }

    pub(super) fn press(&mut self, keys: &str) -> Result<(), Trouble> {
        let mut rest = keys.as_bytes();
        while let (Some(master), false) = (&self.master, rest.is_empty()) {
            let count = rustix::io::write(master, rest)?;
            rest = &rest[count..];
        }
        Ok(())
    }

    /// Waits until this is on the screen.
    pub(super) fn wait_for(&mut self, what: &'static str, words: &str) -> Result<(), Trouble> {
        self.wait_until(what, PATIENCE, |glass| glass.contents().contains(words))
    }

    /// Waits, so long at most, until the screen is as it should be.
    pub(super) fn wait_until(
        &mut self,
        what: &'static str,
        patience: Duration,
        is_so: impl Fn(&Glass) -> bool,
    ) -> Result<(), Trouble> {
        let limit = Instant::now() + patience;
        while !is_so(&self.glass) {
            let left = limit.saturating_duration_since(Instant::now());
            if left.is_zero() || !self.look(left) {
                return Err(Trouble::NotShown(what));
            }
        }
        Ok(())
    }

    /// Sees everything that comes, until nothing came for so long.
    pub(super) fn settle(&mut self, quiet: Duration) {
        let limit = Instant::now() + PATIENCE;
        while Instant::now() < limit && self.look(quiet) {}
    }

    /// Waits until the program and everything that it started is over.
    pub(super) fn wait_for_end(&mut self) -> Result<(), Trouble> {
        let limit = Instant::now() + PATIENCE;
        while self.child.try_wait()?.is_none() || !processes_of(self.session).is_empty() {
            if Instant::now() > limit {
                return Err(Trouble::StillThere);
            }
            if !self.look(Duration::from_millis(10)) {
                thread::sleep(Duration::from_millis(2));
            }
        }
        self.settle(Duration::from_millis(50));
        Ok(())
    }

    /// Closes the terminal, as when its window is closed or a connection is lost.
    pub(super) fn close(&mut self) {
        self.master = None;
    }

    /// Sees what came, waiting so long at most for the first of it; returns whether anything did.
    fn look(&mut self, limit: Duration) -> bool {
        let Some(master) = &self.master else { return false };
        let mut waited = [PollFd::new(master, PollFlags::IN)];
        let limit = Timespec::try_from(limit).ok();
        if !matches!(poll(&mut waited, limit.as_ref()), Ok(1..)) {
            return false;
        }
        let mut bytes = [0; 4096];
        // A terminal that nobody has open any more fails to be read: nothing comes.
        let count = rustix::io::read(master, &mut bytes).unwrap_or(0);
        self.glass.see(&bytes[..count]);
        self.written.extend_from_slice(&bytes[..count]);
        count > 0
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        for process in processes_of(self.session) {
            let _ = signal(process, Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process.
pub(super) fn signal(process: i32, signal: Signal) -> Result<(), Trouble> {
    let process = Pid::from_raw(process).ok_or(Trouble::NoProcess("such process"))?;
    Ok(kill_process(process, signal)?)
}
