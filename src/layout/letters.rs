//! Reads a text: paragraphs of letters that know where they come from and which word they are in.

use std::ops::Range;

use unicode_bidi::Level;

use super::{
    fate::{Fate, Sieve},
    marks,
};

/// One character that stays of the text. Isolates, direction marks and joiners are still there.
#[derive(Clone)]
pub(super) struct Letter {
    pub(super) character: char,
    pub(super) source: Range<usize>,
    pub(super) word: Option<usize>,
    pub(super) level: Level,
}

/// What stands between two newlines.
pub(super) struct Paragraph {
    pub(super) letters: Vec<Letter>,
    pub(super) source: Range<usize>,
}

/// A text that was read. It has one paragraph at least.
pub(super) struct Reading {
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) words: Vec<String>,
}

/// Reads a text, consuming the marks of glossary words. Marks that make no sense are dropped, and
/// a word that is never closed ends with its paragraph.
pub(super) fn read(text: &str) -> Reading {
    let mut reader = Reader::default();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        at = reader.take(character, at, text);
    }
    reader.end_paragraph(text.len());
    Reading { paragraphs: reader.paragraphs, words: reader.words }
}

/// Returns a text in logical order without glossary marks, isolates and controls, for a renderer
/// that lays nothing out. Newlines stay.
pub fn plain(text: &str) -> String {
    let seen = |paragraph: Paragraph| -> String {
        let characters = paragraph.letters.into_iter().map(|letter| letter.character);
        characters.filter(|it| Fate::of(*it) != Fate::Bidi).collect()
    };
    let paragraphs: Vec<String> = read(text).paragraphs.into_iter().map(seen).collect();
    paragraphs.join("\n")
}

#[derive(Default)]
struct Reader {
    paragraphs: Vec<Paragraph>,
    words: Vec<String>,
    letters: Vec<Letter>,
    start: usize,
    word: Option<usize>,
    sieve: Sieve,
}

impl Reader {
    /// Takes the character at `at`, and returns where the next one is.
    fn take(&mut self, character: char, at: usize, text: &str) -> usize {
        let next = at + character.len_utf8();
        match character {
            '\n' => {
                self.end_paragraph(at);
                self.start = next;
            }
            marks::OPEN => return next + self.open(&text[next..]),
            marks::CLOSE => self.word = None,
            _ => {
                let word = self.word;
                let kept = self.sieve.pass(character);
                let letter =
                    |character| Letter { character, source: at..next, word, level: Level::ltr() };
                self.letters.extend(kept.map(letter));
            }
        }
        next
    }

    /// Opens a glossary word, and returns the length of its id.
    fn open(&mut self, rest: &str) -> usize {
        let Some((id, length)) = marks::id_after_open(rest) else { return 0 };
        self.word = Some(self.words.len());
        self.words.push(id.to_owned());
        length
    }

    fn end_paragraph(&mut self, at: usize) {
        let letters = std::mem::take(&mut self.letters);
        self.paragraphs.push(Paragraph { letters, source: self.start..at });
        self.word = None;
        self.sieve = Sieve::default();
    }
}
