//! What the supervisor is started with.

use std::path::PathBuf;

use super::{Calendar, Journal, Vault, Wipes, state_folder};
use crate::{
    adapters::terminal::{Manner, Scrollback},
    config::Mouse,
    journal::JournalSettings,
    link::{Content, Renderer, Running, Service, Settings, Start},
};

/// What the supervisor is started with; read once, and never changed.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the place decided.
    pub settings: Settings,
    /// What kind of running this is.
    pub running: Running,
    /// How screens are shown.
    pub renderer: Renderer,
    /// Whether the mouse is used.
    pub mouse: Mouse,
    /// What is erased besides the program's own folder.
    pub wipes: Wipes,
    /// What is written down about the program, and how long.
    pub journal: JournalSettings,
    /// The plain text for the case that no process can paint any more.
    pub out_of_service: String,
    /// The hours of the place.
    pub calendar: Calendar,
    /// The PIN of the staff; without one nobody can do what staff do.
    pub vault: Option<Vault>,
}

impl Plan {
    /// Returns what a visit or farewell is told at its start.
    pub(super) fn start(&self, content: Content, service: Service) -> Box<Start> {
        let (settings, running) = (self.settings.clone(), self.running.clone());
        let (renderer, outlook) = (self.renderer, self.calendar.outlook());
        Box::new(Start { settings, running, renderer, content, outlook, service })
    }

    /// Returns the folder of content of the place, if it may be used.
    pub(super) fn content_folder(&self, content: Content) -> Option<PathBuf> {
        self.settings.pack.clone().filter(|_| content == Content::Whole)
    }

    /// Opens the journal; a demonstration has none.
    pub(super) fn journal(&self) -> Journal {
        match self.running {
            Running::Kiosk => Journal::open(&state_folder(), &self.journal),
            Running::Demonstration | Running::Tutorial(_) => Journal::none(),
        }
    }

    /// Returns how the terminal is used.
    pub(super) fn manner(&self) -> Manner {
        match self.renderer {
            Renderer::Screen => Manner::Screens { bidi: self.settings.bidi, mouse: self.mouse },
            Renderer::Linear => Manner::Lines,
        }
    }

    /// Returns what becomes of the lines that scrolled away.
    pub(super) fn scrollback(&self) -> Scrollback {
        match self.running {
            Running::Kiosk => Scrollback::Cleared,
            Running::Demonstration | Running::Tutorial(_) => Scrollback::Kept,
        }
    }
}
