//! The voice's end of the link.

use std::{
    io,
    os::{
        fd::{AsFd, BorrowedFd, RawFd},
        unix::net::UnixStream,
    },
};

use super::{Closed, Wire, inherited};
use crate::link::{Report, ToVoice};

/// The link of a voice to its supervisor.
#[derive(Debug)]
pub struct VoiceLink {
    stream: UnixStream,
    ear: Wire<ToVoice>,
}

impl VoiceLink {
    /// Takes the inherited socket with this number.
    ///
    /// # Errors
    /// When it is none.
    pub fn open(number: RawFd) -> Result<Self, Closed> {
        let stream = inherited::socket(number)?;
        let ear = Wire::new(stream.try_clone()?);
        Ok(Self { stream, ear })
    }

    /// Waits for the first message.
    ///
    /// # Errors
    /// When the supervisor is gone.
    pub fn first(&mut self) -> Result<ToVoice, Closed> {
        let first = self.ear.hear()?.ok_or(Closed::Gone)?;
        self.ear.never_wait()?;
        Ok(first)
    }

    /// Returns the next message, or nothing yet.
    ///
    /// # Errors
    /// When the supervisor is gone.
    pub fn hear(&mut self) -> Result<Option<ToVoice>, Closed> {
        self.ear.hear()
    }

    /// Returns what reports to the supervisor, for the thread that speaks.
    ///
    /// # Errors
    /// When there are no more descriptors.
    pub fn reporter(&self) -> io::Result<impl FnMut(Report) + Send + use<>> {
        let mut mouth = Wire::<ToVoice>::new(self.stream.try_clone()?);
        // A supervisor that is gone is noticed by whoever hears it.
        Ok(move |report: Report| drop(mouth.say(&report)))
    }
}

impl AsFd for VoiceLink {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.ear.as_fd()
    }
}
