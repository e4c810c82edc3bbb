//! The site's configuration: text -> checked values, with every problem at once.
//!
//! Knows no file: the caller reads it. Knows no session. What can be written is listed once, in
//! `keys`: the reader refuses everything else, and `docs/config.md` and `packaging/config.toml`
//! are made from it.
#![deny(clippy::disallowed_methods)]

mod check;
mod document;
mod keys;
mod reference;
mod times;
mod words;

pub use reference::{example, reference};

use crate::{
    lang::Tag,
    link::{Bidi, Offered, Presence, Sandbox, Settings, Times},
    procedure::Problem,
    screen::Look,
};

/// What the people of a place decided. The default is the demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What every visit is told.
    pub settings: Settings,
    /// Whether the mouse is used.
    pub mouse: Mouse,
}

/// Whether the mouse, or a finger, can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mouse {
    /// It can.
    #[default]
    Used,
    /// It is left to the terminal, which can select and copy with it.
    Left,
}

impl Config {
    /// Reads the text of a configuration file of this name.
    ///
    /// # Errors
    /// With everything that is wrong in it, in the order of the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut document = document::Document::parse(file, text);
        let config = check::check(&mut document);
        let mut problems = document.into_problems();
        problems.sort_by_key(|it| (it.line, it.column));
        if problems.is_empty() { Ok(config) } else { Err(problems) }
    }
}

impl Default for Config {
    fn default() -> Self {
        let settings = Settings {
            name: String::new(),
            post: String::new(),
            presence: Presence::default(),
            language: Tag::default(),
            offered: Offered::default(),
            look: Look::default(),
            times: Times::default(),
            bidi: Bidi::default(),
            pack: None,
            sandbox: Sandbox::default(),
        };
        Self { settings, mouse: Mouse::default() }
    }
}

#[cfg(test)]
mod tests;
