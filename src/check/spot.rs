//! Where something stands in a TOML file that was read already.

use std::ops::Range;

use crate::{
    problem::{Note, Problem},
    text::SourceText,
};

/// Tells something of a word in a list: at the word, or else at the start of the file.
pub(super) fn of_word(source: &SourceText, list: &str, word: &str, note: Note) -> Problem {
    let quoted = format!("\"{word}\"");
    let list = lines(&source.text).find(|(_, line)| key_of(line) == Some(list));
    let found = list.and_then(|(start, _)| {
        let at = source.text[start..].find(&quoted)?;
        Some(start + at + 1..start + at + 1 + word.len())
    });
    told(source, found, note)
}

/// Tells something of a key of a table, such as `until` of `[fee.x]`: at its line, or else at the
/// head of the table, or else at the start of the file.
pub(super) fn of_key(source: &SourceText, table: &str, key: &str, note: Note) -> Problem {
    let head = format!("[{table}]");
    let mut below = lines(&source.text).skip_while(|(_, line)| line.trim() != head);
    let first = below.next().map(|(start, line)| span(start, line));
    let own = below.take_while(|(_, line)| !line.trim_start().starts_with('['));
    let mut own = own.filter(|(_, line)| key_of(line) == Some(key));
    let found = own.next().map(|(start, line)| span(start, line)).or(first);
    told(source, found, note)
}

/// Tells something of the first line with a key: at the line, or else at the start of the file.
pub(super) fn of_first(source: &SourceText, key: &str, note: Note) -> Problem {
    let found = lines(&source.text).find(|(_, line)| key_of(line) == Some(key));
    told(source, found.map(|(start, line)| span(start, line)), note)
}

fn told(source: &SourceText, found: Option<Range<usize>>, note: Note) -> Problem {
    match found {
        Some(bytes) => Problem::new(&source.path, &source.text, &bytes, note),
        None => Problem::of_file(&source.path, note),
    }
}

/// Returns the lines of a text, each with its first byte.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

fn key_of(line: &str) -> Option<&str> {
    Some(line.split_once('=')?.0.trim())
}

fn span(start: usize, line: &str) -> Range<usize> {
    start..start + line.trim_end().len()
}
