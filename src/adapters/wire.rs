//! One end of the socket between two processes, as messages.

use std::{
    io::{self, ErrorKind, Read, Write},
    os::{
        fd::{AsFd, BorrowedFd, RawFd},
        unix::net::UnixStream,
    },
};

use zeroize::Zeroizing;

use super::{NotInherited, inherited};
use crate::link::{BadFrame, Frames, Message, frame};

/// One end of the link; `In` is what the other end says.
#[derive(Debug)]
pub struct Wire<In> {
    stream: UnixStream,
    frames: Frames<In>,
}

/// Why nothing more will be heard.
#[derive(Debug, thiserror::Error)]
pub enum Closed {
    /// The other process is gone.
    #[error("link: the other process is gone; this one ends too")]
    Gone,
    /// There never was another process.
    #[error(transparent)]
    NotInherited(#[from] NotInherited),
    /// The other process does not speak this language.
    #[error(transparent)]
    Bad(#[from] BadFrame),
    /// The socket failed.
    #[error("link: {0}; this process ends")]
    Io(#[from] io::Error),
}

impl<In: Message> Wire<In> {
    /// Speaks through a socket.
    pub fn new(stream: UnixStream) -> Self {
        Self { stream, frames: Frames::default() }
    }

    /// Speaks through the inherited socket with this number.
    pub fn inherit(number: RawFd) -> Result<Self, Closed> {
        Ok(Self::new(inherited::socket(number)?))
    }

    /// Makes both directions return at once from now on.
    pub fn never_wait(&self) -> io::Result<()> {
        self.stream.set_nonblocking(true)
    }

    /// Says one thing.
    pub fn say(&mut self, message: &impl Message) -> io::Result<()> {
        let bytes = Zeroizing::new(frame(message).map_err(io::Error::other)?);
        self.stream.write_all(&bytes)
    }

    /// Returns the next thing the other end said; nothing if a socket that does not block has none.
    pub fn hear(&mut self) -> Result<Option<In>, Closed> {
        let mut bytes = Zeroizing::new([0; 1024]);
        loop {
            if let Some(message) = self.frames.take()? {
                return Ok(Some(message));
            }
            match self.stream.read(&mut *bytes) {
                Ok(0) => return Err(Closed::Gone),
                Ok(count) => self.frames.push(&bytes[..count]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(None),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

impl<In> AsFd for Wire<In> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{FromSupervisor, ToSupervisor};

    #[test]
    fn what_one_end_says_the_other_hears() {
        let (here, there) = UnixStream::pair().unwrap();
        here.set_nonblocking(true).unwrap();
        let mut supervisor = Wire::<ToSupervisor>::new(here);
        let mut visit = Wire::<FromSupervisor>::new(there);
        assert!(matches!(supervisor.hear(), Ok(None)));
        visit.say(&ToSupervisor::Ready).unwrap();
        visit.say(&ToSupervisor::Done).unwrap();
        drop(visit);
        assert!(matches!(supervisor.hear(), Ok(Some(ToSupervisor::Ready))));
        assert!(matches!(supervisor.hear(), Ok(Some(ToSupervisor::Done))));
        assert!(matches!(supervisor.hear(), Err(Closed::Gone)));
    }
}
