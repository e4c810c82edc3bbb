//! Words that can be nowhere by chance.

use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
};

/// Consonants alone: no language has such words, and no search finds them.
const LETTERS: &[u8; 16] = b"bcdfghjkmnpqrvwx";

/// One word, looked for afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Canary(String);

impl Canary {
    /// Makes a new one: what an earlier test left cannot be mistaken for it.
    pub(super) fn new() -> Self {
        let mut seed = RandomState::new().build_hasher().finish();
        let mut letter = || {
            let letter = char::from(LETTERS[usize::try_from(seed % 16).unwrap_or_default()]);
            seed /= 16;
            letter
        };
        Self((0..12).map(|_| letter()).collect())
    }

    /// Takes words that are shown only while somebody is there.
    pub(super) fn shown(words: &str) -> Self {
        Self(words.to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether it is there, written in bytes or in whole letters of four bytes each, as a
    /// program holds them in memory.
    pub(super) fn is_in(&self, bytes: &[u8]) -> bool {
        let wide: Vec<u8> = self.0.chars().flat_map(|it| u32::from(it).to_ne_bytes()).collect();
        holds(bytes, self.0.as_bytes()) || holds(bytes, &wide)
    }
}

/// Looks for the first byte first: a process has much memory.
fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some((first, _)) = wanted.split_first() else { return false };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|it| it == first) {
        rest = &rest[at..];
        if rest.starts_with(wanted) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// Returns these bytes in base 64, as the clipboard of a terminal takes them (RFC 4648).
pub(super) fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut told = String::new();
    for chunk in bytes.chunks(3) {
        let all = [chunk.first(), chunk.get(1), chunk.get(2)].map(|it| it.copied().unwrap_or(0));
        let number = u32::from_be_bytes([0, all[0], all[1], all[2]]);
        for place in 0..4 {
            let sign = SIGNS[(number >> (18 - 6 * place) & 63) as usize];
            told.push(if place > chunk.len() { '=' } else { char::from(sign) });
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_canaries_are_never_the_same() {
        assert_ne!(Canary::new(), Canary::new());
        assert_eq!(Canary::new().as_str().len(), 12);
    }

    #[test]
    fn it_is_found_however_it_is_held() {
        let canary = Canary::new();
        let word = canary.as_str();
        let wide: Vec<u8> = word.chars().flat_map(|it| u32::from(it).to_ne_bytes()).collect();
        for bytes in [word.as_bytes().to_vec(), wide, format!("{}{word}!", &word[..1]).into()] {
            assert!(canary.is_in(&bytes));
            assert!(!canary.is_in(&bytes[..bytes.len() - 2]));
        }
        assert!(!canary.is_in(Canary::new().as_str().as_bytes()));
    }

    #[test]
    fn base_64_is_that_of_the_standard() {
        for (plain, told) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), told);
        }
    }
}
