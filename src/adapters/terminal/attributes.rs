//! How the kernel treats what is typed: raw for screens, quiet lines, or as a shell expects it.

use std::io;

use rustix::{
    stdio::stdin,
    termios::{
        InputModes, LocalModes, OptionalActions, OutputModes, QueueSelector, Termios, tcflush,
        tcgetattr, tcsetattr,
    },
};

/// The attributes of the terminal as they were found.
#[derive(Debug)]
pub(super) struct Attributes {
    found: Termios,
}

impl Attributes {
    /// Reads them; nothing if the standard input is no terminal.
    pub(super) fn find() -> Option<Self> {
        tcgetattr(stdin()).ok().map(|found| Self { found })
    }

    /// Every key comes at once, is not echoed and sends no signal.
    pub(super) fn raw(&self) -> io::Result<()> {
        let mut raw = self.found.clone();
        raw.make_raw();
        impose(&raw)
    }

    /// Lines can be typed and corrected, but no key sends a signal.
    pub(super) fn lines(&self) -> io::Result<()> {
        let mut lines = sane(self.found.clone());
        lines.local_modes.remove(LocalModes::ISIG);
        impose(&lines)
    }

    /// As a shell expects it, even if it was found otherwise: whoever was killed before may have
    /// left it raw.
    pub(super) fn sane(&self) -> io::Result<()> {
        impose(&sane(self.found.clone()))
    }
}

/// Makes the terminal sane without knowing how it was.
pub(super) fn impose_sane() {
    if let Some(attributes) = Attributes::find() {
        let _ = attributes.sane();
    }
}

/// Shows the lines that are typed, where the standard input is a terminal.
pub fn show_typing() {
    change_echo(|modes| modes | LocalModes::ECHO);
}

/// Hides the lines that are typed: the next one is a PIN.
pub fn hide_typing() {
    change_echo(|modes| modes - LocalModes::ECHO);
}

fn change_echo(change: fn(LocalModes) -> LocalModes) {
    let Ok(mut attributes) = tcgetattr(stdin()) else { return };
    let wanted = change(attributes.local_modes);
    if wanted != attributes.local_modes {
        attributes.local_modes = wanted;
        // A terminal that refuses is gone, and that is noticed elsewhere.
        let _ = impose(&attributes);
    }
}

/// Forgets what was typed and not read yet.
pub(super) fn forget_typed() {
    let _ = tcflush(stdin(), QueueSelector::IFlush);
}

/// At once, without waiting for output that a stalled terminal would never take.
fn impose(attributes: &Termios) -> io::Result<()> {
    Ok(tcsetattr(stdin(), OptionalActions::Now, attributes)?)
}

fn sane(mut attributes: Termios) -> Termios {
    attributes.local_modes |= LocalModes::ICANON
        | LocalModes::ECHO
        | LocalModes::ECHOE
        | LocalModes::ECHOK
        | LocalModes::ISIG
        | LocalModes::IEXTEN;
    attributes.output_modes |= OutputModes::OPOST | OutputModes::ONLCR;
    attributes.input_modes |= InputModes::ICRNL | InputModes::IXON;
    attributes.input_modes.remove(InputModes::IGNCR | InputModes::INLCR);
    attributes
}
