//! Cuts a condition into words, numbers, days and marks.

use std::ops::Range;

use jiff::civil::Date;

use crate::problem::Note;

/// Something wrong in a condition, and where in its text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::procedure) struct Fault {
    pub(in crate::procedure) span: Range<usize>,
    pub(in crate::procedure) note: Note,
}

impl Fault {
    pub(in crate::procedure) fn new(span: Range<usize>, note: Note) -> Self {
        Self { span, note }
    }
}

/// One piece of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) is: Piece<'a>,
    pub(super) span: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A name or a word of the language.
    Word(&'a str),
    /// A whole number, without its sign.
    Number(i64),
    /// A day.
    Day(Date),
    /// `=`, `(`…
    Mark(&'static str),
    /// Nothing more.
    End,
}

/// The words of the language; nothing may be named so.
pub(in crate::procedure) const RESERVED: &[&str] =
    &["and", "or", "not", "in", "has", "answered", "count", "any", "today", "fact"];

const MARKS: &[&str] = &["!=", "<=", ">=", "=", "<", ">", "(", ")", "[", "]", ",", "-", "+"];

type Hint = fn() -> Note;

/// What people write who know another language, and what they mean here.
const SLIPS: &[(&str, Hint)] = &[
    ("==", || Note::new("hint-single-equals-sign")),
    ("&&", || write("and")),
    ("||", || write("or")),
    ("<>", || write("!=")),
    ("=<", || write("<=")),
    ("=>", || write(">=")),
    ("≠", || write("!=")),
    ("≤", || write("<=")),
    ("≥", || write(">=")),
    ("!", || write("not")),
    ("\"", || Note::new("hint-no-quotes")),
    ("'", || Note::new("hint-no-quotes")),
    ("*", || Note::new("hint-no-calculation")),
    ("/", || Note::new("hint-day")),
];

/// Tells what to write.
pub(super) fn write(text: &str) -> Note {
    Note::new("hint-write").with("text", text)
}

/// Cuts a text into pieces; the last one is `End`.
pub(super) fn cut(text: &str) -> Result<Vec<Token<'_>>, Fault> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(first) = rest.chars().next()
    {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let token = piece(rest, at)?;
        at = token.span.end;
        tokens.push(token);
    }
    tokens.push(Token { is: Piece::End, span: text.len()..text.len() });
    Ok(tokens)
}

fn piece(rest: &str, at: usize) -> Result<Token<'_>, Fault> {
    let token = |is, length: usize| Ok(Token { is, span: at..at + length });
    if rest.starts_with(|it: char| it.is_ascii_lowercase()) {
        let word = start_of(rest, |it| {
            it.is_ascii_lowercase() || it.is_ascii_digit() || "-._".contains(it)
        });
        return token(Piece::Word(word), word.len());
    }
    if rest.starts_with(|it: char| it.is_ascii_digit()) {
        let figures = start_of(rest, |it| it.is_ascii_alphanumeric() || "-._".contains(it));
        let is = number_or_day(figures, at)?;
        return token(is, figures.len());
    }
    if let Some((slip, hint)) = SLIPS.iter().find(|(slip, _)| rest.starts_with(slip))
        && !rest.starts_with("!=")
    {
        return Err(unknown(slip, at, hint()));
    }
    if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
        return token(Piece::Mark(mark), mark.len());
    }
    Err(strange(rest, at))
}

fn number_or_day(figures: &str, at: usize) -> Result<Piece<'_>, Fault> {
    if figures.bytes().all(|it| it.is_ascii_digit()) && figures.len() <= 15 {
        return Ok(Piece::Number(figures.parse().unwrap_or_default()));
    }
    let is_day = figures.len() == 10 && figures.matches('-').count() == 2;
    let day = figures.parse::<Date>().ok().filter(|_| is_day);
    day.map(Piece::Day).ok_or_else(|| {
        let note = Note::new("number-or-day-malformed").quoted("word", figures);
        Fault::new(at..at + figures.len(), note)
    })
}

fn strange(rest: &str, at: usize) -> Fault {
    let word = start_of(rest, char::is_alphanumeric);
    if word.is_empty() {
        let length = rest.chars().next().map_or(0, char::len_utf8);
        return unknown(&rest[..length], at, Note::new("hint-remove-sign"));
    }
    let small = word.to_lowercase();
    if RESERVED.contains(&small.as_str()) {
        return unknown(word, at, write(&small));
    }
    Fault::new(at..at + word.len(), Note::new("name-malformed").quoted("name", word))
}

fn unknown(sign: &str, at: usize, hint: Note) -> Fault {
    let note = Note::new("sign-unknown").quoted("sign", sign).note("hint", hint);
    Fault::new(at..at + sign.len(), note)
}

fn start_of(text: &str, fits: impl Fn(char) -> bool) -> &str {
    let end = text.find(|it| !fits(it)).unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Problem, Tongue};

    #[test]
    fn a_condition_is_cut_into_pieces() {
        let pieces = |text| {
            cut(text).unwrap().into_iter().map(|token: Token<'_>| token.is).collect::<Vec<_>>()
        };
        assert_eq!(
            pieces("a-1 >= 42"),
            [Piece::Word("a-1"), Piece::Mark(">="), Piece::Number(42), Piece::End]
        );
        assert_eq!(
            pieces("fact.person.permit!=2026-01-31"),
            [
                Piece::Word("fact.person.permit"),
                Piece::Mark("!="),
                Piece::Day(jiff::civil::date(2026, 1, 31)),
                Piece::End
            ]
        );
    }

    #[test]
    fn a_slip_is_explained_where_it_stands() {
        for (text, at, help) in [
            ("a == b", 2, "write a single ="),
            ("a && b", 2, "write and"),
            ("a = \"b\"", 4, "write names without quotes"),
            ("a = Été", 4, "use small letters a-z, digits and \"-\", starting with a letter"),
            ("a = 2026-02-30", 4, "write it as 42 or 2026-01-31"),
            ("a = 1.5", 4, "write it as 42 or 2026-01-31"),
            ("a = €", 4, "remove it"),
        ] {
            let fault = cut(text).unwrap_err();
            let problem = Problem::of_file("", fault.note);
            assert_eq!((fault.span.start, problem.help(Tongue::English)), (at, help.to_owned()));
        }
    }
}
