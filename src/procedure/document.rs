//! An author's TOML file as a document whose every part knows its place.

mod book;
mod day;
mod fields;
mod grammar;

pub(super) use book::{Entry, entries};
pub(crate) use day::meant;
pub(crate) use fields::{Fields, Spot, short};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::desk::Desk;
use crate::problem::Note;

/// The largest file that is read: a long procedure has about 20 KiB.
const LARGEST: usize = 256 * 1024;

/// Parses a file as far as it can be; what cannot is noted.
pub(crate) fn read<'a>(desk: &Desk<'a>) -> Spanned<DeValue<'a>> {
    let text = desk.text();
    if text.len() > LARGEST {
        desk.grammar(&(0..0), Note::new("file-too-long").number("kib", LARGEST / 1024));
        return Spanned::new(0..0, DeValue::Table(DeTable::new()));
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    grammar::note(desk, &errors);
    Spanned::new(0..0, DeValue::Table(document.into_inner()))
}
