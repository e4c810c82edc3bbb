//! Words of letters and digits that are written from left to right, with the signs inside them.

use std::ops::Range;

use crate::layout::fate::Fate;

/// Signs that may stand inside a word, between two letters or digits.
const INNER: &str = ".,:/@_-+#%&=?~*'’‑–−·\u{66B}\u{66C}";
/// Signs that may stand before a number and belong to it.
const BEFORE: &str = "+-−±#*@(";
/// Signs that may end a word and belong to it: `C++`, `https://exemple.fr/`.
const AFTER: &str = "+#/";
/// Signs that the bidirectional algorithm reads rightly inside a number.
const HARMLESS: &str = ".,:/\u{66B}\u{66C}";

/// What a word is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters: any order of words comes out right.
    Letters,
    /// A number that comes out right: `9:00`, `1.5`.
    Number,
    /// A number that would not: `+33`, `01-42`, `-5`.
    Figures,
    /// Letters with digits or signs: `aide@exemple.fr`, `2A-123`, `C++`.
    Code,
}

impl Kind {
    pub(super) fn has_letters(self) -> bool {
        matches!(self, Self::Letters | Self::Code)
    }

    pub(super) fn needs_help(self) -> bool {
        matches!(self, Self::Figures | Self::Code)
    }
}

/// One word.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
}

/// Finds the words of a text; none where a look shows that all are of letters.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    if !text.contains(|it| is_digit(it) || "@+#/".contains(it)) {
        return found;
    }
    let (mut at, mut before) = (0, None);
    while let Some(character) = text[at..].chars().next() {
        let rest = &text[at..];
        let prefix = if before.is_some_and(char::is_alphanumeric) { 0 } else { prefix(rest) };
        let length = prefix + body(&rest[prefix..], rest[..prefix].contains('('));
        let end = at + length.max(character.len_utf8());
        if length > prefix {
            found.push(Word { range: at..end, kind: kind(&rest[..length], prefix) });
        }
        before = text[at..end].chars().next_back();
        at = end;
    }
    found
}

/// Returns the length of the signs that belong to the number which follows them.
fn prefix(rest: &str) -> usize {
    let signs: usize =
        rest.chars().take(2).take_while(|it| BEFORE.contains(*it)).map(char::len_utf8).sum();
    let (signs, number) = rest.split_at(signs);
    let named = ["@", "#"].contains(&signs) && number.starts_with(is_letter);
    let bracketed = signs.contains('(');
    let belongs = number.starts_with(is_digit) && (!bracketed || goes_on_after_bracket(number));
    if belongs || named { signs.len() } else { 0 }
}

/// Whether a number in brackets goes on after them: `(0)1 42`, `(+33) 1 42`.
fn goes_on_after_bracket(number: &str) -> bool {
    let close = number.char_indices().take(8).find(|(_, it)| !is_digit(*it));
    let Some((at, ')')) = close else { return false };
    let after = &number[at + 1..];
    after.strip_prefix(char::is_whitespace).unwrap_or(after).starts_with(is_digit)
}

/// Returns the length of a word without its prefix, 0 when there is none. One bracket may close in
/// it, if the prefix has opened it.
fn body(rest: &str, bracketed: bool) -> usize {
    let mut end = 0;
    let mut brackets = usize::from(bracketed);
    for (at, character) in rest.char_indices() {
        if belongs(character) {
            end = at + character.len_utf8();
        } else if character == ')' && brackets > 0 {
            brackets -= 1;
            end = at + 1;
        } else if end == 0 || !INNER.contains(character) {
            break;
        }
    }
    let signs = if end == 0 { "" } else { &rest[end..] };
    end + signs.find(|it| !AFTER.contains(it)).unwrap_or(signs.len())
}

fn kind(word: &str, prefix: usize) -> Kind {
    let letters = word.contains(is_letter);
    let digits = word.contains(is_digit);
    let signed = prefix > 0 || word.ends_with(|it| AFTER.contains(it) || it == ')');
    match (letters, digits) {
        (true, true) => Kind::Code,
        (true, false) if signed || word.contains('@') || word.contains("://") => Kind::Code,
        (true, false) => Kind::Letters,
        _ if signed || has_risky_signs(word) => Kind::Figures,
        _ => Kind::Number,
    }
}

/// Whether a number holds signs that turn it round after Arabic letters.
fn has_risky_signs(number: &str) -> bool {
    let mut signs = number.split(is_digit).filter(|it| !it.is_empty());
    signs.any(|sign| sign.chars().count() > 1 || !HARMLESS.contains(sign))
}

fn belongs(character: char) -> bool {
    is_letter(character)
        || is_digit(character)
        || (!character.is_ascii() && Fate::of(character) == Fate::Mark)
}

/// Latin, Greek and Cyrillic letters: those that are written in words from left to right.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && matches!(character, ..'\u{590}' | '\u{1E00}'..='\u{1FFF}')
}

fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}
