//! A text being typed, with its caret.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

use super::Edit;
use crate::procedure::Secret;

/// A text being typed. Its memory is reserved at once, so that no copy is left by growing.
#[derive(Clone, PartialEq, Eq)]
pub struct Typing {
    text: Zeroizing<String>,
    caret: usize,
    max: usize,
}

impl Typing {
    /// Starts empty, for at most so many characters.
    pub fn new(max: usize) -> Self {
        Self { text: Zeroizing::new(String::with_capacity(max * 4)), caret: 0, max }
    }

    /// Starts with a text, the caret after it.
    pub fn with(max: usize, text: &str) -> Self {
        let mut typing = Self::new(max);
        text.chars().take(max).for_each(|letter| typing.text.push(letter));
        typing.caret = typing.text.len();
        typing
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns a copy of the text that zeroes itself.
    pub fn secret(&self) -> Secret {
        Secret::new(self.text.to_string())
    }

    /// Returns where the caret stands: a byte offset on a grapheme boundary.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Returns the greatest number of characters.
    pub fn max(&self) -> usize {
        self.max
    }

    /// Applies one change.
    pub fn apply(&mut self, edit: Edit) {
        match edit {
            Edit::Insert(letter) => self.insert(letter),
            Edit::Backspace => self.remove(self.before()..self.caret),
            Edit::Delete => self.remove(self.caret..self.after()),
            Edit::Previous => self.caret = self.before(),
            Edit::Next => self.caret = self.after(),
            Edit::First => self.caret = 0,
            Edit::Last => self.caret = self.text.len(),
            Edit::Clear => self.remove(0..self.text.len()),
        }
    }

    fn insert(&mut self, letter: char) {
        if self.text.chars().count() < self.max {
            self.text.insert(self.caret, letter);
            let typed = self.caret + letter.len_utf8();
            self.caret = self.boundary_at_or_after(typed);
        }
    }

    fn remove(&mut self, range: std::ops::Range<usize>) {
        self.text.replace_range(range.clone(), "");
        self.caret = self.boundary_at_or_after(range.start);
    }

    fn before(&self) -> usize {
        self.text[..self.caret].grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let rest = &self.text[self.caret..];
        self.caret + rest.graphemes(true).next().map_or(0, str::len)
    }

    /// A mark typed after a letter joins it: the caret stands after both.
    fn boundary_at_or_after(&self, offset: usize) -> usize {
        let mut boundaries = self.text.grapheme_indices(true).map(|(at, _)| at);
        boundaries.find(|at| offset <= *at).unwrap_or(self.text.len())
    }
}

impl std::fmt::Debug for Typing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typing")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Typing {
        let mut typing = Typing::new(20);
        text.chars().for_each(|letter| typing.apply(Edit::Insert(letter)));
        typing
    }

    #[test]
    fn letters_go_where_the_caret_is() {
        let mut typing = typed("ac");
        typing.apply(Edit::Previous);
        typing.apply(Edit::Insert('b'));
        assert_eq!((typing.text(), typing.caret()), ("abc", 2));
    }

    #[test]
    fn an_accent_is_erased_with_its_letter() {
        let mut typing = typed("e\u{301}");
        assert_eq!(typing.caret(), 3);
        typing.apply(Edit::Backspace);
        assert_eq!(typing.text(), "");
    }

    #[test]
    fn what_is_too_long_is_not_taken() {
        assert_eq!(typed("abcdefghijklmnopqrstuvwxyz").text().len(), 20);
    }

    proptest! {
        #[test]
        fn no_history_of_typing_breaks_it(edits in prop::collection::vec(edit(), 0..60)) {
            let mut typing = Typing::new(12);
            for it in edits {
                typing.apply(it);
                prop_assert!(typing.text().is_char_boundary(typing.caret()));
                prop_assert!(typing.text().chars().count() <= 12);
            }
        }
    }

    fn edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            4 => prop::sample::select(vec!['a', 'é', '\u{301}', 'ل', 'ا', '字', '\u{200d}', '👍'])
                .prop_map(Edit::Insert),
            1 => Just(Edit::Backspace),
            1 => Just(Edit::Delete),
            1 => Just(Edit::Previous),
            1 => Just(Edit::Next),
            1 => Just(Edit::First),
            1 => Just(Edit::Last),
            1 => Just(Edit::Clear),
        ]
    }
}
