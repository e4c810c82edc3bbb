//! What `toml` says of a file it cannot read, in an author's words.

use std::ops::Range;

use toml::de::Error;

use super::day;
use crate::{problem::Note, procedure::desk::Desk};

/// More slips of grammar than this in one file are the shadows of the first ones.
const MOST: usize = 50;

type Words = fn() -> Note;

/// What an author reads, and how `toml` begins the messages that mean it.
const WORDS: &[(&str, Words)] = &[
    ("string values must be quoted", || Note::new("toml-text-unquoted")),
    ("key with no value", || Note::new("toml-value-missing")),
    ("missing value", || Note::new("toml-value-missing")),
    ("duplicate key", || Note::new("toml-given-twice")),
    ("cannot extend value", || Note::new("toml-given-twice")),
    ("invalid boolean", || Note::new("toml-neither-boolean-nor-text")),
    ("invalid float", || Note::new("toml-neither-number-nor-text")),
    ("invalid basic string", || Note::new("toml-text-not-closed")),
    ("invalid literal string", || Note::new("toml-plain-text-not-closed")),
    ("invalid multi-line", || Note::new("toml-long-text-not-closed")),
    ("missing comma between array", || Note::new("toml-comma-missing-in-list")),
    ("missing comma between key", || Note::new("toml-comma-missing-in-row")),
    ("extra comma", || Note::new("toml-comma-too-many")),
    ("unclosed array table", || Note::new("toml-double-heading-not-closed")),
    ("unclosed table", || Note::new("toml-heading-not-closed")),
    ("invalid date", || Note::new("toml-no-such-day")),
    ("invalid unquoted key", || Note::new("toml-key-malformed")),
    ("unquoted keys cannot be empty", || Note::new("toml-key-missing")),
    ("cannot recurse further", || Note::new("toml-too-nested")),
    ("recursion limit", || Note::new("toml-too-many-points")),
    ("carriage return", || Note::new("toml-line-end")),
];

/// Notes the errors of `toml`, the first of each line.
pub(super) fn note(desk: &Desk<'_>, errors: &[Error]) {
    let mut places: Vec<(Range<usize>, &str)> = errors.iter().map(place).collect();
    places.sort_by_key(|(span, _)| span.start);
    let swallows = places.iter().any(|(_, message)| is_unclosed(message));
    let line =
        |at: usize| desk.text().as_bytes().iter().take(at).filter(|it| **it == b'\n').count();
    places.truncate(MOST);
    places.dedup_by_key(|(span, _)| line(span.start));
    for (span, message) in places {
        if swallows && (message.contains("comma between") || is_unclosed(message)) {
            desk.lost_from(span.start, Note::new("toml-list-not-closed"));
            return; // all that follows was taken for a part of the list
        }
        match day::meant_at(desk.text(), span.start) {
            Some((span, day)) => desk.grammar(&span, Note::new("day-year-last").with("day", &day)),
            None => desk.grammar(&span, in_plain_words(message)),
        }
    }
}

fn is_unclosed(message: &str) -> bool {
    message.starts_with("unclosed array, ") || message.starts_with("unclosed inline table")
}

fn place(error: &Error) -> (Range<usize>, &str) {
    let span = error.span().unwrap_or_default();
    let unwritten = span.is_empty() && error.message().starts_with("string values");
    (span, if unwritten { "missing value" } else { error.message() })
}

/// Finds an author's words; those of `toml` have to do where there are none.
fn in_plain_words(message: &str) -> Note {
    let known = WORDS.iter().find(|(start, _)| message.starts_with(start));
    known.map_or_else(|| Note::new("toml-other").with("message", message), |(_, note)| note())
}
