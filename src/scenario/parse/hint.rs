//! What to write instead of a word that is not known.

use crate::{
    problem::Note,
    procedure::nearest::{listed, nearest},
};

/// More words than these are not listed.
const FEW: usize = 12;

/// Says what to write instead of a word: the nearest one, or all if they are few.
pub(super) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Note {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(near) = nearest(word, &known) {
        return Note::new("hint-scenario-perhaps").with("word", near);
    }
    match known.as_slice() {
        [] => Note::new("hint-scenario-remove"),
        [only] => Note::new("hint-scenario-only").with("word", *only),
        few if few.len() <= FEW => one_of(few),
        _ => Note::new("hint-scenario-look"),
    }
}

/// Lists what can be written.
pub(super) fn one_of(words: &[&str]) -> Note {
    Note::new("hint-scenario-one-of").with("words", &listed(words))
}
