//! How long a screen takes to read.

use std::time::Duration;

use super::{Block, Screen, Text, Value};

/// How many words a minute are read: the figure with which the State's form builder
/// démarche.numérique estimates durations.
const WORDS_A_MINUTE: u32 = 140;
/// How many characters count as a word where words are not set apart, as in Chinese.
const LONG_WORD: usize = 12;

impl Screen {
    /// Returns how long the whole screen takes to read.
    pub fn reading_time(&self) -> Duration {
        let words: usize = self.texts().map(|text| words(&text.content)).sum();
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        Duration::from_secs(60) * words / WORDS_A_MINUTE
    }

    /// Returns every text of the body, in reading order. What was typed is not among them.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.blocks.iter().flat_map(texts_of)
    }
}

fn texts_of(block: &Block) -> Vec<&Text> {
    match block {
        Block::Heading(text)
        | Block::Subheading(text)
        | Block::Paragraph(text)
        | Block::Bullet(text)
        | Block::Note(text)
        | Block::Muted(text)
        | Block::Good(text)
        | Block::Careful(text)
        | Block::Large(text) => vec![text],
        Block::Choice(choice) => [&choice.label].into_iter().chain(&choice.hint).collect(),
        Block::Field(field) => field.placeholder.iter().collect(),
        Block::Row(row) => match &row.value {
            Value::Said(value) | Value::Chosen(value) => vec![&row.label, value],
            Value::Typed(_) => vec![&row.label],
        },
        Block::Code(code) => vec![&code.words, &code.instead],
        Block::Rule => vec![],
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count().div_ceil(LONG_WORD)).sum()
}
