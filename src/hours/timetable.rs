//! Everything that a place wrote about its hours, and what follows from it at a moment.

use std::time::Duration;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::{Closes, Opening, Outlook, Presence, Schedule, Turn};

/// Everything that a place wrote about its hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable {
    /// When it is open; always without it.
    pub opening: Option<Schedule>,
    /// When somebody is there.
    pub staff: Option<Schedule>,
    /// Whether somebody is there, where `staff` does not say.
    pub presence: Presence,
    /// The time zone of the place, by its name or its rule; the computer's without it.
    pub zone: Option<String>,
}

impl Timetable {
    /// Returns whether nothing in it ever depends on the time.
    pub fn is_timeless(&self) -> bool {
        self.opening.is_none() && self.staff.is_none()
    }

    /// Returns what a visit is told at a moment.
    pub fn outlook(&self, now: Timestamp, zone: &TimeZone) -> Outlook {
        let staff = self.staff.as_ref().map(|it| it.at(now, zone));
        let presence = match staff {
            None => self.presence,
            Some(Turn::On(_)) => Presence::Staffed,
            Some(Turn::Off(_)) => Presence::Alone,
        };
        let opening = self.opening.as_ref().map(|it| opening(it, now, zone));
        Outlook { presence, opening: opening.unwrap_or_default() }
    }

    /// Returns the next moment at which a visit is to be told something else.
    pub fn next_change(&self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let schedules = [&self.opening, &self.staff].into_iter().flatten();
        schedules.filter_map(|it| it.at(now, zone).until()).min()
    }
}

fn opening(schedule: &Schedule, now: Timestamp, zone: &TimeZone) -> Opening {
    match schedule.at(now, zone) {
        Turn::On(until) => Opening::Open {
            closes: until.map(|until| Closes {
                left: whole_seconds(now, until),
                at: zone.to_datetime(until).time(),
            }),
        },
        Turn::Off(until) => {
            let opens = until.map(|until| zone.to_datetime(until));
            let today = zone.to_datetime(now).date();
            let last = opens.map_or(today, DateTime::date);
            Opening::Closed { opens, why: schedule.why(today, last).to_owned() }
        }
    }
}

/// Rounded up: nobody is told that less is left than there is.
fn whole_seconds(now: Timestamp, until: Timestamp) -> Duration {
    let left = Duration::try_from(until.duration_since(now)).unwrap_or_default();
    Duration::from_secs(left.as_secs() + u64::from(left.subsec_nanos() > 0))
}
