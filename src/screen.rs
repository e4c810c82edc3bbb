//! What is to be seen and heard: plain data, built from a session and its texts.
//!
//! Painting, narration, linear mode, paper and content tests all read this one value. It knows
//! no terminal, no size, no colour.
#![deny(clippy::disallowed_methods)]

mod block;
mod build;
mod closed;
mod code;
mod comfort;
mod goodbye;
mod home;
mod intro;
mod lines;
mod list;
mod narration;
mod overlay;
mod placement;
mod reading;
mod result;
mod review;
mod staff;
mod step;
mod stock;
mod time;
mod writer;

pub use crate::session::{Look, Space, Theme};
pub use block::{Block, Choice, Code, Field, Mark, Row, Target, Text, Value};
pub use build::{build, not_understood};
pub use goodbye::{Erasing, Goodbye, Parting, Reminder, Thing, farewell, out_of_service};
pub use lines::lines;
pub use narration::{Clip, LONGEST_CLIP, Line, Part, greeting, narration, part_of, script};
pub use placement::{Area, Placement, Scroll};
pub use stock::{Entry, Stock};

use crate::{
    lang::{Direction, Tag},
    layout,
};

/// One screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Which screen it is, stable while the visitor stays on it: `step:lost-licence:where`.
    pub name: String,
    /// The language of its texts: the voice and the direction follow it.
    pub language: Tag,
    /// The direction of the whole arrangement.
    pub direction: Direction,
    /// The small line at the top: the procedure, or where the visitor is.
    pub title: Text,
    /// The name of the language, at the other end of the top line.
    pub corner: Text,
    /// Sections and honest ranges, while a procedure is walked.
    pub stepper: Option<Stepper>,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
    /// The bottom line: the same keys in the same places on every screen.
    pub keys: Vec<KeyHint>,
    /// What the marks say where the body goes on out of sight.
    pub more: More,
    /// What Enter would do now; the real cursor stands on it.
    pub focus: Option<Target>,
    /// How the site or the visitor wants it to look.
    pub look: Look,
    /// A banner above everything, such as "a person has been called".
    pub banner: Option<Text>,
    /// What is left of a visit that ends by itself, calmly, above the screen.
    pub notice: Option<Text>,
    /// The part that is being read aloud.
    pub reading: Option<Part>,
    /// The screen beneath, when this one floats above it.
    pub beneath: Option<Box<Screen>>,
}

/// What the marks say where a body goes on out of sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct More {
    /// There is something before.
    pub above: Text,
    /// There is something after.
    pub below: Text,
}

/// The visitor's way through a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepper {
    /// The names of the sections, eight at most.
    pub sections: Vec<Text>,
    /// The section of the current step.
    pub current: usize,
    /// "2 to 4 more questions · 4 to 9 minutes"; absent where nothing honest can be said.
    pub remaining: Option<Text>,
}

/// One key of the bottom line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHint {
    /// The key as printed on keyboards: `0`, `F1`, `Esc`.
    pub key: String,
    /// What it does.
    pub label: Text,
    /// What a touch on it does.
    pub target: Target,
    /// Whether it stands there on a small window too.
    pub room: Room,
}

/// Whether a key stands at the bottom of a small window too. It works all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Always.
    Always,
    /// Where there is room for all.
    Large,
}

impl Screen {
    /// Returns what is to be chosen or typed into, in reading order.
    pub fn focusables(&self) -> Vec<&Target> {
        self.blocks.iter().filter_map(Block::target).collect()
    }

    /// Returns whether what is typed now is not to be seen.
    pub fn hides_typing(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block, Block::Field(field) if field.is_hidden()))
    }

    /// Returns whether the focus can be on this: a choice or field, a key, a glossary word.
    pub fn holds(&self, target: &Target) -> bool {
        self.focusables().contains(&target)
            || self.keys.iter().any(|key| key.target == *target)
            || matches!(target, Target::Word(word) if self.explains(word))
    }

    fn explains(&self, word: &str) -> bool {
        self.texts().any(|text| layout::words(&text.content).iter().any(|it| it == word))
    }
}
