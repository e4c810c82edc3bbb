//! A control sequence, `ESC [` to its last byte, and the keys that send it.

use crate::keys::{Input, Key, Wheel};

/// The most numbers that any key sends.
const MOST: usize = 3;

/// What came of a sequence before its last byte.
#[derive(Default)]
pub(super) struct Sequence {
    numbers: [Option<u16>; MOST],
    /// Which number is being read.
    at: usize,
    manner: Manner,
}

/// Whom it is for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Manner {
    /// Nothing has come yet.
    #[default]
    Empty,
    /// A key, or a program's answer that looks like one.
    Key,
    /// A pointer: `<` came first.
    Pointer,
    /// No key sends it.
    Strange,
}

impl Sequence {
    pub(super) fn is_empty(&self) -> bool {
        self.manner == Manner::Empty
    }

    /// Takes a byte that is not the last.
    pub(super) fn take(&mut self, byte: u8) {
        self.manner = match (self.manner, byte) {
            (Manner::Empty, b'<') => Manner::Pointer,
            (Manner::Empty, b'0'..=b'9' | b';') => Manner::Key,
            (manner, b';') if self.at + 1 < MOST => manner,
            (manner, b'0'..=b'9') => manner,
            _ => Manner::Strange,
        };
        match byte {
            b'0'..=b'9' => self.digit(u16::from(byte - b'0')),
            b';' => self.at = MOST.min(self.at + 1),
            _ => {}
        }
    }

    fn digit(&mut self, digit: u16) {
        if let Some(number) = self.numbers.get_mut(self.at) {
            *number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit));
        }
    }

    pub(super) fn begins_a_paste(&self, last: u8) -> bool {
        self.manner == Manner::Key && (self.numbers[0], last) == (Some(200), b'~')
    }

    /// Returns what its last byte makes of it.
    pub(super) fn end(self, last: u8) -> Option<Input> {
        match self.manner {
            Manner::Strange => None,
            Manner::Pointer => pointer(self.numbers, last),
            Manner::Empty | Manner::Key => self.key(last).map(Input::Key),
        }
    }

    /// Modifiers do not matter: there is one meaning to each key.
    fn key(&self, last: u8) -> Option<Key> {
        match (last, self.numbers[0]) {
            (b'~', Some(number)) => numbered(number),
            (b'Z', _) => Some(Key::BackTab),
            // A terminal tells where its cursor is in the same way: by another first number.
            (b'P'..=b'S', None | Some(1)) => Some(Key::F(last - b'P' + 1)),
            (_, None | Some(1)) => moving(last),
            _ => None,
        }
    }
}

/// The keys that send a number and `~`.
fn numbered(number: u16) -> Option<Key> {
    Some(match number {
        1 | 7 => Key::Home,
        4 | 8 => Key::End,
        3 => Key::Delete,
        5 => Key::PageUp,
        6 => Key::PageDown,
        2 => Key::Other,
        11..=15 => function(number - 10),
        17..=21 => function(number - 11),
        23..=26 => function(number - 12),
        28..=29 => function(number - 13),
        31..=34 => function(number - 14),
        _ => return None,
    })
}

fn function(number: u16) -> Key {
    u8::try_from(number).map_or(Key::Other, Key::F)
}

fn moving(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}

/// Returns the key that sends `ESC O` and this byte; the keypad's, where it sends no digits.
pub(super) fn single(byte: u8) -> Option<Key> {
    match byte {
        b'P'..=b'S' => Some(Key::F(byte - b'P' + 1)),
        b'M' => Some(Key::Enter),
        b'p'..=b'y' => Some(Key::Char(char::from(byte - b'p' + b'0'))),
        _ => moving(byte),
    }
}

/// Returns the function key of a Linux console.
pub(super) fn console(byte: u8) -> Option<Key> {
    matches!(byte, b'A'..=b'E').then(|| Key::F(byte - b'A' + 1))
}

/// A pointer that tells places from 1 and, by its last byte, whether it is pressed.
fn pointer([button, column, row]: [Option<u16>; MOST], last: u8) -> Option<Input> {
    let (column, row) = (column?.checked_sub(1)?, row?.checked_sub(1)?);
    match last {
        b'M' => pressed(button?, column, row),
        _ => None,
    }
}

/// A pointer that tells everything from 32 on, and places from 33.
pub(super) fn pointed(button: u8, column: u8, row: u8) -> Option<Input> {
    let (column, row) = (column.checked_sub(33)?, row.checked_sub(33)?);
    pressed(button.checked_sub(32)?.into(), column.into(), row.into())
}

/// Releases, movements and other buttons mean nothing; Shift, Alt and Control do not matter.
fn pressed(button: u16, column: u16, row: u16) -> Option<Input> {
    const MODIFIERS: u16 = 4 | 8 | 16;
    match button & !MODIFIERS {
        0 => Some(Input::Press { column, row }),
        64 => Some(Input::Wheel(Wheel::Up)),
        65 => Some(Input::Wheel(Wheel::Down)),
        _ => None,
    }
}
