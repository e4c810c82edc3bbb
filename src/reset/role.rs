//! One started process: a visit or a farewell.

use std::{
    env, io,
    os::{
        fd::{AsFd, AsRawFd, BorrowedFd},
        unix::{net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use rustix::io::{FdFlags, fcntl_setfd};

use crate::{
    adapters::Wire,
    link::{FromSupervisor, Renderer, ToSupervisor},
};

/// The variables that a visit may see; every other one stays with the supervisor.
const ENVIRONMENT: [&str; 8] =
    ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PATH"];

/// How long a process may take to end by itself, once it said that it does or was told to.
pub(super) const GRACE: Duration = Duration::from_millis(500);

/// Which process is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One person's visit.
    Visit,
    /// The screen between two visits.
    Farewell,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Visit, Self::Farewell];

    /// Returns the kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Farewell => "farewell",
        }
    }
}

/// One started process. When dropped it is over, whatever it was doing.
#[derive(Debug)]
pub(super) struct Role {
    child: Child,
    wire: Wire<ToSupervisor>,
    life: Life,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Life {
    Running,
    Over,
}

impl Role {
    /// Starts this program again as a visit or farewell, which waits to be told what to do.
    pub(super) fn start(kind: Kind, renderer: Renderer) -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        // Only this one descriptor outlives the start of the new program, and only in this child:
        // the supervisor has no other thread that could start one meanwhile.
        fcntl_setfd(&theirs, FdFlags::empty())?;
        let mut command = Command::new(this_program()?);
        command.arg0("guichet").args(["role", kind.name(), "--link"]);
        command.arg(theirs.as_raw_fd().to_string());
        if renderer == Renderer::Linear {
            command.arg("--linear");
        }
        command.env_clear().envs(ENVIRONMENT.iter().filter_map(|it| Some((it, env::var_os(it)?))));
        Ok(Self { child: command.spawn()?, wire: Wire::new(ours), life: Life::Running })
    }

    /// Says something; whoever does not hear it is found out by its silence.
    pub(super) fn say(&mut self, message: &FromSupervisor) {
        let _ = self.wire.say(message);
    }

    /// Returns what it said, or nothing yet.
    ///
    /// # Errors
    /// When it is over. Whatever it said before its end is heard first.
    pub(super) fn hear(&mut self) -> Result<Option<ToSupervisor>, Ended> {
        let is_over = self.is_over();
        match self.wire.hear() {
            Ok(Some(message)) => Ok(Some(message)),
            Ok(None) if is_over => Err(Ended),
            Ok(None) => Ok(None),
            // Without its link it can do nothing useful, and what it says cannot be trusted.
            Err(_) => {
                self.end(Duration::ZERO);
                Err(Ended)
            }
        }
    }

    /// Waits until it is over, so long at most; then it is killed.
    pub(super) fn end(&mut self, grace: Duration) {
        let deadline = Instant::now() + grace;
        while !self.is_over() {
            if Instant::now() >= deadline {
                // Both fail only where it is over already.
                let _ = self.child.kill();
                let _ = self.child.wait();
                self.life = Life::Over;
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        }
    }

    fn is_over(&mut self) -> bool {
        if self.life == Life::Running && !matches!(self.child.try_wait(), Ok(None)) {
            self.life = Life::Over;
        }
        self.life == Life::Over
    }
}

/// The process is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ended;

impl AsFd for Role {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.wire.as_fd()
    }
}

impl Drop for Role {
    fn drop(&mut self) {
        self.end(Duration::ZERO);
    }
}

/// The running binary itself, even if another one was installed in its place meanwhile.
fn this_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok("/proc/self/exe".into()) } else { env::current_exe() }
}
