//! Where a text of a screen was written.

use memchr::memmem;

use crate::{
    check::{Material, SHARED, shelf::Found},
    lang::Tag,
    layout::plain,
    problem::{Note, Problem},
    text::Piece,
};

/// Tells something of a text at the place where it was written, or of its file as a whole.
pub(super) fn place_of(
    material: &Material<'_>,
    (tag, file): (&Tag, &str),
    content: &str,
    note: Note,
) -> Problem {
    let content = plain(content);
    let files = [file].into_iter().chain(SHARED);
    let books = files.flat_map(|file| {
        let chain = tag.chain();
        chain.into_iter().filter_map(move |tag| material.shelf.book(&tag, file))
    });
    let texts = books.flat_map(|book| book.texts().map(|it| (it, words(it))));
    let fitting = texts.filter(|(_, words)| says(words, &content));
    let longest = fitting.max_by_key(|(_, words)| words.iter().map(|it| it.len()).sum::<usize>());
    if let Some((found, _)) = longest {
        return found.at(&found.written.at, note.with("name", found.name()));
    }
    Problem::of_file(&format!("locales/{tag}/{file}.ftl"), note.with("name", file))
}

/// Whether a text can say this: its words come in it, one after the other.
fn says(words: &[&str], content: &str) -> bool {
    let mut from = 0;
    !words.is_empty()
        && words.iter().all(|word| {
            let found = memmem::find(&content.as_bytes()[from..], word.as_bytes());
            found.inspect(|at| from += at + word.len()).is_some()
        })
}

/// Returns the words that a text says whatever the case.
fn words(found: Found<'_>) -> Vec<&str> {
    let words = found.written.pieces.iter().filter_map(|piece| match piece {
        Piece::Words { text, .. } => Some(text.trim()),
        Piece::Term { surface, .. } => Some(surface.as_str()),
        _ => None,
    });
    words.filter(|it| !it.is_empty()).collect()
}
