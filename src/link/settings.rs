//! What the place decided: told to every visit at its start, because only the supervisor reads
//! the configuration.

use std::{path::PathBuf, time::Duration};

pub use crate::session::{Hearers, Service, StaffMay};
use crate::{
    hours::Outlook,
    lang::Tag,
    screen::{Goodbye, Look},
};

/// Everything a visit or a farewell is told at its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// What the place decided.
    pub settings: Settings,
    /// What kind of running this is.
    pub running: Running,
    /// How screens are shown.
    pub renderer: Renderer,
    /// Which content may be used.
    pub content: Content,
    /// What the hours say at this moment.
    pub outlook: Outlook,
    /// Whether anybody is served.
    pub service: Service,
}

/// The settings of a place. No visit changes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the place, as visitors know it; at most [`Settings::LONGEST_NAME`] characters.
    pub name: String,
    /// The name of this computer, for the person who comes to help; as long as `name` at most.
    pub post: String,
    /// Who hears the voice.
    pub hearers: Hearers,
    /// The language of the first screen.
    pub language: Tag,
    /// The languages offered.
    pub offered: Offered,
    /// The look of the first screen.
    pub look: Look,
    /// How long things wait.
    pub times: Times,
    /// Who turns right-to-left texts.
    pub bidi: Bidi,
    /// What staff may do, once they entered their PIN.
    pub staff: StaffMay,
    /// A folder of content that comes before the content inside the program; at most
    /// [`Settings::LONGEST_PATH`] bytes.
    pub pack: Option<PathBuf>,
    /// The time zone of the place, by its name or its rule; the computer's without it.
    pub zone: Option<String>,
    /// What visitors are reminded of before they leave; its texts have
    /// [`Settings::LONGEST_REMINDERS`] bytes at most, all together.
    pub goodbye: Goodbye,
    /// What a visit must be closed off from.
    pub sandbox: Sandbox,
}

impl Settings {
    /// The longest name, in characters: it must fit in a banner of 40 cells on two lines.
    pub const LONGEST_NAME: usize = 60;
    /// The longest list of languages.
    pub const MOST_LANGUAGES: usize = 32;
    /// The longest path of a pack, in bytes.
    pub const LONGEST_PATH: usize = 2048;
    /// The longest name of a time zone, in bytes.
    pub const LONGEST_ZONE: usize = 64;
    /// The most reminders, in all languages.
    pub const MOST_REMINDERS: usize = 32;
    /// The longest texts of all reminders together, in bytes.
    pub const LONGEST_REMINDERS: usize = 4096;
}

/// Which languages the first screen offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Offered {
    /// All that the content has.
    #[default]
    Everything,
    /// These only, in this order; at most [`Settings::MOST_LANGUAGES`].
    Only(Vec<Tag>),
}

/// How long things wait, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// How long nobody touches anything before the warning.
    pub idle: Duration,
    /// How long the warning waits.
    pub countdown: Duration,
    /// How long the last screen stays.
    pub farewell: Duration,
    /// How long a visit may last; for ever without it.
    pub limit: Option<Duration>,
}

impl Default for Times {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { idle: seconds(180), countdown: seconds(45), farewell: seconds(30), limit: None }
    }
}

/// Who turns right-to-left texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bidi {
    /// The program, and it asks the terminal not to.
    #[default]
    App,
    /// The terminal.
    Terminal,
    /// Nobody, as on a screen that cannot show such scripts anyway.
    Off,
}

/// How closed a visit must be before its first key is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sandbox {
    /// As far as the system can.
    #[default]
    Possible,
    /// Entirely, or nobody is served.
    Strict,
}

/// What kind of running this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Running {
    /// A real kiosk: no visitor can leave.
    Kiosk,
    /// A demonstration: visitors can leave.
    Demonstration,
    /// One visit to one procedure, by its name; then the program ends.
    Tutorial(String),
}

impl Running {
    /// Returns whether a visitor may leave the program.
    pub fn may_leave(&self) -> bool {
        *self != Self::Kiosk
    }
}

/// How screens are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    /// On a full screen.
    Screen,
    /// As lines, one after the other.
    Linear,
}

/// Which content may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The site's pack, and what is inside the program.
    Whole,
    /// Only what is inside the program: with the site's pack, no visit could start.
    Embedded,
}
