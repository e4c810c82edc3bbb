//! The messages about a PIN, and their bytes.

use zeroize::Zeroizing;

use crate::link::{
    Pin, PinReply, ToChecker, Verdict,
    frame::{BadFrame, Encoded, Message},
    payload::{Reader, put_one_of, put_seconds, put_text},
};

/// The order is its encoding.
const VERDICTS: [Verdict; 2] = [Verdict::Right, Verdict::Wrong];

impl Message for ToChecker {}

impl Message for Verdict {}

impl Encoded for ToChecker {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        put_text(payload, self.hash.as_bytes());
        put_pin(payload, &self.pin);
        1
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        match kind {
            1 => Ok(payload
                .text()
                .map(|it| Zeroizing::new(it.to_owned()))
                .zip(pin(payload))
                .map(|(hash, pin)| Self { hash, pin })),
            _ => Err(BadFrame::Kind(kind)),
        }
    }
}

impl Encoded for Verdict {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        put_one_of(payload, &VERDICTS, self);
        1
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        if kind == 1 { Ok(payload.one_of(&VERDICTS)) } else { Err(BadFrame::Kind(kind)) }
    }
}

pub(super) fn put_pin(payload: &mut Vec<u8>, pin: &Pin) {
    put_text(payload, pin.expose().as_bytes());
}

pub(super) fn pin(payload: &mut Reader<'_>) -> Option<Pin> {
    payload.text().and_then(Pin::new)
}

pub(super) fn put_reply(payload: &mut Vec<u8>, reply: PinReply) {
    let (kind, wait) = match reply {
        PinReply::Right => (0, None),
        PinReply::Wrong { wait } => (1, Some(wait)),
        PinReply::TooSoon { wait } => (2, Some(wait)),
        PinReply::Unable => (3, None),
    };
    payload.push(kind);
    if let Some(wait) = wait {
        put_seconds(payload, wait);
    }
}

pub(super) fn reply(payload: &mut Reader<'_>) -> Option<PinReply> {
    match payload.byte()? {
        0 => Some(PinReply::Right),
        1 => Some(PinReply::Wrong { wait: payload.seconds()? }),
        2 => Some(PinReply::TooSoon { wait: payload.seconds()? }),
        3 => Some(PinReply::Unable),
        _ => None,
    }
}
