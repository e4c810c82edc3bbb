//! The hours of the place: everything that could send somebody away at a wrong time is refused.

use jiff::civil::Date;

use super::{
    document::{Document, Found},
    keys::{
        Key,
        hours::{CLOSED, DATE, FOR, FROM, HOURS, OPENING, STAFF, TO, WHY, ZONE},
    },
    words::{instead, is_hidden, shown},
};
use crate::{
    hours::{BadSpan, Exception, LONGEST_WHY, Schedule, Span, Timetable, Week},
    link::{Presence, Settings},
};

const SPAN: &str = "write one such as \"09:00-12:30\", or past midnight \"22:00-02:00\"";

/// Reads the hours; somebody is there, or not, where they do not say.
pub(super) fn timetable(document: &mut Document<'_>, presence: Presence) -> Timetable {
    let zone = zone(document);
    let mut timetable = Timetable {
        opening: schedule(document, &OPENING),
        staff: schedule(document, &STAFF),
        presence,
        zone,
    };
    let mut known = Vec::new();
    for row in 0..document.rows(CLOSED.section) {
        document.read_row(CLOSED.section, row);
        exception(document, &mut timetable, &mut known);
    }
    timetable
}

/// Whether there is such a zone is for the computer to say.
fn zone(document: &mut Document<'_>) -> Option<String> {
    let found = document.text(&ZONE)?;
    let is_plain = |it: char| it.is_ascii_graphic() && it != '\\';
    let is_path = found.value.starts_with('/') || found.value.contains("..");
    let is_long = found.value.len() > Settings::LONGEST_ZONE;
    if found.value.is_empty() || is_long || is_path || !found.value.chars().all(is_plain) {
        let what = format!("`{}` is no time zone", shown(&found.value));
        document.refuse_value(&found, &what, "write one such as \"Europe/Paris\"");
    }
    Some(found.value)
}

fn schedule(document: &mut Document<'_>, days: &[Key; 7]) -> Option<Schedule> {
    let found: Vec<_> = days.iter().map(|key| spans(document, key)).collect();
    if found.iter().all(Option::is_none) {
        return None;
    }
    let mut week = Week::default();
    for (day, spans) in found.iter().enumerate() {
        let evening = found[(day + 6) % 7].iter().flatten();
        let night: Vec<Span> = evening.filter_map(|it| it.value.on_the_next_day()).collect();
        for span in spans.iter().flatten() {
            if night.iter().any(|it| it.overlaps(span.value)) {
                let what = "these hours begin before those of the evening before are over";
                document.refuse_value(span, what, "let each hour be in one of them only");
            }
            week[day].push(span.value);
        }
    }
    Some(Schedule { week, exceptions: Vec::new() })
}

/// Reads the hours of one day, in order.
fn spans(document: &mut Document<'_>, key: &Key) -> Option<Vec<Found<Span>>> {
    let found = document.texts(key)?;
    let mut spans: Vec<Found<Span>> = Vec::new();
    for text in found.value {
        let Some(span) = span(document, &text) else { continue };
        if spans.iter().any(|it| it.value.overlaps(span.value)) {
            let what = format!("`{}` overlaps other hours of the day", shown(&text.value));
            document.refuse_value(&text, &what, "let each hour be in one of them only");
        }
        spans.push(span);
    }
    spans.sort_by_key(|it| it.value);
    Some(spans)
}

fn span(document: &mut Document<'_>, text: &Found<String>) -> Option<Found<Span>> {
    let given = shown(&text.value);
    let (what, remedy) = match Span::parse(&text.value) {
        Ok(span) => return Some(text.with(span)),
        Err(BadSpan::Unreadable) => (format!("`{given}` are no hours"), SPAN),
        Err(BadSpan::Empty) => (
            format!("`{given}` end when they begin"),
            "write \"00:00-24:00\" for a whole day, or an empty list for a closed one",
        ),
        Err(BadSpan::Reversed) => (
            format!("`{given}` would last until the next day, for more than 16 hours"),
            "exchange its ends, or write the two days apart",
        ),
    };
    document.refuse_value(text, &what, remedy);
    None
}

/// Which hours an exception is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Concerns {
    Opening,
    Staff,
    Both,
}

/// The days of an exception that was read before, and what it is about.
type Known = (Date, Date, Concerns);

fn exception(document: &mut Document<'_>, timetable: &mut Timetable, known: &mut Vec<Known>) {
    let concerns = concerns(document).unwrap_or(Concerns::Both);
    let why = why(document);
    let spans = hours(document);
    let Some((first, last)) = days(document) else { return };
    let has = |other: Concerns| concerns == Concerns::Both || concerns == other;
    let twice = known.iter().any(|(from, to, other)| {
        let same = concerns == *other || concerns == Concerns::Both || *other == Concerns::Both;
        same && first <= *to && *from <= last
    });
    if twice {
        let what = "a day of these differs in another [[hours.exceptions]] already";
        document.refuse_row(what, "let each day be in one of them only");
    }
    known.push((first, last, concerns));
    let exception = Exception { first, last, spans, why };
    let mut is_said = false;
    for (schedule, about) in
        [(&mut timetable.opening, Concerns::Opening), (&mut timetable.staff, Concerns::Staff)]
    {
        if let Some(schedule) = schedule.as_mut().filter(|_| has(about)) {
            schedule.exceptions.push(exception.clone());
            is_said = true;
        }
    }
    if !is_said {
        let what = "these days differ from hours that are not written";
        document.refuse_row(what, "write [hours.opening] or [hours.staff] too");
    }
}

fn concerns(document: &mut Document<'_>) -> Option<Concerns> {
    let found = document.text(&FOR)?;
    match found.value.as_str() {
        "opening" => return Some(Concerns::Opening),
        "staff" => return Some(Concerns::Staff),
        "both" => return Some(Concerns::Both),
        _ => {}
    }
    let what = format!("`{}` are no hours", shown(&found.value));
    let remedy = instead(&found.value, &["opening", "staff", "both"]);
    document.refuse_value(&found, &what, &remedy);
    None
}

fn why(document: &mut Document<'_>) -> String {
    let Some(found) = document.text(&WHY) else { return String::new() };
    if found.value.chars().count() > LONGEST_WHY || found.value.chars().any(is_hidden) {
        let what = "`why` is too long, or holds a character that cannot be seen";
        document.refuse_value(&found, what, "use 80 characters at most, typed by hand");
    }
    found.value
}

/// Closed, or other hours: one of both, so that nobody leaves it open by mistake.
fn hours(document: &mut Document<'_>) -> Vec<Span> {
    let closed = document.truth(&CLOSED);
    let spans = spans(document, &HOURS);
    match (&closed, &spans) {
        (Some(closed), None) if !closed.value => {
            document.refuse_value(closed, "`closed` can only be `true`", "write `hours` instead");
        }
        (Some(closed), Some(_)) => {
            let what = "these days are closed and have hours";
            document.refuse_value(closed, what, "keep `closed` or `hours`");
        }
        (None, None) if !document.has(&CLOSED) && !document.has(&HOURS) => {
            let remedy = "write `closed = true`, or `hours = [\"10:00-12:00\"]`";
            document.refuse_row("nothing is said of these days", remedy);
        }
        _ => {}
    }
    spans.into_iter().flatten().map(|it| it.value).collect()
}

fn days(document: &mut Document<'_>) -> Option<(Date, Date)> {
    let is_written = [&DATE, &FROM, &TO].map(|key| document.has(key));
    let [date, from, to] = [&DATE, &FROM, &TO].map(|key| day(document, key));
    match (is_written, date, from, to) {
        ([true, false, false], date, ..) => date.map(|it| (it.value, it.value)),
        ([false, true, true], _, Some(from), Some(to)) => {
            if to.value < from.value {
                let what = format!("`{}` is before `{}`", to.value, from.value);
                document.refuse_value(&to, &what, "exchange `from` and `to`");
            }
            Some((from.value, to.value))
        }
        ([false, true, true], ..) => None,
        _ => {
            let what = "it is not clear which days differ";
            document.refuse_row(what, "write `date`, or both `from` and `to`");
            None
        }
    }
}

fn day(document: &mut Document<'_>, key: &Key) -> Option<Found<Date>> {
    let found = document.text(key)?;
    let is_plain = found.value.len() == 10 && found.value.is_ascii();
    match found.value.parse::<Date>() {
        Ok(date) if is_plain => Some(found.with(date)),
        _ => {
            let what = format!("`{}` is no day of the calendar", shown(&found.value));
            document.refuse_value(&found, &what, "write one such as \"2026-12-25\"");
            None
        }
    }
}
