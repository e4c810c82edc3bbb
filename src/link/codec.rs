//! Every message and its bytes.

mod hours;
mod pin;
mod voice;

use std::path::PathBuf;

use super::{
    Bidi, Content, EndReason, FromSupervisor, Hearers, Offered, Past, Renderer, Running, Sandbox,
    Service, Settings, StaffMay, Start, Times, ToSupervisor,
    frame::{BadFrame, Encoded, Message},
    payload::{Reader, put_number, put_one_of, put_seconds, put_text},
};
use crate::{
    lang::Tag,
    screen::{Goodbye, Look, Reminder, Space, Theme, Thing},
};

/// What is passed on to or from the voice has kinds from here on.
const VOICE: u8 = 32;

/// The order of each list is its encoding.
const REASONS: [EndReason; 10] = [
    EndReason::Goodbye,
    EndReason::Stopped,
    EndReason::Idle,
    EndReason::HardLimit,
    EndReason::Closing,
    EndReason::Failed,
    EndReason::Leave,
    EndReason::ByStaff,
    EndReason::OutOfService,
    EndReason::BackInService,
];
const HEARERS: [Hearers; 2] = [Hearers::Room, Hearers::Visitor];
const BIDIS: [Bidi; 3] = [Bidi::App, Bidi::Terminal, Bidi::Off];
const SANDBOXES: [Sandbox; 2] = [Sandbox::Possible, Sandbox::Strict];
const RENDERERS: [Renderer; 2] = [Renderer::Screen, Renderer::Linear];
const CONTENTS: [Content; 2] = [Content::Whole, Content::Embedded];
const THEMES: [Theme; 3] = [Theme::Dark, Theme::Light, Theme::HighContrast];
const THINGS: [Thing; 3] = [Thing::Papers, Thing::Key, Thing::LogOut];
const STAFF: [StaffMay; 3] = [StaffMay::Nothing, StaffMay::Serve, StaffMay::Leave];
const SERVICES: [Service; 2] = [Service::In, Service::Out];
const SPACES: [Space; 2] = [Space::Usual, Space::More];

impl Message for ToSupervisor {}

impl Message for FromSupervisor {}

impl Encoded for ToSupervisor {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        match self {
            Self::Ready => 1,
            Self::Speaks(language) => {
                put_tag(payload, language);
                2
            }
            Self::End(past) => {
                put_past(payload, past);
                3
            }
            Self::Done => 4,
            Self::Pin(pin) => {
                pin::put_pin(payload, pin);
                5
            }
            Self::StaffGone => 6,
            Self::Voice(order) => VOICE + order.encode(payload),
        }
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        Ok(match kind {
            1 => Some(Self::Ready),
            2 => tag(payload).map(Self::Speaks),
            3 => past(payload).map(Self::End),
            4 => Some(Self::Done),
            5 => pin::pin(payload).map(Self::Pin),
            6 => Some(Self::StaffGone),
            VOICE.. => passed_on(kind, payload)?.map(Self::Voice),
            _ => return Err(BadFrame::Kind(kind)),
        })
    }
}

impl Encoded for FromSupervisor {
    fn encode(&self, payload: &mut Vec<u8>) -> u8 {
        match self {
            Self::Visit(start) => {
                put_start(payload, start);
                1
            }
            Self::Farewell(start, past) => {
                put_start(payload, start);
                put_past(payload, past);
                2
            }
            Self::EndNow => 3,
            Self::Erasing => 4,
            Self::Verified => 5,
            Self::Residue { count } => {
                put_number(payload, *count);
                6
            }
            Self::Warning { count } => {
                put_number(payload, *count);
                7
            }
            Self::Pin(reply) => {
                pin::put_reply(payload, *reply);
                8
            }
            Self::Hours(outlook) => {
                hours::put_outlook(payload, outlook);
                16
            }
            Self::MoreTime => 17,
            Self::Voice(report) => VOICE + report.encode(payload),
        }
    }

    fn decode(kind: u8, payload: &mut Reader<'_>) -> Result<Option<Self>, BadFrame> {
        Ok(match kind {
            1 => start(payload).map(|it| Self::Visit(Box::new(it))),
            2 => {
                start(payload).zip(past(payload)).map(|(it, past)| Self::Farewell(it.into(), past))
            }
            3 => Some(Self::EndNow),
            4 => Some(Self::Erasing),
            5 => Some(Self::Verified),
            6 => payload.number().map(|count| Self::Residue { count }),
            7 => payload.number().map(|count| Self::Warning { count }),
            8 => pin::reply(payload).map(Self::Pin),
            16 => hours::outlook(payload).map(Self::Hours),
            17 => Some(Self::MoreTime),
            VOICE.. => passed_on(kind, payload)?.map(Self::Voice),
            _ => return Err(BadFrame::Kind(kind)),
        })
    }
}

/// Reads a message that is passed on to or from the voice.
fn passed_on<M: Encoded>(kind: u8, payload: &mut Reader<'_>) -> Result<Option<M>, BadFrame> {
    M::decode(kind - VOICE, payload).map_err(|_| BadFrame::Kind(kind))
}

fn put_tag(payload: &mut Vec<u8>, tag: &Tag) {
    put_text(payload, tag.as_str().as_bytes());
}

fn tag(payload: &mut Reader<'_>) -> Option<Tag> {
    payload.text().and_then(|it| Tag::parse(it).ok())
}

fn put_past(payload: &mut Vec<u8>, past: &Past) {
    put_one_of(payload, &REASONS, &past.reason);
    put_tag(payload, &past.language);
}

fn past(payload: &mut Reader<'_>) -> Option<Past> {
    Some(Past { reason: payload.one_of(&REASONS)?, language: tag(payload)? })
}

fn put_start(payload: &mut Vec<u8>, start: &Start) {
    put_settings(payload, &start.settings);
    put_running(payload, &start.running);
    put_one_of(payload, &RENDERERS, &start.renderer);
    put_one_of(payload, &CONTENTS, &start.content);
    put_one_of(payload, &SERVICES, &start.service);
    hours::put_outlook(payload, &start.outlook);
}

fn start(payload: &mut Reader<'_>) -> Option<Start> {
    Some(Start {
        settings: settings(payload)?,
        running: running(payload)?,
        renderer: payload.one_of(&RENDERERS)?,
        content: payload.one_of(&CONTENTS)?,
        service: payload.one_of(&SERVICES)?,
        outlook: hours::outlook(payload)?,
    })
}

fn put_settings(payload: &mut Vec<u8>, settings: &Settings) {
    put_text(payload, settings.name.as_bytes());
    put_text(payload, settings.post.as_bytes());
    put_one_of(payload, &HEARERS, &settings.hearers);
    put_tag(payload, &settings.language);
    put_offered(payload, &settings.offered);
    put_one_of(payload, &THEMES, &settings.look.theme);
    put_one_of(payload, &SPACES, &settings.look.space);
    put_seconds(payload, settings.times.idle);
    put_seconds(payload, settings.times.countdown);
    put_seconds(payload, settings.times.farewell);
    put_seconds(payload, settings.times.limit.unwrap_or_default());
    put_one_of(payload, &BIDIS, &settings.bidi);
    put_one_of(payload, &STAFF, &settings.staff);
    let pack =
        settings.pack.as_ref().map_or(b"".as_slice(), |it| it.as_os_str().as_encoded_bytes());
    put_text(payload, pack);
    put_text(payload, settings.zone.as_deref().unwrap_or_default().as_bytes());
    put_goodbye(payload, &settings.goodbye);
    put_one_of(payload, &SANDBOXES, &settings.sandbox);
}

fn settings(payload: &mut Reader<'_>) -> Option<Settings> {
    Some(Settings {
        name: payload.text()?.to_owned(),
        post: payload.text()?.to_owned(),
        hearers: payload.one_of(&HEARERS)?,
        language: tag(payload)?,
        offered: offered(payload)?,
        look: Look { theme: payload.one_of(&THEMES)?, space: payload.one_of(&SPACES)? },
        times: Times {
            idle: payload.seconds()?,
            countdown: payload.seconds()?,
            farewell: payload.seconds()?,
            limit: Some(payload.seconds()?).filter(|it| !it.is_zero()),
        },
        bidi: payload.one_of(&BIDIS)?,
        staff: payload.one_of(&STAFF)?,
        pack: Some(payload.text()?).filter(|it| !it.is_empty()).map(PathBuf::from),
        zone: Some(payload.text()?).filter(|it| !it.is_empty()).map(str::to_owned),
        goodbye: goodbye(payload)?,
        sandbox: payload.one_of(&SANDBOXES)?,
    })
}

fn put_offered(payload: &mut Vec<u8>, offered: &Offered) {
    let tags: &[Tag] = match offered {
        Offered::Everything => &[],
        Offered::Only(tags) => tags,
    };
    put_count(payload, tags.len());
    for tag in tags {
        put_tag(payload, tag);
    }
}

fn offered(payload: &mut Reader<'_>) -> Option<Offered> {
    let count = count(payload, Settings::MOST_LANGUAGES)?;
    let tags = (0..count).map(|_| tag(payload)).collect::<Option<Vec<_>>>()?;
    Some(if tags.is_empty() { Offered::Everything } else { Offered::Only(tags) })
}

fn put_goodbye(payload: &mut Vec<u8>, goodbye: &Goodbye) {
    put_count(payload, goodbye.list.len());
    goodbye.list.iter().for_each(|thing| put_one_of(payload, &THINGS, thing));
    put_count(payload, goodbye.reminders.len());
    for reminder in &goodbye.reminders {
        put_tag(payload, &reminder.language);
        put_text(payload, reminder.text.as_bytes());
    }
}

fn goodbye(payload: &mut Reader<'_>) -> Option<Goodbye> {
    let count = count(payload, THINGS.len())?;
    let list = (0..count).map(|_| payload.one_of(&THINGS)).collect::<Option<_>>()?;
    let count = self::count(payload, Settings::MOST_REMINDERS)?;
    let reminder = |payload: &mut Reader<'_>| {
        Some(Reminder { language: tag(payload)?, text: payload.text()?.to_owned() })
    };
    let reminders = (0..count).map(|_| reminder(payload)).collect::<Option<_>>()?;
    Some(Goodbye { list, reminders })
}

fn put_count(payload: &mut Vec<u8>, count: usize) {
    payload.push(u8::try_from(count).unwrap_or(u8::MAX));
}

fn count(payload: &mut Reader<'_>, most: usize) -> Option<usize> {
    payload.byte().map(usize::from).filter(|it| *it <= most)
}

fn put_running(payload: &mut Vec<u8>, running: &Running) {
    let (kind, procedure) = match running {
        Running::Kiosk => (0, ""),
        Running::Demonstration => (1, ""),
        Running::Tutorial(procedure) => (2, procedure.as_str()),
    };
    payload.push(kind);
    put_text(payload, procedure.as_bytes());
}

fn running(payload: &mut Reader<'_>) -> Option<Running> {
    match (payload.byte()?, payload.text()?) {
        (0, "") => Some(Running::Kiosk),
        (1, "") => Some(Running::Demonstration),
        (2, procedure) => Some(Running::Tutorial(procedure.to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
