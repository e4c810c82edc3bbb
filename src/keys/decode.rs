//! From the bytes of a terminal to what a person did: keys, presses, the wheel.
//!
//! Whatever comes, it is never stuck. Each state has an end, and silence ends it too: a person's
//! next key begins anew. So nothing that is sent can hold the keyboard, finished or not. Knows
//! no terminal; time is told by [`Decoder::hush`].
//!
//! What programs say to each other by a keyboard (answers, clipboards, pastes) means nothing
//! here. Sources: ECMA-48, the control sequences of xterm, `console_codes(4)`.

mod letter;
mod sequence;

use std::{fmt, time::Duration};

use letter::Letter;
use sequence::Sequence;

use super::{Input, Key};

/// How long the rest of a key may take: it comes at once, unless a slow line parted it.
const REST_OF_A_KEY: Duration = Duration::from_millis(30);
/// How long the rest of a paste or of a message may take: less than between two keys.
const REST_OF_A_TEXT: Duration = Duration::from_millis(150);

const CANCEL: u8 = 0x18;
const SUBSTITUTE: u8 = 0x1a;
const ESCAPE: u8 = 0x1b;

/// What ends a paste.
const END_OF_PASTE: &[u8] = b"\x1b[201~";

/// Reads bytes, one after the other.
#[derive(Default)]
pub struct Decoder {
    state: State,
}

#[derive(Default)]
enum State {
    /// Nothing has begun.
    #[default]
    Ground,
    /// `ESC`: the key of that name, or the beginning of something.
    Escaped,
    /// `ESC [`, and what followed.
    Sequence(Sequence),
    /// `ESC O`: one more byte.
    Single,
    /// `ESC [ [`, by which a Linux console begins its first function keys: one more byte.
    Console,
    /// `ESC [ M`: the button, the column and the row, each one byte.
    Pointer(Vec<u8>),
    /// A message of one program to another, until it ends.
    Message,
    /// A paste, and how much of its end has come.
    Paste(usize),
    /// A character of several bytes.
    Letter(Letter),
}

impl Decoder {
    /// Takes a byte; returns what it completes.
    pub fn take(&mut self, byte: u8) -> Option<Input> {
        let state = std::mem::take(&mut self.state);
        let (next, input) = match state {
            State::Ground => ground(byte),
            State::Escaped => escaped(byte),
            State::Sequence(sequence) => in_sequence(sequence, byte),
            State::Single => (State::Ground, sequence::single(byte).map(Input::Key)),
            State::Console => (State::Ground, sequence::console(byte).map(Input::Key)),
            State::Pointer(bytes) => in_pointer(bytes, byte),
            State::Message => (in_message(byte), None),
            State::Paste(matched) => (in_paste(matched, byte), None),
            State::Letter(letter) => in_letter(letter, byte),
        };
        self.state = next;
        input
    }

    /// Returns how long silence must last until it ends what has begun; nothing if nothing has.
    pub fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Message | State::Paste(_) => Some(REST_OF_A_TEXT),
            _ => Some(REST_OF_A_KEY),
        }
    }

    /// Ends what has begun, because nothing more came. A lone `ESC` was the key.
    pub fn hush(&mut self) -> Option<Input> {
        match std::mem::take(&mut self.state) {
            State::Escaped => Some(Input::Key(Key::Escape)),
            _ => None,
        }
    }
}

/// What was typed is the visitor's: it is not shown.
impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decoder")
    }
}

type Step = (State, Option<Input>);

fn ground(byte: u8) -> Step {
    match byte {
        ESCAPE => (State::Escaped, None),
        0x80.. => match Letter::begin(byte) {
            Some(letter) => (State::Letter(letter), None),
            None => (State::Ground, None),
        },
        byte => (State::Ground, Some(Input::Key(typed(byte)))),
    }
}

/// A byte of its own: a character, or what Control makes of one.
fn typed(byte: u8) -> Key {
    match byte {
        b'\t' => Key::Tab,
        b'\r' | b'\n' => Key::Enter,
        0x7f => Key::Backspace,
        0 => Key::Control(' '),
        1..=0x1a => Key::Control(char::from(byte - 1 + b'a')),
        0x1b..=0x1f => Key::Other,
        byte => Key::Char(char::from(byte)),
    }
}

fn escaped(byte: u8) -> Step {
    match byte {
        b'[' => (State::Sequence(Sequence::default()), None),
        b'O' => (State::Single, None),
        b']' | b'P' | b'X' | b'^' | b'_' => (State::Message, None),
        ESCAPE => (State::Escaped, Some(Input::Key(Key::Escape))),
        // A letter with Alt is no text: it is what a terminal makes of Escape and a letter.
        b' '..=b'~' => (State::Ground, Some(Input::Key(Key::Other))),
        byte => ground(byte),
    }
}

fn in_sequence(mut sequence: Sequence, byte: u8) -> Step {
    match byte {
        b'[' if sequence.is_empty() => (State::Console, None),
        b'M' if sequence.is_empty() => (State::Pointer(vec![]), None),
        0x40..=0x7e if sequence.begins_a_paste(byte) => (State::Paste(0), None),
        0x40..=0x7e => (State::Ground, sequence.end(byte)),
        b' '..=b'?' => {
            sequence.take(byte);
            (State::Sequence(sequence), None)
        }
        CANCEL | SUBSTITUTE => (State::Ground, None),
        // It was cut short; what comes instead counts.
        byte => ground(byte),
    }
}

fn in_pointer(mut bytes: Vec<u8>, byte: u8) -> Step {
    bytes.push(byte);
    match bytes[..] {
        [button, column, row] => (State::Ground, sequence::pointed(button, column, row)),
        _ => (State::Pointer(bytes), None),
    }
}

/// The end is `BEL` or `ESC \`; the latter's second half is a letter with Alt.
fn in_message(byte: u8) -> State {
    match byte {
        0x07 | CANCEL | SUBSTITUTE => State::Ground,
        ESCAPE => State::Escaped,
        _ => State::Message,
    }
}

fn in_paste(matched: usize, byte: u8) -> State {
    let matched = match byte {
        byte if byte == END_OF_PASTE[matched] => matched + 1,
        ESCAPE => 1,
        _ => 0,
    };
    if matched == END_OF_PASTE.len() { State::Ground } else { State::Paste(matched) }
}

fn in_letter(mut letter: Letter, byte: u8) -> Step {
    match letter.take(byte) {
        letter::Taken::More => (State::Letter(letter), None),
        letter::Taken::Whole(letter) if letter.is_control() => (State::Ground, None),
        letter::Taken::Whole(letter) => (State::Ground, Some(Input::Key(Key::Char(letter)))),
        letter::Taken::Broken => ground(byte),
    }
}

#[cfg(test)]
mod tests;
