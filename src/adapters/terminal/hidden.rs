//! Something typed that nobody may see: a PIN, from an administrator.

use std::io::{self, ErrorKind};

use rustix::{
    stdio::stdin,
    termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr},
};
use zeroize::Zeroizing;

/// The longest line that is taken, in bytes; its memory is reserved, so that no copy is left.
const LONGEST: usize = 256;

/// Returns whether a person is typing.
pub fn is_typed() -> bool {
    isatty(stdin())
}

/// Reads a line from the standard input. Where that is a terminal the line is asked for, and not
/// shown.
///
/// # Errors
/// When there is none, or Control and C were pressed.
pub fn hidden_line(prompt: &str) -> io::Result<Zeroizing<String>> {
    let quiet = Quiet::begin()?;
    // Not before: who types fast would see the first digits.
    quiet.say(prompt);
    let line = line();
    quiet.say("\n");
    line
}

fn line() -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::with_capacity(LONGEST));
    loop {
        let mut byte = Zeroizing::new([0; 1]);
        match rustix::io::read(stdin(), &mut *byte) {
            Ok(0) if line.is_empty() => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(0) => return Ok(line),
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        }
        match byte[0] {
            b'\n' | b'\r' => return Ok(line),
            3 | 4 => return Err(ErrorKind::Interrupted.into()),
            8 | 0x7f => drop(line.pop()),
            letter if line.len() < LONGEST => line.push(char::from(letter)),
            _ => {}
        }
    }
}

/// A terminal that shows nothing. As it was when dropped.
struct Quiet(Option<Termios>);

impl Quiet {
    fn begin() -> io::Result<Self> {
        if !is_typed() {
            return Ok(Self(None));
        }
        let found = tcgetattr(stdin())?;
        let mut quiet = found.clone();
        // No signal either: it would end the program and leave the terminal like this.
        quiet.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        tcsetattr(stdin(), OptionalActions::Flush, &quiet)?;
        Ok(Self(Some(found)))
    }
}

impl Quiet {
    fn say(&self, text: &str) {
        if self.0.is_some() {
            eprint!("{text}");
        }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        if let Some(found) = &self.0 {
            let _ = tcsetattr(stdin(), OptionalActions::Flush, found);
        }
    }
}
