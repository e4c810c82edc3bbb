//! Messages as bytes: `[version][kind][length, 2 bytes, big end first][payload]`.

use std::{fmt, marker::PhantomData};

use zeroize::{Zeroize, Zeroizing};

use super::payload::Reader;

/// The version of every frame; both ends are one binary, so any other is refused.
pub const VERSION: u8 = 1;

/// The longest payload, in bytes: room for the settings of a place, its pack's path and its
/// reminders in every language included.
pub const MAX_PAYLOAD: usize = 12 * 1024;

const HEADER: usize = 4;
/// The most bytes that come at once.
const PIECE: usize = 1024;
/// Room for every message that holds a secret: growing would leave a copy behind.
const USUAL: usize = 256;

/// Bytes that are not a message of this link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadFrame {
    /// Another version.
    #[error("link: a frame of version {0}, this program speaks {VERSION}; end that process")]
    Version(u8),
    /// A kind that this direction does not have.
    #[error("link: a frame of unknown kind {0}; end that process")]
    Kind(u8),
    /// A payload longer than [`MAX_PAYLOAD`].
    #[error("link: a payload of {0} bytes, the limit is {MAX_PAYLOAD}; end that process")]
    Length(usize),
    /// A payload that does not hold what its kind needs, or more.
    #[error("link: the payload of a frame of kind {0} is malformed; end that process")]
    Payload(u8),
}

/// A message of this link: the set is closed.
#[allow(private_bounds)] // nobody else can add to it
pub trait Message: Encoded {}

/// A message that has bytes.
pub(super) trait Encoded: Sized {
    /// Returns the kind and appends the payload.
    fn encode(&self, payload: &mut Vec<u8>) -> u8;
    /// Returns the message of this kind; nothing where the payload is malformed.
    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame>;
}

/// Returns a message as one frame.
///
/// # Errors
/// When the payload is too long, which checked settings never are.
pub fn frame<M: Message>(message: &M) -> Result<Vec<u8>, BadFrame> {
    let mut bytes = Vec::with_capacity(USUAL);
    bytes.extend_from_slice(&[VERSION, 0, 0, 0]);
    bytes[1] = message.encode(&mut bytes);
    let length = bytes.len() - HEADER;
    let short = u16::try_from(length).ok().filter(|_| length <= MAX_PAYLOAD);
    bytes[2..HEADER].copy_from_slice(&short.ok_or(BadFrame::Length(length))?.to_be_bytes());
    Ok(bytes)
}

/// Collects bytes until they are messages. What was taken is zeroed: it may have been a PIN.
pub struct Frames<M> {
    bytes: Zeroizing<Vec<u8>>,
    message: PhantomData<M>,
}

impl<M> Default for Frames<M> {
    fn default() -> Self {
        Self { bytes: Zeroizing::new(Vec::new()), message: PhantomData }
    }
}

impl<M> fmt::Debug for Frames<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Frames")
    }
}

impl<M: Message> Frames<M> {
    /// Takes the bytes that came.
    pub fn push(&mut self, bytes: &[u8]) {
        // Once, for whatever is not yet a message and what comes: a buffer that grows leaves its old
        // bytes behind.
        let room = (HEADER + MAX_PAYLOAD + PIECE).saturating_sub(self.bytes.len());
        self.bytes.reserve(room.max(bytes.len()));
        self.bytes.extend_from_slice(bytes);
    }

    /// Forgets the first bytes, wherever a copy of them is.
    fn forget(&mut self, count: usize) {
        let rest = Zeroizing::new(self.bytes[count..].to_vec());
        self.bytes.zeroize();
        self.bytes.extend_from_slice(&rest);
    }

    /// Returns the next whole message, or nothing until more bytes come.
    ///
    /// # Errors
    /// When the bytes are no message; nothing that follows can be trusted then.
    pub fn take(&mut self) -> Result<Option<M>, BadFrame> {
        let Some((&[version, kind, high, low], rest)) = self.bytes.split_first_chunk() else {
            return Ok(None);
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if version != VERSION {
            return Err(BadFrame::Version(version));
        }
        if length > MAX_PAYLOAD {
            return Err(BadFrame::Length(length));
        }
        let Some(payload) = rest.get(..length) else { return Ok(None) };
        let mut reader = Reader::new(payload);
        let message = M::decode(kind, &mut reader)?.filter(|_| reader.is_empty());
        self.forget(HEADER + length);
        message.map(Some).ok_or(BadFrame::Payload(kind))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::FromSupervisor, *};

    #[test]
    fn what_is_not_a_frame_is_refused() {
        for (bytes, expected) in [
            (vec![2, 4, 0, 0], BadFrame::Version(2)),
            (vec![VERSION, 99, 0, 0], BadFrame::Kind(99)),
            (vec![VERSION, 4, 0x30, 1], BadFrame::Length(12_289)),
            (vec![VERSION, 4, 0, 1, 7], BadFrame::Payload(4)),
            (vec![VERSION, 6, 0, 2, 0, 0], BadFrame::Payload(6)),
        ] {
            let mut frames = Frames::<FromSupervisor>::default();
            frames.push(&bytes);
            assert_eq!(frames.take(), Err(expected), "{bytes:?}");
        }
    }

    #[test]
    fn a_frame_may_come_in_pieces_and_two_at_once() {
        let bytes = [frame(&FromSupervisor::Erasing), frame(&FromSupervisor::Verified)];
        let bytes = bytes.map(Result::unwrap).concat();
        let mut frames = Frames::default();
        frames.push(&bytes[..3]);
        assert_eq!(frames.take(), Ok(None));
        frames.push(&bytes[3..]);
        assert_eq!(frames.take(), Ok(Some(FromSupervisor::Erasing)));
        assert_eq!(frames.take(), Ok(Some(FromSupervisor::Verified)));
        assert_eq!(frames.take(), Ok(None));
    }
}
