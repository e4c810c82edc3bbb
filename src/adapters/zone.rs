//! The time zone of a place: named, written as a rule, or that of the computer.
//!
//! The one file of a zone is read, by its name. A library that knows all names walks through all of
//! their folders first, and whoever stands before the first screen would wait for it.

use std::{env, fs, path::Path};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Where systems have the files of time zones, see tzfile(5).
const FILES: &str = "/usr/share/zoneinfo";

/// Why the time zone of a place cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum NoZone {
    /// The system knows zones, but not this one.
    #[error(
        "hours: `{0}` is no time zone of this computer; write one such as `Europe/Paris`, or its rule, \
         such as `CET-1CEST,M3.5.0,M10.5.0/3`"
    )]
    Unknown(String),
}

/// Where a time zone comes from: `doctor` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It is what the place wrote, or what the computer is set to.
    Sure,
    /// The system has no time zones: the computer's own clock is believed, in its last known
    /// offset, or universal time.
    Guessed,
}

/// Returns the time zone of a place; without a name or rule, that of the computer.
///
/// Where the system has no time zones at all (`/usr/share/zoneinfo` is absent), a name cannot be
/// looked up: a rule needs no files and still works, and a name gives what the computer is set to.
///
/// # Errors
/// When the system has time zones and this is none of them.
pub fn zone(written: Option<&str>) -> Result<(TimeZone, Source), NoZone> {
    let computers = || match computers() {
        Some(zone) => (zone, Source::Sure),
        None => (TimeZone::UTC, Source::Guessed),
    };
    let Some(written) = written else { return Ok(computers()) };
    if let Some(zone) = by_name(written).or_else(|| TimeZone::posix(written).ok()) {
        return Ok((zone, Source::Sure));
    }
    if are_known() {
        return Err(NoZone::Unknown(written.to_owned()));
    }
    Ok((computers().0, Source::Guessed))
}

/// Returns the day by the computer's own clock.
pub fn today() -> Date {
    today_in(&computers().unwrap_or(TimeZone::UTC))
}

/// Returns the day at a place, now.
pub fn today_in(zone: &TimeZone) -> Date {
    zone.to_datetime(Timestamp::now()).date()
}

/// Returns what the computer is set to: by `TZ`, else by `/etc/localtime`.
pub fn computers() -> Option<TimeZone> {
    let named = env::var("TZ").ok().filter(|it| !it.is_empty());
    let named = named.and_then(|it| by_name(it.strip_prefix(':').unwrap_or(&it)));
    named.or_else(|| TimeZone::try_system().ok())
}

fn are_known() -> bool {
    Path::new(FILES).is_dir()
}

fn by_name(name: &str) -> Option<TimeZone> {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"_-+/".contains(&it);
    if name.starts_with('/') || !name.bytes().all(is_plain) {
        return None;
    }
    TimeZone::tzif(name, &fs::read(Path::new(FILES).join(name)).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_needs_no_files() {
        let (zone, source) = zone(Some("CET-1CEST,M3.5.0,M10.5.0/3")).unwrap();
        assert_eq!(source, Source::Sure);
        let summer = "2026-07-01T12:00Z".parse().unwrap();
        assert_eq!(zone.to_datetime(summer).hour(), 14);
    }

    #[test]
    fn a_name_that_is_none_is_refused_where_names_are_known() {
        if !are_known() {
            eprintln!("skipped: this computer has no time zones");
            return;
        }
        let told = zone(Some("Europe/Pariss")).unwrap_err().to_string();
        assert!(told.starts_with("hours: `Europe/Pariss` is no time zone"), "{told}");
        assert!(zone(Some("Europe/Paris")).is_ok());
        for name in ["", "..", "../../../etc/localtime", "/etc/localtime", "Europe"] {
            assert!(by_name(name).is_none(), "{name}");
        }
    }
}
