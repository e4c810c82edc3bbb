//! Weekly hours and the days that differ.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};

use super::Span;

/// The longest reason for a day that differs, in characters.
pub const LONGEST_WHY: usize = 80;

/// How many days ahead the next change is looked for: a place that is closed for longer does not
/// say when it opens.
const HORIZON: usize = 400;

/// How many days back a part of a day can have begun that is not over, and one to be safe.
const LOOK_BACK: i64 = 2;

/// The parts of each day, Monday first, each day's in order.
pub type Week = [Vec<Span>; 7];

/// Weekly hours and the days that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The usual hours.
    pub week: Week,
    /// The days that differ; no day is in two of them.
    pub exceptions: Vec<Exception>,
}

/// Days that differ from the usual ones. What began on the evening before goes on to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The hours of each of them; none if closed.
    pub spans: Vec<Span>,
    /// Why, for visitors; may be empty.
    pub why: String,
}

/// Whether something is so at a moment, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It is, until then; for ever without an end.
    On(Option<Timestamp>),
    /// It is not, until then; for ever without an end.
    Off(Option<Timestamp>),
}

impl Turn {
    /// Returns when it changes.
    pub fn until(self) -> Option<Timestamp> {
        let (Self::On(until) | Self::Off(until)) = self;
        until
    }
}

impl Schedule {
    /// Returns whether a moment lies within the hours, and when that changes.
    pub fn at(&self, now: Timestamp, zone: &TimeZone) -> Turn {
        let today = zone.to_datetime(now).date();
        let first = today.checked_sub(LOOK_BACK.days()).unwrap_or(today);
        let days = first.series(1.day()).take(HORIZON);
        let mut on_until = None;
        for (start, end) in days.flat_map(|date| self.spans_on(date, zone)) {
            match on_until {
                Some(until) if start <= until => on_until = Some(end.max(until)),
                Some(until) => return Turn::On(Some(until)),
                None if end <= now => {}
                None if start <= now => on_until = Some(end),
                None => return Turn::Off(Some(start)),
            }
        }
        match on_until {
            None => Turn::Off(None),
            // Whatever reaches the horizon without a break does not change.
            until => Turn::On(until.filter(|it| zone.to_datetime(*it).date() < last_of(first))),
        }
    }

    /// Returns why some of these days differ, if a reason is written: the first one.
    pub fn why(&self, first: Date, last: Date) -> &str {
        let told = self.exceptions.iter().filter(|it| !it.why.is_empty());
        let among = told.filter(|it| it.first <= last && first <= it.last);
        among.min_by_key(|it| it.first).map_or("", |it| &it.why)
    }

    fn spans_on(&self, date: Date, zone: &TimeZone) -> Vec<(Timestamp, Timestamp)> {
        let spans = match self.exception(date) {
            Some(exception) => &exception.spans,
            None => &self.week[place_of(date.weekday())],
        };
        spans.iter().filter_map(|span| span.on(date, zone)).collect()
    }

    fn exception(&self, date: Date) -> Option<&Exception> {
        self.exceptions.iter().find(|it| (it.first..=it.last).contains(&date))
    }
}

fn last_of(first: Date) -> Date {
    let days = i64::try_from(HORIZON).unwrap_or(i64::MAX) - 1;
    first.checked_add(days.days()).unwrap_or(Date::MAX)
}

fn place_of(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}
