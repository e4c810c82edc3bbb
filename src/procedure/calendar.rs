//! Lengths of time and days that move with today.

use std::fmt;

use jiff::{Span, civil::Date};

use super::{
    DateBound,
    condition::parse_day,
    values::{Quantity, Unit},
};

impl Unit {
    /// Returns the unit of a word: `month` or `months`.
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word.strip_suffix('s').unwrap_or(word) {
            "day" => Self::Days,
            "week" => Self::Weeks,
            "month" => Self::Months,
            "year" => Self::Years,
            _ => return None,
        })
    }
}

impl Quantity {
    /// Returns the day that lies this length of time after another; the end of a month is clamped.
    /// None for what is no length of time, or beyond the calendar.
    pub fn after(&self, from: Date) -> Option<Date> {
        let Self::Duration { count, unit } = *self else { return None };
        let span = match unit {
            Unit::Days => Span::new().try_days(count),
            Unit::Weeks => Span::new().try_weeks(count),
            Unit::Months => Span::new().try_months(count),
            Unit::Years => Span::new().try_years(count),
        };
        from.checked_add(span.ok()?).ok()
    }
}

impl DateBound {
    /// The day of the visit.
    pub const TODAY: Self = Self::FromToday { years: 0, months: 0, days: 0 };

    /// Reads a day as authors write it: `2026-01-31`, `today - 60 years`.
    pub fn read(text: &str) -> Option<Self> {
        parse_day(text)
    }

    /// Returns the day it means; none beyond the calendar.
    pub fn on(&self, today: Date) -> Option<Date> {
        match *self {
            Self::Day(day) => Some(day),
            Self::FromToday { years, months, days } => {
                let span = Span::new().try_years(years).ok()?.try_months(months).ok()?;
                today.checked_add(span.try_days(days).ok()?).ok()
            }
        }
    }

    /// Moves it by some units; none for a fixed day or beyond reason.
    pub(super) fn moved(&self, count: i32, unit: Unit) -> Option<Self> {
        let Self::FromToday { mut years, mut months, mut days } = *self else { return None };
        match unit {
            Unit::Days => days = days.checked_add(count)?,
            Unit::Weeks => days = days.checked_add(count.checked_mul(7)?)?,
            Unit::Months => months = months.checked_add(count)?,
            Unit::Years => years = years.checked_add(count)?,
        }
        Some(Self::FromToday { years, months, days })
    }
}

impl fmt::Display for DateBound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, months, days) = match *self {
            Self::Day(day) => return write!(f, "{day}"),
            Self::FromToday { years, months, days } => (years, months, days),
        };
        f.write_str("today")?;
        for (count, unit) in [(years, "year"), (months, "month"), (days, "day")] {
            let sign = if count < 0 { '-' } else { '+' };
            match count.unsigned_abs() {
                0 => {}
                1 => write!(f, " {sign} 1 {unit}")?,
                many => write!(f, " {sign} {many} {unit}s")?,
            }
        }
        Ok(())
    }
}

/// Reads a length of time: `12 months`.
pub(super) fn duration(text: &str) -> Option<(u32, Unit)> {
    let (count, unit) = text.split_once(' ')?;
    let digits = !count.starts_with('0') && count.bytes().all(|it| it.is_ascii_digit());
    let count = count.parse().ok().filter(|it| digits && (1..=3650).contains(it))?;
    Some((count, Unit::of(unit)?))
}

/// Reads a length of time in calendar months: `3 months`, `1 year`.
pub(super) fn months(text: &str) -> Option<u32> {
    match duration(text)? {
        (count, Unit::Months) => Some(count),
        (count, Unit::Years) => Some(count * 12),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_length_of_time_is_a_number_and_a_unit() {
        assert_eq!(duration("12 months"), Some((12, Unit::Months)));
        assert_eq!(duration("1 year"), Some((1, Unit::Years)));
        for text in ["", "12", "months", "0 days", "-1 days", "1.5 years", "2  days", "2 moons"] {
            assert_eq!(duration(text), None, "{text:?}");
        }
        assert_eq!(months("1 year"), Some(12));
        assert_eq!(months("90 days"), None);
    }

    #[test]
    fn months_are_calendar_months_and_their_end_is_clamped() {
        let after = |count, unit, from| Quantity::Duration { count, unit }.after(from);
        for (count, unit, from, due) in [
            (1, Unit::Months, date(2026, 1, 31), date(2026, 2, 28)),
            (1, Unit::Months, date(2028, 1, 31), date(2028, 2, 29)),
            (1, Unit::Years, date(2028, 2, 29), date(2029, 2, 28)),
            (2, Unit::Weeks, date(2026, 12, 25), date(2027, 1, 8)),
            (60, Unit::Days, date(2026, 1, 1), date(2026, 3, 2)),
        ] {
            assert_eq!(after(count, unit, from), Some(due));
        }
        assert_eq!(after(3650, Unit::Years, date(9000, 1, 1)), None);
    }

    #[test]
    fn a_day_moves_with_today() {
        let bound = DateBound::TODAY.moved(-60, Unit::Years).unwrap();
        assert_eq!(bound.on(date(2026, 11, 22)), Some(date(1966, 11, 22)));
        assert_eq!(bound.to_string(), "today - 60 years");
        assert_eq!(DateBound::TODAY.moved(1, Unit::Weeks).unwrap().to_string(), "today + 7 days");
        assert_eq!(DateBound::TODAY.to_string(), "today");
        assert_eq!(DateBound::Day(date(2026, 1, 31)).to_string(), "2026-01-31");
        assert_eq!(DateBound::TODAY.moved(i32::MIN, Unit::Years).unwrap().on(date(1, 1, 1)), None);
    }
}
