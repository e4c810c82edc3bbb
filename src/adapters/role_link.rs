//! A visit's or farewell's end of the link, and the one channel into which everything comes.

use std::{
    fmt, io,
    os::{
        fd::{AsFd, RawFd},
        unix::net::UnixStream,
    },
    process,
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

use crossterm::event::KeyEvent;
use rustix::{
    event::{PollFd, PollFlags, poll},
    stdio::stdin,
    termios::isatty,
};

use super::{Closed, Signals, Wire, inherited, terminal};
use crate::{
    lang::Tag,
    link::{FromSupervisor, Past, Renderer, ToSupervisor},
};

/// Everything that comes from outside to a visit or a farewell.
pub enum Input {
    /// A key was pressed, or repeats.
    Key(KeyEvent),
    /// The mouse or a finger pressed here.
    Pressed {
        /// From the left, from 0.
        column: u16,
        /// From the top, from 0.
        row: u16,
    },
    /// The wheel turned.
    Scrolled(Scroll),
    /// The terminal has another size.
    Resized,
    /// A line came; in linear mode.
    Line(String),
    /// Nothing more can come from the visitor.
    Closed,
    /// The supervisor said something.
    Told(FromSupervisor),
}

/// Where the wheel turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scroll {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// Keys and lines are what a visitor types: only what kind of input it was may be told.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key(_) => "Key",
            Self::Pressed { .. } => "Pressed",
            Self::Scrolled(_) => "Scrolled",
            Self::Resized => "Resized",
            Self::Line(_) => "Line",
            Self::Closed => "Closed",
            Self::Told(_) => "Told",
        })
    }
}

/// The link of a visit or a farewell to its supervisor, and its inbox.
#[derive(Debug)]
pub struct RoleLink {
    voice: Wire<FromSupervisor>,
    ear: Option<Wire<FromSupervisor>>,
    /// Everything that comes: from the supervisor, and from whoever was given [`RoleLink::feed`].
    pub inputs: Receiver<Input>,
    feed: Sender<Input>,
}

impl RoleLink {
    /// Takes the inherited socket with this number.
    pub fn open(number: RawFd) -> Result<Self, Closed> {
        Self::over(inherited::socket(number).map_err(io::Error::other)?)
    }

    /// Speaks through a socket; for tests, which inherit none.
    pub fn over(stream: UnixStream) -> Result<Self, Closed> {
        let (feed, inputs) = mpsc::channel();
        let ear = Some(Wire::new(stream.try_clone()?));
        Ok(Self { voice: Wire::new(stream), ear, inputs, feed })
    }

    /// Waits for the first message.
    pub fn first(&mut self) -> Result<FromSupervisor, Closed> {
        let first = self.ear.as_mut().map_or(Ok(None), Wire::hear)?;
        first.ok_or(Closed::Gone)
    }

    /// Starts the thread that hears the supervisor, and leaves when it is gone.
    pub fn attend(&mut self, renderer: Renderer) -> io::Result<()> {
        let Some(ear) = self.ear.take() else { return Ok(()) };
        let (signals, feed) = (Signals::of_role()?, self.feed());
        ear.never_wait()?;
        thread::Builder::new().name("link".into()).spawn(move || {
            match attend(ear, signals, &feed) {
                Departure::Orphaned => terminal::abandon(renderer),
                Departure::TerminalLost => {}
            }
            process::exit(1);
        })?;
        Ok(())
    }

    /// Returns a way into the inbox, for the threads that read the terminal.
    pub fn feed(&self) -> Sender<Input> {
        self.feed.clone()
    }

    /// Says that the first screen is painted.
    pub fn ready(&mut self) -> io::Result<()> {
        self.voice.say(&ToSupervisor::Ready)
    }

    /// Says which language the visitor uses from now on.
    pub fn speaks(&mut self, language: &Tag) -> io::Result<()> {
        self.voice.say(&ToSupervisor::Speaks(language.clone()))
    }

    /// Says that the visit is over.
    pub fn end(&mut self, past: Past) -> io::Result<()> {
        self.voice.say(&ToSupervisor::End(past))
    }

    /// Says that the farewell is over.
    pub fn done(&mut self) -> io::Result<()> {
        self.voice.say(&ToSupervisor::Done)
    }
}

/// Why a visit or farewell must leave at once.
enum Departure {
    /// The supervisor is gone: nobody else cleans the screen.
    Orphaned,
    /// The terminal is gone: there is nothing to clean, and a supervisor that sees to the rest.
    TerminalLost,
}

/// Passes on what the supervisor says until it, or the terminal, is gone.
fn attend(mut ear: Wire<FromSupervisor>, mut signals: Signals, feed: &Sender<Input>) -> Departure {
    loop {
        let Ok(is_lost) = wait(&ear, &signals) else { return Departure::Orphaned };
        // The link first: when a session leader is killed, its link closes before the hang-up.
        loop {
            match ear.hear() {
                Ok(Some(order)) => drop(feed.send(Input::Told(order))),
                Ok(None) => break,
                Err(_) => return Departure::Orphaned,
            }
        }
        if is_lost || signals.take().is_some() {
            return Departure::TerminalLost;
        }
    }
}

/// Waits for something to hear; returns whether the terminal hung up.
fn wait(ear: &Wire<FromSupervisor>, signals: &Signals) -> io::Result<bool> {
    let input = stdin();
    let mut waited = vec![
        PollFd::new(ear, PollFlags::IN),
        PollFd::from_borrowed_fd(signals.as_fd(), PollFlags::IN),
    ];
    if isatty(input) {
        // No key is waited for here: a hang-up is always reported.
        waited.push(PollFd::from_borrowed_fd(input, PollFlags::empty()));
    }
    match poll(&mut waited, None) {
        Ok(_) | Err(rustix::io::Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(waited.get(2).is_some_and(|it| it.revents().intersects(PollFlags::HUP | PollFlags::ERR)))
}
