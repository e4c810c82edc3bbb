//! One started process: a visit, a farewell or a voice.

use std::{
    env, io,
    os::{
        fd::{AsFd, AsRawFd, BorrowedFd},
        unix::{net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    io::{FdFlags, fcntl_setfd},
    process::{Pid, Signal, WaitOptions, kill_process, kill_process_group, waitpid},
};

use crate::{
    adapters::{Wire, fork},
    link::{Message, Renderer, ToSupervisor},
};

/// The variables that a visit may see; every other one stays with the supervisor.
const ENVIRONMENT: [&str; 8] =
    ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PATH"];

/// What a voice may see besides: where the sound server listens, and where voices are.
const ENVIRONMENT_OF_SOUND: [&str; 8] = [
    "HOME",
    "XDG_RUNTIME_DIR",
    "DBUS_SESSION_BUS_ADDRESS",
    "PULSE_SERVER",
    "PULSE_COOKIE",
    "PIPEWIRE_REMOTE",
    "ALSA_CONFIG_PATH",
    "ESPEAK_DATA_PATH",
];

/// How long a process may take to end by itself, once it said that it does or was told to.
pub(super) const GRACE: Duration = Duration::from_millis(500);

/// Which process is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One person's visit.
    Visit,
    /// The screen between two visits.
    Farewell,
    /// What reads the screens of one visit aloud.
    Voice,
    /// What compares one PIN with its hash.
    Checker,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Visit, Self::Farewell, Self::Voice, Self::Checker];

    /// Returns the kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Farewell => "farewell",
            Self::Voice => "voice",
            Self::Checker => "checker",
        }
    }
}

/// One started process. When dropped it is over, whatever it was doing.
#[derive(Debug)]
pub(super) struct Role<Says = ToSupervisor> {
    kind: Kind,
    process: Pid,
    wire: Wire<Says>,
    life: Life,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Life {
    Running,
    Over,
}

impl<Says: Message> Role<Says> {
    /// Starts this program again in another role, which waits to be told what to do.
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
        let sound = if kind == Kind::Voice { &ENVIRONMENT_OF_SOUND[..] } else { &[] };
        let seen = ENVIRONMENT.iter().chain(sound);
        command.env_clear().envs(seen.filter_map(|it| Some((it, env::var_os(it)?))));
        if matches!(kind, Kind::Voice | Kind::Checker) {
            // Neither has anything to do with the terminal: sound libraries would write to it.
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        }
        if kind == Kind::Voice {
            // What it starts must end with it.
            command.process_group(0);
        }
        let process = number(command.spawn()?.id())?;
        Ok(Self { kind, process, wire: Wire::new(ours), life: Life::Running })
    }

    /// Starts the first visit as a copy of this process, which has no visitor's word in it, runs
    /// the body and ends with what it returns.
    ///
    /// It is on the screen sooner than one for which the program is started anew.
    pub(super) fn first_visit(body: impl FnOnce(UnixStream) -> u8) -> io::Result<Self> {
        let (process, link) = fork(&ENVIRONMENT, body)?;
        let role = Self { kind: Kind::Visit, process, wire: Wire::new(link), life: Life::Running };
        role.wire.never_wait()?;
        Ok(role)
    }

    /// Says something; whoever does not hear it is found out by its silence.
    pub(super) fn say(&mut self, message: &impl Message) {
        let _ = self.tell(message);
    }

    /// Says something that must be heard.
    ///
    /// # Errors
    /// When it is over, or does not listen any more.
    pub(super) fn tell(&mut self, message: &impl Message) -> io::Result<()> {
        self.wire.say(message)
    }

    /// Returns what it said, or nothing yet.
    ///
    /// # Errors
    /// When it is over. Whatever it said before its end is heard first.
    pub(super) fn hear(&mut self) -> Result<Option<Says>, Ended> {
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
}

impl<Says> Role<Says> {
    /// Waits until it is over, so long at most; then it is killed.
    pub(super) fn end(&mut self, grace: Duration) {
        let deadline = Instant::now() + grace;
        while !self.is_over() {
            if Instant::now() >= deadline {
                // Both fail only where it is over already.
                self.kill_what_it_started();
                let _ = kill_process(self.process, Signal::KILL);
                let _ = waitpid(Some(self.process), WaitOptions::empty());
                self.life = Life::Over;
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        }
    }

    fn kill_what_it_started(&self) {
        if self.kind == Kind::Voice {
            let _ = kill_process_group(self.process, Signal::KILL);
        }
    }

    fn is_over(&mut self) -> bool {
        let is_running = || matches!(waitpid(Some(self.process), WaitOptions::NOHANG), Ok(None));
        if self.life == Life::Running && !is_running() {
            self.life = Life::Over;
        }
        self.life == Life::Over
    }
}

/// The process is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ended;

impl<Says> AsFd for Role<Says> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.wire.as_fd()
    }
}

impl<Says> Drop for Role<Says> {
    fn drop(&mut self) {
        self.end(Duration::ZERO);
    }
}

fn number(process: u32) -> io::Result<Pid> {
    let number = i32::try_from(process).ok().and_then(Pid::from_raw);
    number.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The running binary itself, even if another one was installed in its place meanwhile.
fn this_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok("/proc/self/exe".into()) } else { env::current_exe() }
}
