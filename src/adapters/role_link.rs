//! A visit's or farewell's end of the link, and the one channel into which everything comes.

use std::{
    io,
    os::{
        fd::{AsFd, RawFd},
        unix::net::UnixStream,
    },
    process,
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

use super::{Closed, Line, Signals, Wire, inherited, terminal, wait};
use crate::{
    lang::Tag,
    link::{FromSupervisor, Order, Past, Renderer, ToSupervisor},
    screen::Erasing,
    shell::Happening,
};

/// The link of a visit or a farewell to its supervisor, and its inbox.
#[derive(Debug)]
pub struct RoleLink {
    voice: Wire<FromSupervisor>,
    ear: Option<Wire<FromSupervisor>>,
    inputs: Option<Receiver<Happening>>,
    feed: Sender<Happening>,
}

impl RoleLink {
    /// Takes the inherited socket with this number.
    pub fn open(number: RawFd) -> Result<Self, Closed> {
        Self::over(inherited::socket(number)?)
    }

    /// Speaks through a socket; for tests, which inherit none.
    pub fn over(stream: UnixStream) -> Result<Self, Closed> {
        let (feed, inputs) = mpsc::channel();
        let ear = Some(Wire::new(stream.try_clone()?));
        Ok(Self { voice: Wire::new(stream), ear, inputs: Some(inputs), feed })
    }

    /// Waits for the first message.
    pub fn first(&mut self) -> Result<FromSupervisor, Closed> {
        let first = self.ear.as_mut().map_or(Ok(None), Wire::hear)?;
        first.ok_or(Closed::Gone)
    }

    /// Makes ready, once, to hear the supervisor: all that is opened for it is opened here.
    pub fn attend(&mut self, renderer: Renderer) -> io::Result<Option<Attendance>> {
        let Some(ear) = self.ear.take() else { return Ok(None) };
        ear.never_wait()?;
        Ok(Some(Attendance { ear, signals: Signals::of_role()?, feed: self.feed(), renderer }))
    }

    /// Returns the inbox, once: everything that comes from the supervisor, and from whoever was
    /// given [`RoleLink::feed`].
    pub fn take_inputs(&mut self) -> Option<Receiver<Happening>> {
        self.inputs.take()
    }

    /// Returns a way into the inbox, for the threads that read the terminal.
    pub fn feed(&self) -> Sender<Happening> {
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

    /// Passes something on to the voice.
    pub fn asks_the_voice(&mut self, order: Order) -> io::Result<()> {
        self.voice.say(&ToSupervisor::Voice(order))
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

/// What hears the supervisor, and leaves when it is gone.
#[derive(Debug)]
pub struct Attendance {
    ear: Wire<FromSupervisor>,
    signals: Signals,
    feed: Sender<Happening>,
    renderer: Renderer,
}

impl Attendance {
    /// Starts the thread that does.
    pub fn begin(self) -> io::Result<()> {
        let Self { ear, signals, feed, renderer } = self;
        thread::Builder::new().name("link".into()).spawn(move || {
            match attend(ear, signals, &feed) {
                Departure::Orphaned => terminal::abandon(renderer),
                Departure::TerminalLost => {}
            }
            process::exit(1);
        })?;
        Ok(())
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
fn attend(
    mut ear: Wire<FromSupervisor>,
    mut signals: Signals,
    feed: &Sender<Happening>,
) -> Departure {
    // Asked once: a terminal that is lost is none any more.
    let terminal = terminal::input();
    loop {
        // Before any waiting: the first message may have brought others along. And before any
        // signal: when a session leader is killed, its link closes before the hang-up comes.
        loop {
            match ear.hear() {
                Ok(Some(order)) => drop(happening(&order).map(|it| feed.send(it))),
                Ok(None) => break,
                Err(_) => return Departure::Orphaned,
            }
        }
        if signals.take().is_some() {
            return Departure::TerminalLost;
        }
        match wait(&[ear.as_fd(), signals.as_fd()], terminal, None) {
            Ok(Line::Open) => {}
            Ok(Line::HungUp) => return Departure::TerminalLost,
            Err(_) => return Departure::Orphaned,
        }
    }
}

/// Returns what an order means to a visit or farewell that is under way.
fn happening(order: &FromSupervisor) -> Option<Happening> {
    match order {
        FromSupervisor::Visit(_) | FromSupervisor::Farewell(..) => None,
        FromSupervisor::Voice(report) => Some(Happening::Voice(*report)),
        FromSupervisor::EndNow => Some(Happening::EndRequested),
        FromSupervisor::Erasing => Some(Happening::Erased(Erasing::Running)),
        FromSupervisor::Verified => Some(Happening::Erased(Erasing::Verified)),
        FromSupervisor::Residue { .. } => Some(Happening::Erased(Erasing::Residue)),
    }
}
