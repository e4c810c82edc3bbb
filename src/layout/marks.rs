//! The private marks round a glossary word: made by the texts, consumed by the layout.
//!
//! They never come from outside: [`cleanse`](fn@super::cleanse) drops every private-use character.

/// Opens a glossary word: its id follows.
pub const OPEN: char = '\u{E000}';
/// Separates the id of a glossary word from what is seen of it.
pub const MIDDLE: char = '\u{E001}';
/// Closes a glossary word.
pub const CLOSE: char = '\u{E002}';

/// Returns `surface` marked as the glossary word `id`.
pub fn word(id: &str, surface: &str) -> String {
    format!("{OPEN}{id}{MIDDLE}{surface}{CLOSE}")
}

/// Splits what follows an [`OPEN`] into its id and the bytes up to the surface, if it is well made.
pub(super) fn id_after_open(rest: &str) -> Option<(&str, usize)> {
    let end = rest.find([OPEN, MIDDLE, CLOSE, '\n'])?;
    let (id, tail) = rest.split_at(end);
    (tail.starts_with(MIDDLE) && !id.is_empty()).then_some((id, end + MIDDLE.len_utf8()))
}
