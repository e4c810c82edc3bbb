//! Every way in which a visit can end.

use std::time::Duration;

use rustix::process::Signal;

use super::{
    pseudo::{Terminal, Trouble, signal},
    script::Guest,
    session::role_of,
};

/// How a trial ends its visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The visitor comes to the end of a procedure and leaves.
    Goodbye,
    /// The visitor stops.
    Stopped,
    /// The visitor goes away without a word.
    Idle,
    /// The service is stopped.
    Terminate,
    /// The terminal says that it is gone.
    HangUp,
    /// SIGINT to the supervisor.
    Interrupt,
    /// SIGQUIT to the supervisor.
    Quit,
    /// The visit breaks down.
    Abort,
    /// The visit is killed.
    KillVisit,
    /// The supervisor is killed, and the program started again.
    KillSupervisor,
    /// The terminal is closed.
    Close,
}

/// What follows an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// A last screen, and then a fresh visit.
    Fresh,
    /// The end of the program.
    Over,
    /// The end of the program, and it is started again.
    Again,
    /// The end of the program and of its terminal.
    Gone,
}

impl Ending {
    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::Goodbye,
        Self::Stopped,
        Self::Idle,
        Self::Terminate,
        Self::HangUp,
        Self::Interrupt,
        Self::Quit,
        Self::Abort,
        Self::KillVisit,
        Self::KillSupervisor,
        Self::Close,
    ];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Goodbye => "goodbye",
            Self::Stopped => "stopped",
            Self::Idle => "idle",
            Self::Terminate => "sigterm",
            Self::HangUp => "sighup",
            Self::Interrupt => "sigint",
            Self::Quit => "sigquit",
            Self::Abort => "visit-aborted",
            Self::KillVisit => "visit-killed",
            Self::KillSupervisor => "supervisor-killed",
            Self::Close => "terminal-closed",
        }
    }

    /// Returns the ending of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Returns how short its times are: only whoever waits for the idle warning is hurried.
    pub(super) fn pace(self) -> &'static str {
        if self == Self::Idle { "hasty" } else { "usual" }
    }

    pub(super) fn then(self) -> Then {
        match self {
            Self::Goodbye | Self::Stopped | Self::Idle | Self::Abort | Self::KillVisit => {
                Then::Fresh
            }
            Self::Terminate | Self::HangUp | Self::Interrupt | Self::Quit => Then::Over,
            Self::KillSupervisor => Then::Again,
            Self::Close => Then::Gone,
        }
    }

    /// Returns whether the visitor listens. While the voice speaks, nobody is sent away; and who
    /// goes on with it has every option read aloud, whether it is chosen or not: such words, which
    /// pass through the supervisor, would say nothing about what it knows of a choice.
    pub(super) fn listens(self) -> bool {
        !matches!(self, Self::Idle | Self::Goodbye)
    }

    /// How long it takes at most before something happens: with much on the screen, the idle
    /// warning waits for whoever reads slowly.
    pub(super) fn patience(self) -> Duration {
        Duration::from_secs(if self == Self::Idle { 100 } else { 0 })
    }

    /// Does it.
    pub(super) fn play(self, guest: &mut Guest<'_>) -> Result<(), Trouble> {
        let supervisor = guest.terminal.session();
        match self {
            Self::Goodbye => guest.say_goodbye(),
            Self::Stopped => guest.stop(),
            Self::Idle => Ok(()),
            Self::Terminate => signal(supervisor, Signal::TERM),
            Self::HangUp => signal(supervisor, Signal::HUP),
            Self::Interrupt => signal(supervisor, Signal::INT),
            Self::Quit => signal(supervisor, Signal::QUIT),
            Self::Abort => signal(visit_of(guest.terminal)?, Signal::ABORT),
            Self::KillVisit => signal(visit_of(guest.terminal)?, Signal::KILL),
            Self::KillSupervisor => signal(supervisor, Signal::KILL),
            Self::Close => {
                guest.terminal.close();
                Ok(())
            }
        }
    }
}

/// Returns the process that plays the visit.
pub(super) fn visit_of(terminal: &Terminal) -> Result<i32, Trouble> {
    role_of(terminal.session(), "visit").ok_or(Trouble::NoProcess("visit"))
}
