//! What a tour brings home.

use crate::{
    lang::{Direction, Tag},
    procedure::Id,
    screen::Screen,
};

/// Every screen of a pack in one language.
#[derive(Clone, Debug)]
pub struct Album {
    /// The language.
    pub language: Tag,
    /// Its name in itself.
    pub autonym: String,
    /// The direction in which it is written.
    pub direction: Direction,
    /// The screens, by what they are about.
    pub chapters: Vec<Chapter>,
}

/// Some screens that belong together.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// What they are about.
    pub topic: Topic,
    /// The screens, in the order in which they are met.
    pub shots: Vec<Shot>,
}

/// What screens are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// From the first screen to a procedure.
    Entrance,
    /// One procedure or lesson, with its title.
    Procedure(Id, String),
    /// The words that are explained.
    Words,
    /// What floats above any screen.
    Everywhere,
    /// What the hours of the place do to a visit.
    Hours,
    /// The end of a visit.
    End,
    /// What only the staff see.
    Staff,
}

/// One screen.
#[derive(Clone, Debug)]
pub struct Shot {
    /// Its name: that of the screen, with a number where there is more than one.
    pub name: String,
    /// The answers that lead to it, as a procedure file writes them.
    pub answers: Vec<String>,
    /// The screen.
    pub screen: Screen,
}

impl Shot {
    /// Returns its name where only letters, digits and `-` may stand.
    pub fn anchor(&self, album: &Album) -> String {
        let plain = |it: char| if it.is_ascii_alphanumeric() { it } else { '-' };
        format!("{}-{}", album.language, self.name.chars().map(plain).collect::<String>())
    }
}
