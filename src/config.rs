//! The site's configuration: text -> checked values, with every problem at once.
//!
//! Knows no file: the caller reads it. Knows no session. What can be written is listed once, in
//! `keys`: the reader refuses everything else, and `docs/config.md` and `packaging/config.toml`
//! are made from it.
#![deny(clippy::disallowed_methods)]

mod check;
mod document;
mod goodbye;
mod hours;
mod journal;
mod keys;
mod reference;
mod reset;
mod staff;
mod times;
mod words;
mod written;

pub use reference::{example, reference};
pub use reset::{OnResidue, Reset, is_system_folder, refusal_of_folder};
pub use staff::{Leaving, Staff};
pub use written::{Place, Written};

use crate::{
    hours::Timetable,
    journal::JournalSettings,
    lang::Tag,
    link::{Bidi, Hearers, Offered, Sandbox, Settings, StaffMay, Times},
    problem::Problem,
    screen::{Goodbye, Look},
};

/// What the people of a place decided. The default is the demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What every visit is told.
    pub settings: Settings,
    /// Whether the mouse is used.
    pub mouse: Mouse,
    /// When the place is open, and when somebody is there.
    pub timetable: Timetable,
    /// What staff may do, and where their PIN is.
    pub staff: Staff,
    /// What is erased besides the program's own folder.
    pub reset: Reset,
    /// What is written down about the program, and how long.
    pub journal: JournalSettings,
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
        let (config, problems) = Self::read(file, text);
        if problems.is_empty() { Ok(config) } else { Err(problems) }
    }

    /// Reads what can be read, and returns everything that is wrong beside it: so whoever looks
    /// at the computer too can tell all problems at once.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Problem>) {
        let mut document = document::Document::parse(file, text);
        let config = check::check(&mut document);
        let mut problems = document.into_problems();
        problems.sort_by_key(|it| (it.line, it.column));
        (config, problems)
    }
}

impl Default for Config {
    fn default() -> Self {
        let settings = Settings {
            name: String::new(),
            post: String::new(),
            hearers: Hearers::default(),
            language: Tag::default(),
            offered: Offered::default(),
            look: Look::default(),
            times: Times::default(),
            bidi: Bidi::default(),
            staff: StaffMay::Nothing,
            pack: None,
            zone: None,
            goodbye: Goodbye::default(),
            sandbox: Sandbox::default(),
        };
        Self {
            settings,
            mouse: Mouse::default(),
            timetable: Timetable::default(),
            staff: Staff::default(),
            reset: Reset::default(),
            journal: JournalSettings::default(),
        }
    }
}

#[cfg(test)]
mod tests;
