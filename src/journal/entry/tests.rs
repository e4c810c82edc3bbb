//! Nothing but fixed words and numbers can be written.

use proptest::{prelude::*, sample::select};

use super::*;
use crate::journal::{Amount, Count, Ending, Failure, Fault, Refusal, Stopping, Trouble, Version};

fn events() -> impl Strategy<Value = Event> {
    let count = || any::<u32>().prop_map(Count);
    prop_oneof![
        Just(Event::Started { version: Version::of_this_program() }),
        select(Stopping::ALL).prop_map(|how| Event::Stopped { how }),
        Just(Event::VisitReady),
        select(Ending::ALL).prop_map(|how| Event::VisitEnded { how }),
        Just(Event::VisitNeverReady),
        Just(Event::PackLeftAside),
        select(Amount::ALL).prop_map(|amount| Event::Erased { amount }),
        count().prop_map(|left| Event::Residue { left }),
        (select(Trouble::ALL), select(Refusal::ALL), count())
            .prop_map(|(act, why, times)| Event::WipeFailed { act, why, times }),
        select(Fault::ALL).prop_map(|why| Event::OutOfService { why }),
        Just(Event::BackInService),
        Just(Event::PinAccepted),
        Just(Event::PinRefused),
        Just(Event::PinLocked),
        select(Failure::ALL).prop_map(|why| Event::VoiceFailed { why }),
        count().prop_map(|problems| Event::ConfigRefused { problems }),
    ]
}

fn entries() -> impl Strategy<Value = Entry> {
    // Until the year 2255.
    let time = (0..9_000_000_000_i64).prop_map(|it| Timestamp::from_second(it).unwrap());
    (time, events()).prop_map(|(time, event)| Entry { time: Moment::of(time), event })
}

proptest! {
    #[test]
    fn every_line_is_of_plain_words_and_is_read_back(entry in entries()) {
        let line = entry.to_string();
        let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "=-.: TZ".contains(it);
        prop_assert!(line.chars().all(plain), "{line}");
        prop_assert!(line.len() < 120);
        prop_assert_eq!(Entry::read(&line), Some(entry));
    }

    #[test]
    fn the_json_says_the_same(entry in entries()) {
        let value: serde_json::Value = serde_json::from_str(&entry.json()).unwrap();
        let said = value.as_object().unwrap().iter().map(|(name, value)| {
            format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        });
        let mut said: Vec<String> = said.collect();
        let line = entry.to_string();
        let mut written: Vec<&str> = line.split(' ').collect();
        said.sort();
        written.sort_unstable();
        prop_assert_eq!(said, written);
    }

    #[test]
    fn what_is_not_on_the_list_is_not_read(text in ".{0,60}") {
        prop_assert_eq!(Entry::read(&text), None);
        let line = format!("time=2026-11-22T14:15Z event=visit-ended how={text}");
        let known = Ending::ALL.iter().any(|it| {
            Entry::read(&line).is_some_and(|read| read.event == Event::VisitEnded { how: *it })
        });
        prop_assert_eq!(Entry::read(&line).is_some(), known);
    }

    #[test]
    fn no_time_is_more_exact_than_a_quarter_of_an_hour(second in 0..9_000_000_000_i64) {
        let time = Timestamp::from_second(second).unwrap();
        let moment = Moment::of(time);
        prop_assert_eq!(moment.time().as_second() % 900, 0);
        prop_assert!(time.duration_since(moment.time()) < QUARTER);
    }
}

#[test]
fn a_line_looks_like_this() {
    let time = Moment::of("2026-11-22T14:29:59Z".parse().unwrap());
    let event = Event::VisitEnded { how: Ending::Idle };
    let entry = Entry { time, event };
    assert_eq!(entry.to_string(), "time=2026-11-22T14:15Z event=visit-ended how=idle");
    assert_eq!(entry.json(), r#"{"time":"2026-11-22T14:15Z","event":"visit-ended","how":"idle"}"#);
}

#[test]
fn an_exact_time_is_not_read_either() {
    for time in ["2026-11-22T14:16Z", "2026-11-22T14:15:07Z", "2026-11-22T15:15+01:00"] {
        assert_eq!(Entry::read(&format!("time={time} event=visit-ready")), None, "{time}");
    }
}

/// The types themselves leave no room: a text, a path or a list cannot be copied like a number,
/// and a borrowed one that lives for ever would not fit.
#[test]
fn an_event_has_no_room_for_a_text() {
    const fn is_copied<T: Copy + 'static>() -> usize {
        size_of::<T>()
    }
    assert!(is_copied::<Event>() <= 8, "a `&'static str` alone takes 16 bytes");
    let types = include_str!("../event.rs").split_once("events! {").unwrap().1;
    let types = types.split_once("\nwords! {").unwrap().0;
    let kinds = types.lines().filter_map(|line| line.trim().split_once(": "));
    for (field, kind) in kinds.filter(|(field, _)| !field.contains(' ')) {
        let kind = kind.trim_end_matches(',');
        let known = [
            "Version", "Stopping", "Ending", "Amount", "Count", "Trouble", "Refusal", "Fault",
            "Failure",
        ];
        assert!(known.contains(&kind), "{field}: {kind}");
    }
}
