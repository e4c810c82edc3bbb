//! The few kinds of values that a payload is made of.

use std::time::Duration;

/// Appends a number.
pub(super) fn put_number(payload: &mut Vec<u8>, number: u32) {
    payload.extend_from_slice(&number.to_be_bytes());
}

/// Appends a small number.
pub(super) fn put_short(payload: &mut Vec<u8>, number: u16) {
    payload.extend_from_slice(&number.to_be_bytes());
}

/// Appends a text after its length; what is longer than a frame makes the frame too long.
pub(super) fn put_text(payload: &mut Vec<u8>, text: &[u8]) {
    let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
    payload.extend_from_slice(&length.to_be_bytes());
    payload.extend_from_slice(text);
}

/// Appends a duration in whole seconds.
pub(super) fn put_seconds(payload: &mut Vec<u8>, duration: Duration) {
    put_number(payload, u32::try_from(duration.as_secs()).unwrap_or(u32::MAX));
}

/// Reads values in the order in which they were put; nothing where they are not there.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(payload: &'a [u8]) -> Self {
        Self { rest: payload }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.chunk::<1>().map(|[byte]| byte)
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        self.chunk().map(u32::from_be_bytes)
    }

    pub(super) fn short(&mut self) -> Option<u16> {
        self.chunk().map(u16::from_be_bytes)
    }

    pub(super) fn seconds(&mut self) -> Option<Duration> {
        self.number().map(|it| Duration::from_secs(it.into()))
    }

    pub(super) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.chunk().map(u16::from_be_bytes)?;
        let (text, rest) = self.rest.split_at_checked(length.into())?;
        self.rest = rest;
        Some(text)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        self.bytes().and_then(|it| std::str::from_utf8(it).ok())
    }

    /// Reads a byte that names one of these.
    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.byte().and_then(|it| all.get(usize::from(it)).copied())
    }

    fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (chunk, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*chunk)
    }
}

/// Appends the byte that names one of these.
pub(super) fn put_one_of<T: PartialEq>(payload: &mut Vec<u8>, all: &[T], one: &T) {
    let place = all.iter().position(|it| it == one).and_then(|it| u8::try_from(it).ok());
    payload.push(place.unwrap_or(u8::MAX));
}
