//! Hours, against an oracle that asks every minute what the clock on the wall shows.

use std::time::Duration;

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, date, time},
    tz::TimeZone,
};
use proptest::prelude::*;

use super::*;

/// The rules of Paris, New York, Lord Howe Island (half an hour) and Nepal (no change), as rules:
/// the tests need no files of the system.
const ZONES: [&str; 4] = [
    "CET-1CEST,M3.5.0,M10.5.0/3",
    "EST5EDT,M3.2.0,M11.1.0",
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "<+0545>-5:45",
];

fn zone(rule: &str) -> TimeZone {
    TimeZone::posix(rule).unwrap()
}

fn paris() -> TimeZone {
    zone(ZONES[0])
}

fn span(text: &str) -> Span {
    Span::parse(text).unwrap()
}

fn weekly(days: &[(usize, &str)]) -> Schedule {
    let mut schedule = Schedule::default();
    for (day, spans) in days {
        schedule.week[*day] = spans.split(' ').map(span).collect();
    }
    schedule
}

fn exception(first: Date, last: Date, spans: &[&str]) -> Exception {
    Exception { first, last, spans: spans.iter().map(|it| span(it)).collect(), why: "Noël".into() }
}

fn at(zone: &TimeZone, civil: DateTime) -> Timestamp {
    zone.to_timestamp(civil).unwrap()
}

/// What a schedule says on a wall clock of Paris, and what that clock shows at the next change.
fn told(schedule: &Schedule, civil: DateTime) -> (&'static str, Option<DateTime>) {
    let turn = schedule.at(at(&paris(), civil), &paris());
    let word = if matches!(turn, Turn::On(_)) { "on" } else { "off" };
    (word, turn.until().map(|it| paris().to_datetime(it)))
}

#[test]
fn spans_are_read_as_people_write_them() {
    for (text, ends) in [
        ("09:00-12:30", Ok((540, 750))),
        ("9:00 - 12:30", Ok((540, 750))),
        ("22:00-02:00", Ok((1320, 1560))),
        ("18:00-24:00", Ok((1080, 1440))),
        ("00:00-24:00", Ok((0, 1440))),
        ("18:00-09:00", Ok((1080, 1980))),
        ("09:00-09:00", Err(BadSpan::Empty)),
        ("09:00-08:00", Err(BadSpan::Reversed)),
        ("24:00-09:00", Err(BadSpan::Unreadable)),
        ("09:00-24:30", Err(BadSpan::Unreadable)),
        ("09:60-10:00", Err(BadSpan::Unreadable)),
        ("9-12", Err(BadSpan::Unreadable)),
        ("+9:00-10:00", Err(BadSpan::Unreadable)),
        ("", Err(BadSpan::Unreadable)),
    ] {
        assert_eq!(Span::parse(text).map(Span::ends), ends, "{text}");
    }
}

#[test]
fn a_usual_week_has_its_breaks_and_its_weekend() {
    let usual = "09:00-12:30 13:30-18:00";
    let schedule = weekly(&[(0, usual), (1, usual), (2, usual), (3, usual), (4, usual)]);
    let friday = date(2026, 11, 20);
    for (civil, expected) in [
        (friday.at(8, 59, 59, 0), ("off", Some(friday.at(9, 0, 0, 0)))),
        (friday.at(9, 0, 0, 0), ("on", Some(friday.at(12, 30, 0, 0)))),
        (friday.at(12, 30, 0, 0), ("off", Some(friday.at(13, 30, 0, 0)))),
        (friday.at(17, 59, 59, 0), ("on", Some(friday.at(18, 0, 0, 0)))),
        (friday.at(18, 0, 0, 0), ("off", Some(date(2026, 11, 23).at(9, 0, 0, 0)))),
    ] {
        assert_eq!(told(&schedule, civil), expected, "{civil}");
    }
}

#[test]
fn a_night_goes_on_past_midnight_and_into_a_day_that_differs() {
    let mut schedule = weekly(&[(3, "22:00-02:00"), (4, "22:00-02:00")]);
    let friday = date(2026, 11, 20);
    schedule.exceptions = vec![exception(friday, friday, &[])];
    assert_eq!(told(&schedule, friday.at(1, 0, 0, 0)), ("on", Some(friday.at(2, 0, 0, 0))));
    let next = date(2026, 11, 26).at(22, 0, 0, 0);
    assert_eq!(told(&schedule, friday.at(2, 0, 0, 0)), ("off", Some(next)));
}

#[test]
fn what_touches_is_one() {
    let schedule = weekly(&[(0, "18:00-24:00"), (1, "00:00-06:00 06:00-07:00")]);
    let monday = date(2026, 11, 23).at(20, 0, 0, 0);
    assert_eq!(told(&schedule, monday), ("on", Some(date(2026, 11, 24).at(7, 0, 0, 0))));
}

#[test]
fn what_never_changes_has_no_end() {
    let always = weekly(&[0, 1, 2, 3, 4, 5, 6].map(|day| (day, "00:00-24:00")));
    let now = date(2026, 11, 23).at(20, 0, 0, 0);
    assert_eq!(told(&always, now), ("on", None));
    assert_eq!(told(&Schedule::default(), now), ("off", None));
    let mut ends = always;
    ends.exceptions = vec![exception(date(2026, 12, 25), date(2028, 1, 1), &[])];
    assert_eq!(told(&ends, now), ("on", Some(date(2026, 12, 25).at(0, 0, 0, 0))));
}

#[test]
fn days_that_differ_have_their_own_hours() {
    let mut schedule = weekly(&[(3, "09:00-18:00"), (4, "09:00-18:00")]);
    let (thursday, friday) = (date(2026, 12, 24), date(2026, 12, 25));
    schedule.exceptions =
        vec![exception(thursday, thursday, &["09:00-12:00"]), exception(friday, friday, &[])];
    let noon = thursday.at(12, 0, 0, 0);
    assert_eq!(told(&schedule, thursday.at(9, 0, 0, 0)), ("on", Some(noon)));
    assert_eq!(told(&schedule, noon), ("off", Some(date(2026, 12, 31).at(9, 0, 0, 0))));
    assert_eq!(schedule.why(thursday, friday), "Noël");
    let later = date(2026, 12, 31);
    assert_eq!((schedule.why(date(2026, 12, 21), later), schedule.why(later, later)), ("Noël", ""));
}

/// Spring 2027 in Paris: from 2:00 to 3:00 on March 28. Autumn 2026: from 3:00 to 2:00 on
/// October 25, a day of 25 hours.
#[test]
fn clock_changes_keep_the_hours_of_the_wall_clock() {
    let sunday = |text| weekly(&[(6, text)]);
    let (spring, autumn) = (date(2027, 3, 28), date(2026, 10, 25));
    let length = |schedule: &Schedule, day: Date| {
        let from = at(&paris(), day.at(0, 0, 0, 0));
        let minutes = (0..1560).map(|it| from + SignedDuration::from_mins(it));
        minutes.filter(|it| matches!(schedule.at(*it, &paris()), Turn::On(_))).count()
    };
    for (text, in_spring, in_autumn) in [
        ("09:00-12:00", 180, 180),
        ("01:00-04:00", 120, 240),
        ("02:10-02:50", 0, 100),
        ("02:30-03:15", 15, 105),
        ("01:00-02:30", 60, 150),
        ("01:00-02:00", 60, 60),
        ("01:00-03:00", 60, 180),
    ] {
        let lengths = (length(&sunday(text), spring), length(&sunday(text), autumn));
        assert_eq!(lengths, (in_spring, in_autumn), "{text}");
    }
}

#[test]
fn an_outlook_says_when_and_why() {
    let mut opening = weekly(&[(0, "09:00-18:00"), (4, "09:00-18:00")]);
    let friday = date(2026, 12, 25);
    opening.exceptions = vec![exception(friday, friday, &[])];
    let staff = Some(weekly(&[(0, "14:00-18:00")]));
    let timetable = Timetable { opening: Some(opening), staff, ..Timetable::default() };
    let told = |civil: DateTime| {
        let now = at(&paris(), civil);
        let next = timetable.next_change(now, &paris()).map(|it| paris().to_datetime(it));
        (timetable.outlook(now, &paris()), next)
    };
    let monday = date(2026, 12, 28);
    let (outlook, next) = told(friday.at(10, 0, 0, 0));
    let opens = Some(monday.at(9, 0, 0, 0));
    assert_eq!(outlook.opening, Opening::Closed { opens, why: "Noël".into() });
    assert_eq!((outlook.presence, next), (Presence::Alone, opens));
    let (outlook, next) = told(monday.at(13, 59, 59, 500_000_000));
    let closes = Closes { left: Duration::from_secs(4 * 3600 + 1), at: time(18, 0, 0, 0) };
    assert_eq!(outlook.opening, Opening::Open { closes: Some(closes) });
    assert_eq!((outlook.presence, next), (Presence::Alone, Some(monday.at(14, 0, 0, 0))));
    assert_eq!(told(monday.at(14, 0, 0, 0)).0.presence, Presence::Staffed);
    assert!(Timetable::default().is_timeless() && !timetable.is_timeless());
}

/// Every minute of some days, told from the wall clock alone: a part of a day lasts from the first
/// to the last minute at which the clock shows a time inside it.
fn naive(schedule: &Schedule, zone: &TimeZone, minutes: &[Timestamp]) -> Vec<bool> {
    let mut on = vec![false; minutes.len()];
    let walls: Vec<DateTime> = minutes.iter().map(|it| zone.to_datetime(*it)).collect();
    let mut day = walls[0].date();
    while day <= walls[walls.len() - 1].date() {
        let differs = schedule.exceptions.iter().find(|it| it.first <= day && day <= it.last);
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap();
        let spans = differs.map_or(&schedule.week[weekday], |it| &it.spans);
        for span in spans {
            let (from, until) = span.ends();
            let shows = |wall: &DateTime| {
                let days = i64::from(wall.date().since(day).unwrap().get_days());
                let minute = days * 1440 + i64::from(wall.hour()) * 60 + i64::from(wall.minute());
                (i64::from(from)..i64::from(until)).contains(&minute)
            };
            let first = walls.iter().position(shows);
            let last = walls.iter().rposition(shows);
            if let Some((first, last)) = first.zip(last) {
                on[first..=last].fill(true);
            }
        }
        day = day.tomorrow().unwrap();
    }
    on
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let quarter = || 0..96_u16;
    let one = (quarter(), quarter()).prop_filter_map("no part of a day", |(from, until)| {
        let time = |it: u16| format!("{:02}:{:02}", it / 4, it % 4 * 15);
        Span::parse(&format!("{}-{}", time(from), time(until))).ok()
    });
    prop::collection::vec(one, 0..3).prop_map(|mut spans| {
        spans.sort();
        spans
    })
}

/// Days around every kind of clock change, and none.
const DAYS: [Date; 6] = [
    date(2026, 3, 28),
    date(2026, 10, 24),
    date(2026, 3, 7),
    date(2026, 10, 31),
    date(2026, 4, 4),
    date(2026, 10, 3),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn hours_are_what_the_wall_clock_says_minute_by_minute(
        week in prop::array::uniform7(spans()),
        differs in prop::option::of((0..4_i64, 0..3_i64, spans())),
        day in prop::sample::select(&DAYS[..]),
        rule in prop::sample::select(&ZONES[..]),
    ) {
        let zone = zone(rule);
        let plus = |days: i64| day.checked_add(jiff::Span::new().days(days)).unwrap();
        let exceptions = differs.into_iter().map(|(first, more, spans)| Exception {
            first: plus(first), last: plus(first + more), spans, why: String::new(),
        });
        let schedule = Schedule { week, exceptions: exceptions.collect() };
        // The oracle looks at two days more on each side than is compared.
        let start = at(&zone, plus(-2).at(0, 0, 0, 0));
        let minutes: Vec<Timestamp> =
            (0..7 * 1440).map(|it| start + SignedDuration::from_mins(it)).collect();
        let expected = naive(&schedule, &zone, &minutes);
        let compared = 2 * 1440..5 * 1440;
        for at in compared.clone().step_by(7) {
            let turn = schedule.at(minutes[at], &zone);
            prop_assert_eq!(matches!(turn, Turn::On(_)), expected[at], "{}", minutes[at]);
            let next = (at..minutes.len()).find(|it| expected[*it] != expected[at]);
            if let Some(next) = next.filter(|it| compared.contains(it)) {
                prop_assert_eq!(turn.until(), Some(minutes[next]), "{}", minutes[at]);
            }
        }
    }
}
