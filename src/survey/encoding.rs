//! Whether this terminal understands UTF-8: one letter, then where the cursor is.
//!
//! The kiosk never asks a terminal anything; this command does, once, and waits a moment.

use std::{
    io::{Read, Write, stdin, stdout},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr},
};

use crate::doctor::facts::Encoding;

/// An accent, then `CSI 6 n` (ECMA-48, 8.3.35).
const QUESTION: &[u8] = "\r\u{e9}\x1b[6n".as_bytes();
const CLEANED: &[u8] = b"\r\x1b[K";
const PATIENCE: Duration = Duration::from_millis(300);
/// No answer is longer.
const LONGEST: usize = 32;

/// Asks this terminal.
pub(super) fn encoding() -> Encoding {
    let Ok(before) = tcgetattr(stdin()) else { return Encoding::Mute };
    if tcsetattr(stdin(), OptionalActions::Flush, &raw(&before)).is_err() {
        return Encoding::Mute;
    }
    let answer = ask();
    // Where it cannot be given back, it could not be taken either.
    let _ = tcsetattr(stdin(), OptionalActions::Flush, &before);
    understood(&answer)
}

/// Two columns would be two letters: the second column is the one after a single letter.
fn understood(answer: &[u8]) -> Encoding {
    let text = String::from_utf8_lossy(answer);
    let column = text.split_once(';').and_then(|(_, rest)| rest.strip_suffix('R')?.parse().ok());
    match column {
        Some(2) => Encoding::Utf8,
        Some(3_u16) => Encoding::Bytes,
        _ => Encoding::Mute,
    }
}

fn raw(before: &Termios) -> Termios {
    let mut raw = before.clone();
    raw.local_modes -= LocalModes::ICANON | LocalModes::ECHO;
    raw.special_codes[SpecialCodeIndex::VMIN] = 0;
    raw.special_codes[SpecialCodeIndex::VTIME] = 0;
    raw
}

fn ask() -> Vec<u8> {
    let mut output = stdout();
    let mut answer = Vec::new();
    let asked = output.write_all(QUESTION).and_then(|()| output.flush());
    while asked.is_ok() && answer.len() < LONGEST && !answer.ends_with(b"R") && is_ready() {
        let mut byte = [0];
        match stdin().read(&mut byte) {
            Ok(1) => answer.push(byte[0]),
            _ => break,
        }
    }
    let _ = output.write_all(CLEANED).and_then(|()| output.flush());
    answer
}

fn is_ready() -> bool {
    let input = stdin();
    let mut waited = [PollFd::new(&input, PollFlags::IN)];
    let patience = Timespec::try_from(PATIENCE).ok();
    poll(&mut waited, patience.as_ref()).is_ok_and(|count| count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_after_an_accent_tells_the_encoding() {
        assert_eq!(understood(b"\x1b[4;2R"), Encoding::Utf8);
        assert_eq!(understood(b"\x1b[4;3R"), Encoding::Bytes);
        for other in ["", "\x1b[4;2", "q", "\x1b[;R", "\x1b[4;99R"] {
            assert_eq!(understood(other.as_bytes()), Encoding::Mute, "{other:?}");
        }
    }
}
