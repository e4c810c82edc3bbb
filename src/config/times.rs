//! How long things wait, within what is safe and fair.

use std::time::Duration;

use super::{
    document::Document,
    keys::{COUNTDOWN, FAREWELL, IDLE, Key, LIMIT},
    words::shown,
};
use crate::link::Times;

/// What a time may be, in seconds, and why.
pub(super) struct Limits {
    pub(super) least: u64,
    pub(super) most: u64,
    pub(super) too_short: &'static str,
    pub(super) too_long: &'static str,
}

const IDLE_LIMITS: Limits = Limits {
    least: 60,
    most: 600,
    too_short: "people who read slowly would be chased away",
    too_long: "a visitor's answers would wait for the next visitor",
};

/// WCAG 2.2, success criterion 2.2.1: at least 20 seconds to extend a time limit.
const COUNTDOWN_LIMITS: Limits = Limits {
    least: 20,
    most: 120,
    too_short: "WCAG 2.2.1 asks for 20 seconds to answer",
    too_long: "a visitor's answers would wait for the next visitor",
};

const FAREWELL_LIMITS: Limits = Limits {
    least: 5,
    most: 120,
    too_short: "nobody could read that everything is erased",
    too_long: "the next visitor would wait",
};

pub(super) fn times(document: &mut Document<'_>) -> Times {
    let default = Times::default();
    Times {
        idle: time(document, &IDLE, &IDLE_LIMITS).unwrap_or(default.idle),
        countdown: time(document, &COUNTDOWN, &COUNTDOWN_LIMITS).unwrap_or(default.countdown),
        farewell: time(document, &FAREWELL, &FAREWELL_LIMITS).unwrap_or(default.farewell),
        limit: limit(document),
    }
}

/// Visitors are told ten minutes before.
const LEAST_LIMIT: u64 = 10;
/// A working day.
const MOST_LIMIT: u64 = 480;

fn limit(document: &mut Document<'_>) -> Option<Duration> {
    let found = document.text(&LIMIT)?;
    if found.value == "off" {
        return None;
    }
    let Some(minutes) = number(&found.value, 'm') else {
        let what = format!("`{}` is no time in minutes", shown(&found.value));
        document.refuse_value(&found, &what, "write a number and `m`, such as \"45m\", or \"off\"");
        return None;
    };
    let (what, remedy) = match minutes {
        ..LEAST_LIMIT => (
            "short for `session-limit`: nobody can finish a procedure",
            format!("write {LEAST_LIMIT}m or more, or \"off\""),
        ),
        LEAST_LIMIT..=MOST_LIMIT => return Some(Duration::from_secs(minutes * 60)),
        _ => (
            "long for `session-limit`: it would never end a visit",
            format!("write {MOST_LIMIT}m or less, or \"off\""),
        ),
    };
    document.refuse_value(&found, &format!("{minutes}m is too {what}"), &remedy);
    None
}

/// Takes a time within its limits.
pub(super) fn time(document: &mut Document<'_>, key: &Key, limits: &Limits) -> Option<Duration> {
    let found = document.text(key)?;
    let Some(seconds) = number(&found.value, 's') else {
        let what = format!("`{}` is no time in seconds", shown(&found.value));
        document.refuse_value(&found, &what, "write a number and `s`, such as \"180s\"");
        return None;
    };
    let (length, reason, remedy) = if seconds < limits.least {
        ("short", limits.too_short, format!("write {}s or more", limits.least))
    } else if seconds > limits.most {
        ("long", limits.too_long, format!("write {}s or less", limits.most))
    } else {
        return Some(Duration::from_secs(seconds));
    };
    let what = format!("{seconds}s is too {length} for `{}`: {reason}", key.name);
    document.refuse_value(&found, &what, &remedy);
    None
}

/// Reads a number and its unit.
fn number(text: &str, unit: char) -> Option<u64> {
    let number = text.strip_suffix(unit)?;
    let is_plain = number.bytes().all(|it| it.is_ascii_digit());
    number.parse().ok().filter(|_| is_plain)
}
