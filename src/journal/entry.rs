//! One line of the journal.

use std::fmt::{self, Display};

use jiff::{SignedDuration, Timestamp};

use super::event::Event;

/// A quarter of an hour: no line tells a time more exactly, so that no line tells whose it is.
const QUARTER: SignedDuration = SignedDuration::from_mins(15);

/// When something happened, to a quarter of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(Timestamp);

impl Moment {
    /// Returns the quarter of an hour that a time is in.
    pub fn of(time: Timestamp) -> Self {
        let quarter = QUARTER.as_secs();
        let start = time.as_second().div_euclid(quarter) * quarter;
        Self(Timestamp::from_second(start).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Returns its beginning.
    pub fn time(self) -> Timestamp {
        self.0
    }

    fn read(text: &str) -> Option<Self> {
        let moment = Self::of(text.parse().ok()?);
        (moment.to_string() == text).then_some(moment)
    }
}

impl Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.strftime("%Y-%m-%dT%H:%MZ").fmt(f)
    }
}

/// What happened, and when. Written as `time=2026-11-22T14:15Z event=visit-ended how=idle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub time: Moment,
    /// What.
    pub event: Event,
}

impl Entry {
    /// Reads a line without its end; nothing if this program would not have written it so.
    pub fn read(line: &str) -> Option<Self> {
        let fields: Option<Vec<_>> = line.split(' ').map(|it| it.split_once('=')).collect();
        match fields?.as_slice() {
            [("time", time), ("event", name), rest @ ..] => {
                Some(Self { time: Moment::read(time)?, event: Event::read(name, rest)? })
            }
            _ => None,
        }
    }

    /// Returns the entry as an object of JSON.
    pub fn json(&self) -> String {
        let fields = self.event.fields().into_iter().map(|(name, value)| {
            let is_number = value.bytes().all(|it| it.is_ascii_digit());
            let quote = if is_number { "" } else { "\"" };
            format!(",\"{name}\":{quote}{value}{quote}")
        });
        let (time, event) = (self.time, self.event.name());
        let fields: String = fields.collect();
        format!("{{\"time\":\"{time}\",\"event\":\"{event}\"{fields}}}")
    }
}

impl Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "time={} event={}", self.time, self.event.name())?;
        self.event.fields().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

#[cfg(test)]
mod tests;
