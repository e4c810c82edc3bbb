//! Signals, as something that can be waited for.

use std::{
    io::{self, Read},
    os::{
        fd::{AsFd, BorrowedFd},
        unix::net::UnixStream,
    },
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use signal_hook::{
    consts::{SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH},
    flag,
    low_level::pipe,
};

/// A signal that ends the program. None is ever ignored: without its terminal a program that
/// stays would spin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// SIGTERM: the service stops.
    Terminate,
    /// SIGHUP: the terminal is gone.
    HangUp,
    /// SIGINT.
    Interrupt,
    /// SIGQUIT.
    Quit,
}

impl Stop {
    const ALL: [Self; 4] = [Self::Terminate, Self::HangUp, Self::Interrupt, Self::Quit];

    /// Returns the signal's number.
    pub fn number(self) -> u8 {
        match self {
            Self::Terminate => 15,
            Self::HangUp => 1,
            Self::Interrupt => 2,
            Self::Quit => 3,
        }
    }

    fn raw(self) -> i32 {
        match self {
            Self::Terminate => SIGTERM,
            Self::HangUp => SIGHUP,
            Self::Interrupt => SIGINT,
            Self::Quit => SIGQUIT,
        }
    }
}

/// The signals that came. Its descriptor is readable when there is something new.
#[derive(Debug)]
pub struct Signals {
    wake: UnixStream,
    came: Vec<(Stop, Arc<AtomicBool>)>,
}

impl Signals {
    /// Listens to every signal that ends the program, and to the end of started processes.
    pub fn of_supervisor() -> io::Result<Self> {
        let (signals, bell) = Self::listen(&Stop::ALL)?;
        pipe::register(SIGCHLD, bell)?;
        Ok(signals)
    }

    /// Listens to the loss of the terminal only: other signals end a visit as they always do.
    pub fn of_role() -> io::Result<Self> {
        Self::listen(&[Stop::HangUp]).map(|(signals, _)| signals)
    }

    /// Returns the signal that came, if one did since the last call.
    pub fn take(&mut self) -> Option<Stop> {
        let mut bytes = [0; 64];
        while self.wake.read(&mut bytes).is_ok_and(|count| count > 0) {}
        let found = self.came.iter().find(|(_, came)| came.swap(false, Ordering::SeqCst));
        found.map(|(stop, _)| *stop)
    }

    fn listen(stops: &[Stop]) -> io::Result<(Self, UnixStream)> {
        let (wake, bell) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        bell.set_nonblocking(true)?;
        let mut came = Vec::new();
        for stop in stops {
            let flag = Arc::new(AtomicBool::new(false));
            flag::register(stop.raw(), Arc::clone(&flag))?;
            pipe::register(stop.raw(), bell.try_clone()?)?;
            came.push((*stop, flag));
        }
        Ok((Self { wake, came }, bell))
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.wake.as_fd()
    }
}

/// Returns what is readable whenever the window has another size.
pub(super) fn resizes() -> io::Result<UnixStream> {
    let (wake, bell) = UnixStream::pair()?;
    wake.set_nonblocking(true)?;
    bell.set_nonblocking(true)?;
    pipe::register(SIGWINCH, bell)?;
    Ok(wake)
}
