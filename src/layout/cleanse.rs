//! Text from outside made harmless: packs, files, what is typed or pasted.

use unicode_normalization::UnicodeNormalization;

use super::fate::{Fate, Sieve};

/// Cleans one line of text from outside, and keeps at most `max_chars` characters of it.
///
/// What stays is composed (NFC) and free of control, format and private-use characters, so that
/// no glossary mark can be forged; a line break becomes a space, and a base carries at most four
/// marks. A joiner stays where its script needs it.
pub fn cleanse(text: &str, max_chars: usize) -> String {
    let letters = text.chars().filter(|it| Fate::of(*it) != Fate::Bidi);
    sieved(letters.map(|it| if it == '\n' { ' ' } else { it }), max_chars)
}

/// Cleans a text of a pack as [`cleanse`] does, but keeps newlines, isolates and direction marks,
/// which translators use.
///
/// It drops glossary marks too, so it belongs before they are made.
pub fn cleanse_pack(text: &str, max_chars: usize) -> String {
    sieved(text.chars(), max_chars)
}

/// Sieves twice: composing can take a letter apart into a base and one mark too many.
fn sieved(letters: impl Iterator<Item = char>, max_chars: usize) -> String {
    let (mut first, mut second) = (Sieve::default(), Sieve::default());
    let composed = letters.filter_map(move |it| pass(&mut first, it)).nfc();
    composed.filter_map(move |it| pass(&mut second, it)).take(max_chars).collect()
}

fn pass(sieve: &mut Sieve, letter: char) -> Option<char> {
    if letter == '\n' {
        *sieve = Sieve::default();
        return Some(letter);
    }
    sieve.pass(letter)
}
