//! What `toml` says of a file it cannot read, in an author's words.

use toml::de::Error;

use crate::procedure::desk::Desk;

/// More slips of grammar than this in one file are the shadows of the first ones.
const MOST: usize = 50;

/// How `toml` begins a message, what an author reads instead, and what to do.
const WORDS: &[(&str, &str, &str)] = &[
    ("string values must be quoted", "this text has no quotes", "write it between \" and \""),
    ("key with no value", "this has no value", "write it as key = value"),
    ("missing value", "this has no value", "write it as key = value"),
    ("duplicate key", "this is given twice", "keep one of them"),
    ("cannot extend value", "this is given twice", "keep one of them"),
    (
        "invalid boolean",
        "this is neither true nor false, nor a text with quotes",
        "write true or false, or a text between \" and \"",
    ),
    (
        "invalid float",
        "this is neither a number nor a text with quotes",
        "write it between \" and \"",
    ),
    ("invalid basic string", "this text is not closed", "write a \" at its end"),
    ("invalid literal string", "this text is not closed", "write a ' at its end"),
    ("invalid multi-line", "this text is not closed", "write its three quotes at its end too"),
    ("missing comma between array", "a comma is missing here", "write a comma between two items"),
    ("missing comma between key", "a comma is missing here", "write a comma between two keys"),
    ("extra comma", "a comma is too many here", "remove it"),
    ("unclosed array table", "this heading is not closed", "write it as [[name]]"),
    ("unclosed table", "this heading is not closed", "write it as [name]"),
    ("invalid date", "there is no such day", "write a day as 2026-01-31"),
    ("invalid unquoted key", "this is not a key", "write a key with small letters a-z and \"-\""),
    ("unquoted keys cannot be empty", "a key is missing here", "write it as key = value"),
    ("cannot recurse further", "there are too many brackets in brackets", "remove some"),
    ("recursion limit", "there are too many points in a key", "remove some"),
    ("carriage return", "a line ends in an unusual way", "save the file with plain line ends"),
];

/// Notes the errors of `toml`, the first of each line.
pub(super) fn note(desk: &Desk<'_>, errors: &[Error]) {
    let mut places: Vec<(usize, &str)> = errors.iter().map(place).collect();
    places.sort_by_key(|(at, _)| *at);
    let swallows = places.iter().any(|(_, message)| is_unclosed(message));
    let line =
        |at: usize| desk.text().as_bytes().iter().take(at).filter(|it| **it == b'\n').count();
    places.truncate(MOST);
    places.dedup_by_key(|(at, _)| line(*at));
    for (at, message) in places {
        if swallows && (message.contains("comma between") || is_unclosed(message)) {
            desk.lost_from(at, "a list or a row is not closed before here", "close it with ] or }");
            return; // all that follows was taken for a part of the list
        }
        let (what, help) = in_plain_words(message);
        desk.grammar(at, what, help);
    }
}

fn is_unclosed(message: &str) -> bool {
    message.starts_with("unclosed array, ") || message.starts_with("unclosed inline table")
}

fn place(error: &Error) -> (usize, &str) {
    let span = error.span().unwrap_or_default();
    let unwritten = span.is_empty() && error.message().starts_with("string values");
    (span.start, if unwritten { "missing value" } else { error.message() })
}

fn in_plain_words(message: &str) -> (&str, &str) {
    let known = WORDS.iter().find(|(start, ..)| message.starts_with(start));
    known.map_or((message, "correct it"), |(_, what, help)| (what, help))
}
