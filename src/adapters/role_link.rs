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
    time::{Duration, Instant},
};

use super::{Closed, Line, Signals, Wire, inherited, terminal, wait};
use crate::{
    lang::Tag,
    link::{FromSupervisor, Order, Past, Pin, Renderer, ToSupervisor},
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
    renderer: Renderer,
}

impl RoleLink {
    /// Takes the inherited socket with this number.
    pub fn open(number: RawFd, renderer: Renderer) -> Result<Self, Closed> {
        Self::over(inherited::socket(number)?, renderer)
    }

    /// Speaks through a socket.
    pub fn over(stream: UnixStream, renderer: Renderer) -> Result<Self, Closed> {
        let (feed, inputs) = mpsc::channel();
        let ear = Some(Wire::new(stream.try_clone()?));
        Ok(Self { voice: Wire::new(stream), ear, inputs: Some(inputs), feed, renderer })
    }

    /// Waits for the first message.
    pub fn first(&mut self) -> Result<FromSupervisor, Closed> {
        let first = self.ear.as_mut().map_or(Ok(None), Wire::hear)?;
        first.ok_or(Closed::Gone)
    }

    /// Makes ready, once, to hear the supervisor: all that is opened for it is opened here.
    pub fn attend(&mut self) -> io::Result<Option<Attendance>> {
        let Some(ear) = self.ear.take() else { return Ok(None) };
        let renderer = self.renderer;
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

    /// Returns how screens are shown.
    pub fn renderer(&self) -> Renderer {
        self.renderer
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

    /// Has a PIN checked.
    pub fn asks_about_a_pin(&mut self, pin: &Pin) -> io::Result<()> {
        self.voice.say(&ToSupervisor::Pin(pin.clone()))
    }

    /// Says that the staff are done.
    pub fn staff_are_gone(&mut self) -> io::Result<()> {
        self.voice.say(&ToSupervisor::StaffGone)
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

/// How long the supervisor's end is waited for after a hang-up.
const LAST_WORDS: Duration = Duration::from_millis(200);
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        // Before any waiting: the first message may have brought others along.
        if pass_on(&mut ear, feed).is_err() {
            return Departure::Orphaned;
        }
        if signals.take().is_some() {
            return after_a_hang_up(ear, feed);
        }
        match wait(&[ear.as_fd(), signals.as_fd()], terminal, None) {
            Ok(Line::Open) => {}
            Ok(Line::HungUp) => return Departure::TerminalLost,
            Err(_) => return Departure::Orphaned,
        }
    }
}

/// Finds out who is gone. When the system ends a killed supervisor it hangs up first and closes
/// the link then: whoever leaves in between would leave the visitor's screen standing.
fn after_a_hang_up(mut ear: Wire<FromSupervisor>, feed: &Sender<Happening>) -> Departure {
    let limit = Instant::now() + LAST_WORDS;
    loop {
        if pass_on(&mut ear, feed).is_err() {
            return Departure::Orphaned;
        }
        let left = limit.saturating_duration_since(Instant::now());
        if left.is_zero() || wait(&[ear.as_fd()], None, Some(left)).is_err() {
            return Departure::TerminalLost;
        }
    }
}

/// Passes on what the supervisor said so far.
fn pass_on(ear: &mut Wire<FromSupervisor>, feed: &Sender<Happening>) -> Result<(), Closed> {
    while let Some(order) = ear.hear()? {
        drop(happening(&order).map(|it| feed.send(it)));
    }
    Ok(())
}

/// Returns what an order means to a visit or farewell that is under way.
fn happening(order: &FromSupervisor) -> Option<Happening> {
    match order {
        FromSupervisor::Visit(_) | FromSupervisor::Farewell(..) => None,
        FromSupervisor::Voice(report) => Some(Happening::Voice(*report)),
        FromSupervisor::Hours(outlook) => Some(Happening::Hours(outlook.clone())),
        FromSupervisor::MoreTime => Some(Happening::MoreTime),
        FromSupervisor::Pin(reply) => Some(Happening::Pin(*reply)),
        FromSupervisor::EndNow => Some(Happening::EndRequested),
        FromSupervisor::Erasing => Some(Happening::Erased(Erasing::Running)),
        FromSupervisor::Verified => Some(Happening::Erased(Erasing::Verified)),
        FromSupervisor::Residue { .. } => Some(Happening::Erased(Erasing::Residue)),
        FromSupervisor::Warning { .. } => Some(Happening::Erased(Erasing::Warned)),
    }
}

#[cfg(test)]
mod tests {
    use rustix::process::{Signal, getpid, kill_process};

    use super::*;

    /// Hangs up, and lets the supervisor's end of the link live so long.
    fn hung_up(lives: Duration) -> Departure {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let (ear, signals) = (Wire::new(ours), Signals::of_role().unwrap());
        ear.never_wait().unwrap();
        kill_process(getpid(), Signal::HUP).unwrap();
        let supervisor = thread::spawn(move || {
            thread::sleep(lives);
            drop(theirs);
        });
        let departure = attend(ear, signals, &mpsc::channel().0);
        supervisor.join().unwrap();
        departure
    }

    #[test]
    fn a_hang_up_just_before_the_link_closes_is_the_end_of_the_supervisor() {
        assert_eq!(hung_up(LAST_WORDS / 4), Departure::Orphaned);
    }

    #[test]
    fn a_hang_up_while_the_supervisor_lives_is_the_loss_of_the_terminal() {
        assert_eq!(hung_up(LAST_WORDS * 3), Departure::TerminalLost);
    }
}
