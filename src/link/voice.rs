//! What a visit asks of the voice, and what the voice reports; the supervisor passes both on.
//!
//! Every frame belongs to a generation: one story. The newest wins, so what is late is harmless.

use std::path::PathBuf;

pub use crate::session::{Rate, Silence, Volume};
use crate::{lang::Tag, screen::Clip, session::VoiceOrder};

/// Words to be said: made from a [`Clip`] alone, so never of what a visitor typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    language: Tag,
    text: String,
}

impl Words {
    /// Takes what came over the link, where another process made it from a clip.
    pub(super) fn received(language: Tag, text: String) -> Self {
        Self { language, text }
    }

    /// Returns the language that they are in.
    pub fn language(&self) -> &Tag {
        &self.language
    }

    /// Returns what is said.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl From<&Clip> for Words {
    fn from(clip: &Clip) -> Self {
        Self { language: clip.language().clone(), text: clip.text().to_owned() }
    }
}

/// What a visit asks of the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Say this clip of a story. A newer story silences the older one.
    Say(Say),
    /// Be silent at once, and forget the rest.
    Hush,
    /// Wait here.
    Pause,
    /// Go on from here.
    Resume,
    /// Speak so fast from now on.
    Rate(Rate),
    /// Speak so loud from now on.
    Volume(Volume),
}

impl From<VoiceOrder> for Order {
    fn from(order: VoiceOrder) -> Self {
        match order {
            VoiceOrder::Hush => Self::Hush,
            VoiceOrder::Pause => Self::Pause,
            VoiceOrder::Resume => Self::Resume,
            VoiceOrder::Rate(rate) => Self::Rate(rate),
            VoiceOrder::Volume(volume) => Self::Volume(volume),
        }
    }
}

/// What the supervisor tells the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToVoice {
    /// Its first message: the folder of content in which recordings may be.
    Begin(Option<PathBuf>),
    /// What the visit asks.
    Order(Order),
}

/// One clip of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// The story.
    pub generation: u32,
    /// Which clip of the story this is, from 0.
    pub index: u16,
    /// How many clips the story has.
    pub clips: u16,
    /// A short sound before the clip.
    pub cue: Option<Cue>,
    /// What is said.
    pub words: Words,
}

/// A short sound that says what kind of thing comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// The voice begins.
    Welcome,
    /// Another screen.
    Step,
    /// Something to look at twice.
    Warning,
    /// The end.
    Goodbye,
}

/// What the voice reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// It says this clip now.
    Speaking {
        /// The story.
        generation: u32,
        /// The clip.
        index: u16,
    },
    /// It said the whole story.
    Spoken {
        /// The story.
        generation: u32,
    },
    /// It is silent, and not everything was said.
    Silent {
        /// The story.
        generation: u32,
        /// Why.
        why: Silence,
    },
}

impl Report {
    /// Returns the story that is reported on.
    pub fn generation(self) -> u32 {
        match self {
            Self::Speaking { generation, .. }
            | Self::Spoken { generation }
            | Self::Silent { generation, .. } => generation,
        }
    }
}
