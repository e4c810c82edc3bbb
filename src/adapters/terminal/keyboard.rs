//! The one reader of the terminal.

use std::{
    io::{self, Read},
    os::{fd::AsFd, unix::net::UnixStream},
    sync::mpsc::Sender,
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    stdio::stdin,
};
use zeroize::Zeroizing;

use crate::{
    adapters::signals,
    keys::{Decoder, Input, Pace},
    shell::Happening,
};

/// What is read at once.
const PIECE: usize = 1024;

/// What reads the terminal: all that it needs is open, and it reads nothing yet.
#[derive(Debug)]
pub struct Keyboard {
    feed: Sender<Happening>,
    resizes: UnixStream,
    decoder: Decoder,
    pace: Pace,
    start: Instant,
}

impl Keyboard {
    /// Makes it ready; what it reads goes into this inbox.
    pub fn open(feed: Sender<Happening>) -> io::Result<Self> {
        let (decoder, pace) = (Decoder::default(), Pace::default());
        Ok(Self { feed, resizes: signals::resizes()?, decoder, pace, start: Instant::now() })
    }

    /// Starts the only thread that reads the terminal, until it or the inbox is gone.
    pub fn listen(mut self) -> io::Result<()> {
        thread::Builder::new().name("keyboard".into()).spawn(move || {
            while self.pass_on(None).is_ok() {}
            drop(self.feed.send(Happening::Gone));
        })?;
        Ok(())
    }

    /// Waits for anything without a thread, so long at most, and passes it on. Whoever reads the
    /// terminal afterwards has it for themselves.
    ///
    /// # Errors
    /// When the terminal or the inbox is gone.
    pub fn attend(&mut self, limit: Option<Duration>) -> io::Result<()> {
        self.pass_on(limit)
    }

    /// Waits for anything, and passes it on. At rest nothing wakes it.
    fn pass_on(&mut self, limit: Option<Duration>) -> io::Result<()> {
        let mut waited = [
            PollFd::from_borrowed_fd(stdin(), PollFlags::IN),
            PollFd::from_borrowed_fd(self.resizes.as_fd(), PollFlags::IN),
        ];
        let patience = self.decoder.patience();
        let pause = limit.into_iter().chain(patience).min();
        let pause = pause.and_then(|it| Timespec::try_from(it).ok());
        match poll(&mut waited, pause.as_ref()) {
            Ok(0) if patience.is_none() => return Ok(()),
            Ok(0) => return self.send_key(Decoder::hush),
            Err(Errno::INTR) => return Ok(()),
            other => other?,
        };
        let [typed, resized] = waited.map(|it| it.revents());
        if !resized.is_empty() {
            while self.resizes.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
            self.send(Input::Resized)?;
        }
        if typed.is_empty() { Ok(()) } else { self.read() }
    }

    fn read(&mut self) -> io::Result<()> {
        let mut bytes = Zeroizing::new([0; PIECE]);
        let count = match rustix::io::read(stdin(), bytes.as_mut_slice()) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Err(Errno::INTR | Errno::AGAIN) => 0,
            other => other?,
        };
        bytes[..count].iter().try_for_each(|byte| self.send_key(|decoder| decoder.take(*byte)))
    }

    /// Sends what came of the decoder, unless it is part of a flood.
    fn send_key(&mut self, came: impl FnOnce(&mut Decoder) -> Option<Input>) -> io::Result<()> {
        match came(&mut self.decoder) {
            Some(input) if self.pace.lets(self.start.elapsed()) => self.send(input),
            _ => Ok(()),
        }
    }

    fn send(&self, input: Input) -> io::Result<()> {
        self.feed.send(Happening::Input(input)).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
