//! Words that no line of a small window can hold.

use super::SMALL;
use crate::{
    check::{Material, shelf::Found},
    layout,
    problem::{Note, Problem},
    text::{Piece, TextName},
    view::{Narrowest, narrowest},
};

/// Returns the words that would be cut.
pub(super) fn cut(material: &Material<'_>) -> Vec<Problem> {
    let room = narrowest(SMALL);
    let shown = material.shelf.texts().filter(|(.., found)| is_painted(found.name()));
    shown.filter_map(|(_, file, found)| one(found, columns(file, found.name(), room))).collect()
}

/// Whether a text is seen: what is only said, searched or read by mediators need not fit.
fn is_painted(name: &TextName) -> bool {
    let part = name.part.as_deref();
    !name.is_spoken() && !matches!(part, Some("keywords" | "mediator"))
}

/// Returns the columns that a text has: what can be chosen has fewer.
fn columns(file: &str, name: &TextName, room: Narrowest) -> usize {
    let is_choice = match name.part.as_deref() {
        Some(part) => part.starts_with("opt_") || part.starts_with("item_"),
        None => file == "papers",
    };
    if is_choice { room.label } else { room.text }
}

fn one(found: Found<'_>, columns: usize) -> Option<Problem> {
    let reading = found.written.readings(&filled).into_iter().find_map(|reading| {
        let words = reading.text.split([' ', '\n']);
        let long = words.filter(|word| word.chars().count() * 2 > columns);
        let wide = long.filter(|word| layout::widest(word) > columns).max_by_key(|it| it.len())?;
        let at = wide.as_ptr() as usize - reading.text.as_ptr() as usize;
        Some((reading.source_of(at), wide.to_owned()))
    });
    let (at, word) = reading?;
    let note = Note::new("word-too-wide").with("word", &word).number("columns", columns);
    Some(found.at(&(at..at + word.len()), note))
}

/// What is filled in may be parted: addresses, numbers, other texts.
fn filled(_: &Piece) -> String {
    String::new()
}
