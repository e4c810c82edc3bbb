//! What the hours say, and its bytes.

use jiff::civil::{DateTime, Time};

use super::super::{
    Closes, Opening, Outlook, Presence,
    payload::{Reader, put_number, put_one_of, put_seconds, put_short, put_text},
};
use crate::hours::LONGEST_WHY;

/// The order of the list is its encoding.
const PRESENCES: [Presence; 2] = [Presence::Staffed, Presence::Alone];

const OPEN: u8 = 0;
const CLOSES: u8 = 1;
const CLOSED: u8 = 2;
const OPENS: u8 = 3;

pub(super) fn put_outlook(payload: &mut Vec<u8>, outlook: &Outlook) {
    put_one_of(payload, &PRESENCES, &outlook.presence);
    match &outlook.opening {
        Opening::Open { closes: None } => payload.push(OPEN),
        Opening::Open { closes: Some(Closes { left, at }) } => {
            payload.push(CLOSES);
            put_seconds(payload, *left);
            put_time(payload, *at);
        }
        Opening::Closed { opens, why } => {
            payload.push(if opens.is_some() { OPENS } else { CLOSED });
            if let Some(opens) = opens {
                put_moment(payload, *opens);
            }
            put_text(payload, why.as_bytes());
        }
    }
}

pub(super) fn outlook(payload: &mut Reader<'_>) -> Option<Outlook> {
    let presence = payload.one_of(&PRESENCES)?;
    let opening = match payload.byte()? {
        OPEN => Opening::Open { closes: None },
        CLOSES => {
            Opening::Open { closes: Some(Closes { left: payload.seconds()?, at: time(payload)? }) }
        }
        CLOSED => Opening::Closed { opens: None, why: why(payload)? },
        OPENS => Opening::Closed { opens: Some(moment(payload)?), why: why(payload)? },
        _ => return None,
    };
    Some(Outlook { presence, opening })
}

fn why(payload: &mut Reader<'_>) -> Option<String> {
    let why = payload.text()?;
    (why.chars().count() <= LONGEST_WHY).then(|| why.to_owned())
}

/// Hours begin and end on whole minutes.
fn put_time(payload: &mut Vec<u8>, time: Time) {
    payload.extend([time.hour(), time.minute()].map(|it| u8::try_from(it).unwrap_or(u8::MAX)));
}

fn time(payload: &mut Reader<'_>) -> Option<Time> {
    let [hour, minute] = [payload.byte()?, payload.byte()?];
    Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()
}

fn put_moment(payload: &mut Vec<u8>, moment: DateTime) {
    put_short(payload, u16::try_from(moment.year()).unwrap_or(u16::MAX));
    put_number(payload, u32::from(moment.month().unsigned_abs()));
    put_number(payload, u32::from(moment.day().unsigned_abs()));
    put_time(payload, moment.time());
}

fn moment(payload: &mut Reader<'_>) -> Option<DateTime> {
    let year = payload.short()?.try_into().ok()?;
    let [month, day] = [payload.number()?, payload.number()?];
    let date = jiff::civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    Some(date.to_datetime(time(payload)?))
}
