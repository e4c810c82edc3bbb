//! One visit: what happened goes in as an [`Event`], what must be done comes out as [`Effect`]s.
//!
//! Never sees text, a terminal, a clock or a file: time is an argument, and the shell reports how
//! long a screen takes to read.
#![deny(clippy::disallowed_methods)]

mod act;
mod draft;
mod entry;
mod event;
mod hourglass;
mod listening;
mod look;
mod pin;
#[cfg(feature = "author")]
mod rehearsing;
mod site;
mod spot;
mod staff;
mod stage;
#[cfg(feature = "author")]
mod standing;
mod time;
mod typing;
mod update;
mod voice;
mod walking;

use std::{collections::BTreeMap, time::Duration};

pub use crate::hours::Presence;
pub use act::Act;
pub use draft::{Draft, Practice, Tried};
pub use event::{Edit, Effect, Ending, Event, Now};
pub use hourglass::{Bound, Grace, Notice};
pub use look::{Look, Space, Theme};
pub use pin::{Pin, PinReply};
#[cfg(feature = "author")]
pub use rehearsing::Standpoint;
pub use site::{Hands, Hearers, Running, Service, Site, StaffMay};
pub use staff::{Deed, Desk, Hint, StaffAct};
pub use stage::{Course, Overlay, Place, Shelf, Stage, Trouble, Walking};
pub use typing::Typing;
pub use voice::{Heard, Listening, Playing, Rate, Silence, Voice, VoiceOrder, Volume};

use crate::{
    lang::Tag,
    procedure::{Answers, Facts, Given, Id},
};
use hourglass::Hourglass;
use spot::{Floating, Spot};
use staff::Aside;

/// One visit, from the first key to the goodbye.
#[derive(Clone, Debug)]
pub struct Session {
    site: Site,
    hands: Hands,
    language: Tag,
    look: Look,
    stage: Stage,
    overlays: Vec<Floating>,
    spot: Spot,
    kept: BTreeMap<Id, Answers>,
    facts: Facts,
    called: bool,
    hourglass: Hourglass,
    stirred: Now,
    reading: Duration,
    voice: Voice,
    /// The visit, while the staff are at the computer.
    aside: Option<Box<Aside>>,
    /// No PIN is looked at before.
    no_pin_until: Option<Now>,
}

impl Session {
    /// Starts a visit with the site's defaults.
    pub fn new(site: Site) -> Self {
        let mut hourglass = Hourglass::default();
        hourglass.hear(Now::ZERO, &site.outlook.opening);
        Self {
            hands: Hands::default(),
            language: site.language.clone(),
            look: site.look,
            stage: Stage::first(site.service),
            overlays: Vec::new(),
            spot: Spot::default(),
            kept: BTreeMap::new(),
            facts: Facts::default(),
            called: false,
            hourglass,
            stirred: Now::ZERO,
            reading: Duration::ZERO,
            voice: Voice::default(),
            aside: None,
            no_pin_until: None,
            site,
        }
    }

    /// Starts a visit of somebody who types lines.
    #[must_use]
    pub fn in_lines(self) -> Self {
        Self { hands: Hands::Lines, ..self }
    }

    /// Returns what the visitor has at hand.
    pub fn hands(&self) -> Hands {
        self.hands
    }

    /// Starts a visit in a language that was asked for, past the first screen.
    #[must_use]
    pub fn in_language(mut self, language: Tag) -> Self {
        self.language = language;
        self
    }

    /// Starts a visit in which this was said already: in another procedure, before it begins.
    #[must_use]
    pub fn knowing(mut self, facts: Facts) -> Self {
        self.facts = facts;
        self
    }

    /// Returns the site's defaults.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Returns the language that the visitor chose.
    pub fn language(&self) -> &Tag {
        &self.language
    }

    /// Returns the look that the visitor chose.
    pub fn look(&self) -> Look {
        self.look
    }

    /// Returns where the visitor is.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Returns what floats above, outermost last.
    pub fn overlay(&self) -> Option<&Overlay> {
        self.overlays.last().map(|floating| &floating.overlay)
    }

    /// Returns what the visitor moved the focus to; nothing if the screen's own choice stands.
    pub fn focus(&self) -> Option<&Act> {
        self.spot.focus.as_ref()
    }

    /// Returns the line the visitor scrolled to; nothing while the screen follows the focus.
    pub fn scroll(&self) -> Option<usize> {
        self.spot.scroll
    }

    /// Returns which page of a long list of choices is shown.
    pub fn page(&self) -> usize {
        self.spot.page
    }

    /// Returns whether a person is called and has not come yet.
    pub fn is_called(&self) -> bool {
        self.called
    }

    /// Returns what the engine needs to know besides the answers.
    pub fn given(&self) -> Given<'_> {
        Given { facts: &self.facts, values: &self.site.values, today: self.site.today }
    }
}
