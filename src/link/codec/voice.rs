//! The messages to and from the voice, and their bytes.

use std::path::PathBuf;

use super::{VOICE, passed_on, put_tag, tag};
use crate::link::{
    Cue, Order, Rate, Report, Say, Silence, ToVoice, Volume, Words,
    frame::{BadFrame, Encoded, Message},
    payload::{Reader, put_number, put_one_of, put_short, put_text},
};

/// The order of each list is its encoding.
const CUES: [Option<Cue>; 5] =
    [None, Some(Cue::Welcome), Some(Cue::Step), Some(Cue::Warning), Some(Cue::Goodbye)];
const SILENCES: [Silence; 3] = [Silence::NoVoice, Silence::Partly, Silence::NoDevice];

impl Message for Order {}

impl Message for Report {}

impl Message for ToVoice {}

impl Encoded for ToVoice {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        match self {
            Self::Begin(pack) => {
                let path =
                    pack.as_ref().map_or(b"".as_slice(), |it| it.as_os_str().as_encoded_bytes());
                put_text(payload, path);
                1
            }
            Self::Order(order) => VOICE + order.encode(payload),
        }
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        Ok(match kind {
            1 => {
                let path = payload.text().map(|it| Some(it).filter(|it| !it.is_empty()));
                path.map(|path| Self::Begin(path.map(PathBuf::from)))
            }
            VOICE.. => passed_on(kind, payload)?.map(Self::Order),
            _ => return Err(BadFrame::Kind(kind)),
        })
    }
}

impl Encoded for Order {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        match self {
            Self::Say(say) => {
                put_number(payload, say.generation);
                put_short(payload, say.index);
                put_short(payload, say.clips);
                put_one_of(payload, &CUES, &say.cue);
                put_tag(payload, say.words.language());
                put_text(payload, say.words.text().as_bytes());
                1
            }
            Self::Hush => 2,
            Self::Pause => 3,
            Self::Resume => 4,
            Self::Rate(rate) => {
                payload.push(rate.step());
                5
            }
            Self::Volume(volume) => {
                payload.push(volume.step());
                6
            }
        }
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        Ok(match kind {
            1 => say(payload).map(Self::Say),
            2 => Some(Self::Hush),
            3 => Some(Self::Pause),
            4 => Some(Self::Resume),
            5 => payload.byte().and_then(Rate::new).map(Self::Rate),
            6 => payload.byte().and_then(Volume::new).map(Self::Volume),
            _ => return Err(BadFrame::Kind(kind)),
        })
    }
}

fn say(payload: &mut Reader<'_>) -> Option<Say> {
    let (generation, index, clips) = (payload.number()?, payload.short()?, payload.short()?);
    let cue = payload.one_of(&CUES)?;
    let words = Words::received(tag(payload)?, payload.text()?.to_owned());
    (index < clips).then_some(Say { generation, index, clips, cue, words })
}

impl Encoded for Report {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        put_number(payload, self.generation());
        match self {
            Self::Speaking { index, .. } => {
                put_short(payload, *index);
                1
            }
            Self::Spoken { .. } => 2,
            Self::Silent { why, .. } => {
                put_one_of(payload, &SILENCES, why);
                3
            }
        }
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        let generation = payload.number();
        Ok(match (kind, generation) {
            (1, Some(generation)) => {
                payload.short().map(|index| Self::Speaking { generation, index })
            }
            (2, Some(generation)) => Some(Self::Spoken { generation }),
            (3, Some(generation)) => {
                payload.one_of(&SILENCES).map(|why| Self::Silent { generation, why })
            }
            (1..=3, None) => None,
            _ => return Err(BadFrame::Kind(kind)),
        })
    }
}
