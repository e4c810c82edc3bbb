//! A part of a day: `09:00-12:30`, or past midnight `22:00-02:00`.

use jiff::{SignedDuration, Timestamp, civil::Date, tz::AmbiguousOffset, tz::TimeZone};

const DAY: u16 = 24 * 60;

/// The longest part that runs past midnight: what is longer was written the wrong way round.
const LONGEST_NIGHT: u16 = 16 * 60;

/// A part of a day, in minutes from the midnight at which the day begins. One that ends on the
/// next day belongs to the day on which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    until: u16,
}

/// Why a text is no part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadSpan {
    /// It is not written like `09:00-12:30`, or no clock shows such a time.
    Unreadable,
    /// It ends when it begins.
    Empty,
    /// It runs past midnight for so many hours that its ends are probably exchanged.
    Reversed,
}

impl Span {
    /// Reads a text such as `09:00-12:30`, `22:00-02:00` or `00:00-24:00`.
    ///
    /// # Errors
    /// When it is no part of a day.
    pub fn parse(text: &str) -> Result<Self, BadSpan> {
        let (from, until) = text.split_once('-').ok_or(BadSpan::Unreadable)?;
        let from = minutes(from.trim()).filter(|it| *it < DAY).ok_or(BadSpan::Unreadable)?;
        let until = minutes(until.trim()).ok_or(BadSpan::Unreadable)?;
        if from == until {
            return Err(BadSpan::Empty);
        }
        let until = if until < from { until + DAY } else { until };
        if until > DAY && until - from > LONGEST_NIGHT {
            return Err(BadSpan::Reversed);
        }
        Ok(Self { from, until })
    }

    /// Returns whether two parts of the same day have a minute in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Returns the same part as the day after sees it; nothing if it ends before midnight.
    pub fn on_the_next_day(self) -> Option<Self> {
        (self.until > DAY).then(|| Self { from: 0, until: self.until - DAY })
    }

    /// Returns when it begins and ends on a day, in a zone.
    ///
    /// From the first minute at which the clocks of the place show a time inside it, to the last
    /// such minute. So what lies in the hour that a clock change skips is not there at all, and
    /// where an hour comes twice nobody is sent away the first time.
    pub(super) fn on(self, date: Date, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let minute = |minute: u16| {
            let after = SignedDuration::from_mins(minute.into());
            date.at(0, 0, 0, 0).checked_add(after).ok()
        };
        let first = zone.to_ambiguous_timestamp(minute(self.from)?);
        let start = match first.offset() {
            AmbiguousOffset::Gap { .. } => change(zone, first.later().ok()?)?,
            _ => first.earlier().ok()?,
        };
        let last = zone.to_ambiguous_timestamp(minute(self.until - 1)?);
        let end = match last.offset() {
            AmbiguousOffset::Gap { .. } => change(zone, last.later().ok()?)?,
            _ => last.later().ok()?.checked_add(SignedDuration::from_mins(1)).ok()?,
        };
        (start < end).then_some((start, end))
    }

    /// Returns the minutes after midnight at which it begins and ends.
    #[cfg(test)]
    pub(super) fn ends(self) -> (u16, u16) {
        (self.from, self.until)
    }
}

/// Returns the clock change that made a time skip forward to this one.
fn change(zone: &TimeZone, skipped_to: Timestamp) -> Option<Timestamp> {
    let after = skipped_to.checked_add(SignedDuration::from_secs(1)).ok()?;
    zone.preceding(after).next().map(|it| it.timestamp())
}

/// Reads `09:30` or `9:30` as minutes; `24:00` is the end of the day.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let is_plain = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    if !(is_plain(hour) && is_plain(minute) && minute.len() == 2 && hour.len() <= 2) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= DAY).then_some(minutes)
}
