//! The hours of the place, read against the clock: what a visit is told, and when again.

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    adapters::{NoZone, Source, zone},
    hours::{Outlook, Timetable},
};

/// The hours of the place and its time zone.
#[derive(Clone, Debug)]
pub struct Calendar {
    timetable: Timetable,
    zone: TimeZone,
}

impl Calendar {
    /// Finds the time zone of a timetable; one without hours needs none.
    ///
    /// # Errors
    /// When the place named a time zone that is none.
    pub fn open(timetable: Timetable) -> Result<Self, NoZone> {
        let (zone, source) = match (&timetable.zone, timetable.is_timeless()) {
            (None, true) => (TimeZone::UTC, Source::Sure),
            (written, _) => zone(written.as_deref())?,
        };
        if source == Source::Guessed {
            eprintln!(
                "guichet: this computer has no time zones; hours follow the zone it is set to, or \
                 universal time; install tzdata, or write the rule of the zone as `time-zone`"
            );
        }
        Ok(Self { timetable, zone })
    }

    /// Returns what the hours say now.
    pub(super) fn outlook(&self) -> Outlook {
        self.timetable.outlook(Timestamp::now(), &self.zone)
    }

    /// Returns when they say something else; nothing if they never do.
    pub(super) fn next_change(&self) -> Option<Timestamp> {
        self.timetable.next_change(Timestamp::now(), &self.zone)
    }

    /// Returns whether the clock matters at all.
    pub(super) fn is_timeless(&self) -> bool {
        self.timetable.is_timeless()
    }
}
