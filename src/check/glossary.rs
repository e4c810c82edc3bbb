//! Words that the pack explains and that no text marks.

use std::collections::BTreeSet;

use super::{Material, spot};
use crate::{
    problem::{Note, Problem},
    procedure::Id,
    text::Piece,
};

/// Returns the words of `pack.toml` that nobody can ask about.
pub(super) fn glossary(material: &Material<'_>) -> Vec<Problem> {
    if material.unread > 0 {
        return vec![]; // who knows what they mark
    }
    let pieces = material.shelf.texts().flat_map(|(.., found)| found.written.all_pieces());
    let marked: BTreeSet<&str> = pieces
        .filter_map(|piece| match piece {
            Piece::Term { id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let words = material.manifest.glossary.iter().map(Id::as_str);
    let unused = words.filter(|word| !marked.contains(word));
    let told = |word: &str| {
        let note = Note::new("word-never-marked").with("word", word);
        spot::of_word(material.manifest_source, "glossary", word, note).as_warning()
    };
    unused.map(told).collect()
}
