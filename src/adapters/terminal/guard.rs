//! The supervisor's hold on the terminal: taken once, cleaned between visits, given back once.

use std::{
    io,
    os::fd::{AsFd, BorrowedFd},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    stdio::{stdin, stdout},
    termios::isatty,
};

use super::{
    attributes,
    attributes::Attributes,
    sequences::{cleaning, clearing_scrollback, entering, leaving},
};
use crate::{config::Mouse, link::Bidi};

/// How long a terminal that takes no output is waited for, before it is given up.
const STALLED: Duration = Duration::from_millis(500);

/// How a terminal is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Full screens.
    Screens {
        /// Who turns right-to-left texts.
        bidi: Bidi,
        /// Whether the mouse is used.
        mouse: Mouse,
    },
    /// Lines, and never an escape sequence of a visit.
    Lines,
}

/// What becomes of the lines that scrolled away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scrollback {
    /// They stay: the terminal belongs to somebody.
    Kept,
    /// They are cleared: the terminal belongs to whoever comes next.
    Cleared,
}

/// The hold on the terminal. Gives it back when dropped, whatever happened.
#[derive(Debug)]
pub struct TerminalGuard {
    manner: Manner,
    scrollback: Scrollback,
    attributes: Option<Attributes>,
}

impl TerminalGuard {
    /// Takes the terminal. Without one on the standard input, nothing is changed.
    ///
    /// # Errors
    /// When the terminal refuses to be raw.
    pub fn take(manner: Manner, scrollback: Scrollback) -> io::Result<Self> {
        let guard = Self { manner, scrollback, attributes: Attributes::find() };
        guard.impose()?;
        if let Manner::Screens { bidi, mouse } = manner {
            write_to_terminal(&entering(bidi, mouse));
        }
        guard.clear_scrollback();
        Ok(guard)
    }

    /// Removes everything a visit painted, typed ahead or changed.
    pub fn clean(&self) {
        if let Manner::Screens { mouse, .. } = self.manner {
            write_to_terminal(&cleaning(mouse));
        }
        self.clear_scrollback();
        // A terminal that refuses is gone, and that is noticed elsewhere.
        let _ = self.impose();
        attributes::forget_typed();
    }

    /// Forgets what was typed while nobody was there to read it.
    pub fn forget_typed(&self) {
        attributes::forget_typed();
    }

    /// Shows one plain text: the last means, when no process can paint.
    pub fn say(&self, text: &str) {
        self.clean();
        write(&format!("{}\r\n", text.replace('\n', "\r\n")));
    }

    /// Returns the terminal, to wait for its loss; nothing if the input is none.
    pub fn input(&self) -> Option<BorrowedFd<'_>> {
        // Not asked again: a terminal that is lost is none any more.
        self.attributes.as_ref().map(|_| stdin())
    }

    fn impose(&self) -> io::Result<()> {
        match (&self.attributes, self.manner) {
            (None, _) => Ok(()),
            (Some(attributes), Manner::Screens { .. }) => attributes.raw(),
            (Some(attributes), Manner::Lines) => attributes.lines(),
        }
    }

    fn clear_scrollback(&self) {
        if self.scrollback == Scrollback::Cleared {
            write_to_terminal(&clearing_scrollback());
        }
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        if let Manner::Screens { bidi, .. } = self.manner {
            write_to_terminal(&leaving(bidi));
        }
        self.clear_scrollback();
        attributes::forget_typed();
        if let Some(attributes) = &self.attributes {
            let _ = attributes.sane();
        }
    }
}

/// Writes to the standard output if it is a terminal: nothing else understands this.
pub(super) fn write_to_terminal(text: &str) {
    if isatty(stdout()) {
        write(text);
    }
}

/// Writes as far as the output takes it; a stalled one must not hold up the wipe.
fn write(text: &str) {
    let output = stdout();
    let mut rest = text.as_bytes();
    while !rest.is_empty() && takes_output(output) {
        match rustix::io::write(output, rest) {
            Ok(count) => rest = &rest[count..],
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
            Err(_) => return,
        }
    }
}

fn takes_output(output: BorrowedFd<'_>) -> bool {
    let mut waited = [PollFd::from_borrowed_fd(output.as_fd(), PollFlags::OUT)];
    let limit = Timespec::try_from(STALLED).ok();
    let count = poll(&mut waited, limit.as_ref());
    matches!(count, Ok(1..) | Err(rustix::io::Errno::INTR))
        && !waited[0].revents().contains(PollFlags::HUP)
}
