//! A character of several bytes, in UTF-8.

use std::str;

use zeroize::Zeroize;

/// The bytes that came, and how many make it whole.
#[derive(Default)]
pub(super) struct Letter {
    bytes: [u8; 4],
    count: usize,
    whole: usize,
}

/// What a byte made of it.
pub(super) enum Taken {
    /// More must come.
    More,
    /// It is whole.
    Whole(char),
    /// It is none: the byte belongs to something else.
    Broken,
}

impl Letter {
    /// Begins with its first byte, if it is one.
    pub(super) fn begin(byte: u8) -> Option<Self> {
        let whole = match byte {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return None,
        };
        Some(Self { bytes: [byte, 0, 0, 0], count: 1, whole })
    }

    pub(super) fn take(&mut self, byte: u8) -> Taken {
        if !(0x80..=0xbf).contains(&byte) {
            return Taken::Broken;
        }
        self.bytes[self.count] = byte;
        self.count += 1;
        if self.count < self.whole {
            return Taken::More;
        }
        let text = str::from_utf8(&self.bytes[..self.count]).ok();
        text.and_then(|it| it.chars().next()).map_or(Taken::Broken, Taken::Whole)
    }
}

impl Drop for Letter {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}
