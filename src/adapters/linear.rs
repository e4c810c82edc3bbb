//! Lines instead of keys: the standard input of linear mode.

mod canvas;

use std::{
    io::{self, BufRead},
    sync::mpsc::Sender,
    thread,
};

pub use canvas::LineCanvas;

use crate::shell::Happening;

/// The longest line that is taken, in bytes; nobody answers more.
const LONGEST: u64 = 4096;

/// Starts the only thread that reads the standard input, until its end.
pub fn listen(feed: Sender<Happening>) -> io::Result<()> {
    thread::Builder::new().name("lines".into()).spawn(move || {
        let mut input = io::stdin().lock();
        while let Some(line) = next(&mut input) {
            if feed.send(Happening::Line(line)).is_err() {
                return;
            }
        }
        drop(feed.send(Happening::Gone));
    })?;
    Ok(())
}

/// Returns the next line without its end; nothing when there is none. What is no text is read
/// as such, with marks where it is not.
fn next(input: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    let count = io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut bytes).ok()?;
    if count == 0 {
        return None;
    }
    let text = String::from_utf8_lossy(&bytes);
    Some(text.trim_end_matches(['\n', '\r']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_without_their_ends_and_then_none() {
        let mut input = b"2\r\n\nlast".as_slice();
        let mut lines = || next(&mut input);
        assert_eq!(lines().as_deref(), Some("2"));
        assert_eq!(lines().as_deref(), Some(""));
        assert_eq!(lines().as_deref(), Some("last"));
        assert_eq!(lines(), None);
    }

    #[test]
    fn an_endless_line_is_cut_and_noise_is_marked() {
        let mut endless = io::Read::take(io::repeat(b'7'), 10_000);
        let mut input = io::BufReader::new(&mut endless);
        assert_eq!(next(&mut input).unwrap().len(), 4096);
        assert_eq!(next(&mut b"\xff2\n".as_slice()).unwrap(), "\u{fffd}2");
    }
}
