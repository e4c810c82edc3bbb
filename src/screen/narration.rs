//! What is said of a screen: the same texts as those painted, in reading order, as clips.
//!
//! A clip can only be made from a [`Text`]: what a visitor typed has no way into one. Numbers and
//! addresses are written out so that a voice says them as people do.

mod script;
mod speakable;

use super::{Block, Choice, Field, Mark, Row, Screen, Stock, Target, Text, Value, writer::Writer};
use crate::{
    lang::Tag,
    session::{Act, Hearers},
    text::Args,
};
pub use script::{Line, greeting, script};
use speakable::Speaker;

/// The longest text of a clip, in bytes: it must fit in one message to the voice.
pub const LONGEST_CLIP: usize = 2000;

/// One thing that is said, without a pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    part: Part,
    language: Tag,
    text: String,
}

impl Clip {
    /// Returns the part of the screen that it says.
    pub fn part(&self) -> Part {
        self.part
    }

    /// Returns the language that it is in.
    pub fn language(&self) -> &Tag {
        &self.language
    }

    /// Returns what is said.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A part of a screen, so that it can be marked while it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// How to listen: said on the first screen alone.
    Invitation,
    /// The banner above everything.
    Banner,
    /// What is left of a visit that ends by itself.
    Notice,
    /// A block of the body, by its place.
    Block(usize),
    /// Where the visitor is, and how far.
    Progress,
}

/// Returns what is said of a screen, in reading order.
pub fn narration(screen: &Screen, stock: Stock<'_>, hearers: Hearers) -> Vec<Clip> {
    let mut story = Story { stock, hearers, part: Part::Banner, clips: Vec::new() };
    story.all(Part::Banner, &screen.banner);
    story.all(Part::Notice, &screen.notice);
    if screen.name == "attract" {
        story.invite(screen);
    }
    for (at, block) in screen.blocks.iter().enumerate() {
        story.part = Part::Block(at);
        if !is_for_eyes(block, screen, stock) {
            story.block(block, screen);
        }
    }
    story.progress(screen);
    story.clips
}

/// Returns the part of a screen that a target is on.
pub fn part_of(screen: &Screen, target: &Target) -> Option<Part> {
    let holds = |block: &Block| match block {
        Block::Choice(choice) => choice.target == *target,
        Block::Field(field) => field.target == *target,
        Block::Row(row) => row.target.as_ref() == Some(target),
        _ => false,
    };
    screen.blocks.iter().position(holds).map(Part::Block)
}

/// That there is no sound is told to the eyes: a voice that says so would say it for ever.
fn is_for_eyes(block: &Block, screen: &Screen, stock: Stock<'_>) -> bool {
    let Block::Careful(text) = block else { return false };
    let writer = Writer::new(stock, &screen.language);
    ["listen-no-voice", "listen-partly", "listen-no-device"]
        .iter()
        .any(|id| writer.kiosk(id) == *text)
}

struct Story<'a> {
    stock: Stock<'a>,
    hearers: Hearers,
    part: Part,
    clips: Vec<Clip>,
}

impl Story<'_> {
    /// How to listen and how to call a person, in every language of the place.
    fn invite(&mut self, screen: &Screen) {
        self.part = Part::Invitation;
        for target in screen.focusables() {
            let Act::Speak(language) = target else { continue };
            let writer = Writer::new(self.stock, language);
            let text = writer.kiosk("voice-invite");
            if !writer.is_incomplete() {
                self.say(&text);
            }
        }
    }

    fn block(&mut self, block: &Block, screen: &Screen) {
        match block {
            Block::Heading(text)
            | Block::Subheading(text)
            | Block::Paragraph(text)
            | Block::Bullet(text)
            | Block::Muted(text)
            | Block::Note(text)
            | Block::Good(text)
            | Block::Careful(text)
            | Block::Large(text) => self.say(text),
            Block::Choice(choice) => self.choice(choice),
            Block::Field(field) => self.field(field, screen),
            Block::Row(row) => self.row(row),
            Block::Code(code) => self.say(&code.words),
            Block::Rule => {}
        }
    }

    /// The digit, what it says, its state, its quieter line. Each is a clip of its own: so one
    /// recording of "key 1" serves every list.
    fn choice(&mut self, choice: &Choice) {
        self.digit(choice.digit, &choice.label.language);
        self.say(&choice.label);
        let state = match choice.mark {
            _ if self.is_withheld(choice) => None,
            Mark::None | Mark::Open | Mark::Unticked => None,
            Mark::Chosen => Some("listen-chosen"),
            Mark::Ticked => Some("listen-ticked"),
        };
        if let Some(id) = state {
            self.words(id, &choice.label.language);
        }
        choice.hint.iter().for_each(|hint| self.say(hint));
    }

    /// What others in the room could hear of an answer.
    fn is_withheld(&self, choice: &Choice) -> bool {
        let is_answer = matches!(choice.target, Act::Choose(_) | Act::Toggle(_));
        is_answer && self.hearers == Hearers::Room
    }

    /// What is typed is not said, nor whether anything is.
    fn field(&mut self, field: &Field, screen: &Screen) {
        self.words("listen-field", &screen.language);
        field.placeholder.iter().for_each(|text| self.say(text));
    }

    fn row(&mut self, row: &Row) {
        self.digit(row.digit, &row.label.language);
        self.say(&row.label);
        match &row.value {
            Value::Said(text) => self.say(text),
            Value::Chosen(text) if self.hearers == Hearers::Visitor => self.say(text),
            Value::Chosen(_) | Value::Typed(_) => self.words("listen-typed", &row.label.language),
        }
    }

    fn progress(&mut self, screen: &Screen) {
        self.part = Part::Progress;
        let Some(stepper) = &screen.stepper else { return };
        self.say(&screen.title);
        let current = stepper.sections.get(stepper.current);
        current.into_iter().chain(&stepper.remaining).for_each(|text| self.say(text));
    }

    fn digit(&mut self, digit: Option<u8>, language: &Tag) {
        let Some(digit) = digit else { return };
        let args = Args::new().number("digit", digit.into());
        let writer = Writer::new(self.stock, language);
        self.say(&writer.kiosk_with("listen-digit", &args));
    }

    fn words(&mut self, id: &str, language: &Tag) {
        let writer = Writer::new(self.stock, language);
        self.say(&writer.kiosk(id));
    }

    fn all<'t>(&mut self, part: Part, texts: impl IntoIterator<Item = &'t Text>) {
        self.part = part;
        texts.into_iter().for_each(|text| self.say(text));
    }

    fn say(&mut self, text: &Text) {
        let speaker = Speaker::new(self.stock, &text.language);
        let spoken = speaker.speakable(text.say.as_deref().unwrap_or(&text.content));
        for piece in pieces(&spoken) {
            let language = text.language.clone();
            self.clips.push(Clip { part: self.part, language, text: piece.to_owned() });
        }
    }
}

/// Cuts a text that is too long for one message between words.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while rest.len() > LONGEST_CLIP {
        let limit = (0..=LONGEST_CLIP).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(0);
        let cut = rest[..limit].rfind(' ').filter(|at| 0 < *at).unwrap_or(limit);
        pieces.push(rest[..cut].trim_end());
        rest = rest[cut..].trim_start();
    }
    if rest.chars().any(char::is_alphanumeric) {
        pieces.push(rest);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_cut_between_words() {
        let text = "mot ".repeat(1200);
        let cut = pieces(&text);
        assert_eq!(cut.iter().map(|it| it.len()).collect::<Vec<_>>(), [1999, 1999, 799]);
        assert!(cut.iter().all(|it| it.split(' ').all(|word| word == "mot")));
        assert_eq!(pieces(&"é".repeat(1500)).concat(), "é".repeat(1500));
    }

    #[test]
    fn what_has_no_letter_is_not_said() {
        assert!(pieces(" … ").is_empty() && pieces("").is_empty());
    }
}
