//! What a visitor can do on a screen.

use crate::{lang::Tag, procedure::Id};

/// One thing a visitor can do: what a choice, a key or a touch stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Begin, in the site's language.
    Begin,
    /// Use this language from now on.
    Speak(Tag),
    /// Choose an option of the step.
    Choose(Id),
    /// Go on.
    Continue,
    /// Go back.
    Back,
    /// Open the explanation of a glossary word.
    Word(String),
}
