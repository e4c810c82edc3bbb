//! What the place decided: the defaults with which every visit starts.

use std::{sync::Arc, time::Duration};

use jiff::civil::Date;

use super::Look;
use crate::{
    hours::Outlook,
    lang::{Languages, Tag},
    procedure::{Id, values::Values},
};

/// The defaults of a place. No visitor changes them.
#[derive(Clone, Debug)]
pub struct Site {
    /// The language of the first screen.
    pub language: Tag,
    /// The languages of the pack that this screen can show.
    pub languages: Arc<Languages>,
    /// The dated values of the pack.
    pub values: Arc<Values>,
    /// The day of the visit.
    pub today: Date,
    /// The look of the first screen.
    pub look: Look,
    /// How long nobody touches anything before the warning.
    pub idle: Duration,
    /// How long the warning waits.
    pub countdown: Duration,
    /// Whether the place is open and a person is there, as it was told last.
    pub outlook: Outlook,
    /// Who hears the voice.
    pub hearers: Hearers,
    /// What kind of running this is.
    pub running: Running,
    /// What staff may do here, once they entered their PIN.
    pub staff: StaffMay,
    /// Whether anybody is served.
    pub service: Service,
    /// How long a visit may last; for ever without a limit.
    pub limit: Option<Duration>,
}

/// What staff may do here, once they entered their PIN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StaffMay {
    /// Nothing: there is no PIN.
    #[default]
    Nothing,
    /// End a visit, and put the computer in or out of service.
    Serve,
    /// Leave to the system too.
    Leave,
}

/// Whether a computer serves anybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Service {
    /// It does.
    #[default]
    In,
    /// It does not, until the staff say so.
    Out,
}

/// Who hears the voice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hearers {
    /// Whoever is near: what a visitor answered is not said again.
    #[default]
    Room,
    /// The visitor alone, with headphones: what was chosen from a list is said again.
    Visitor,
}

/// What a visitor has at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hands {
    /// Keys, and what points.
    #[default]
    Keys,
    /// Lines, each of which Enter ends.
    Lines,
}

/// What kind of running this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Running {
    /// A real kiosk: no visitor can leave.
    Kiosk,
    /// A demonstration: Ctrl-Q leaves.
    Demonstration,
    /// One procedure, started by a mediator: Ctrl-Q leaves, and so does the end of the visit.
    Tutorial(Id),
}

/// How long nobody touches anything before the warning, and how long that waits, in a place that
/// decided nothing.
const USUAL: (Duration, Duration) = (Duration::from_secs(180), Duration::from_secs(45));
/// Longer than anybody thinks about one procedure.
const PATIENCE: Duration = Duration::from_secs(24 * 3600);

impl Site {
    /// A kiosk whose place decided nothing: no limit, no hours, no staff.
    pub fn usual(
        language: Tag,
        languages: Arc<Languages>,
        values: Arc<Values>,
        today: Date,
    ) -> Self {
        let (idle, countdown) = USUAL;
        Self {
            language,
            languages,
            values,
            today,
            look: Look::default(),
            idle,
            countdown,
            outlook: Outlook::default(),
            hearers: Hearers::default(),
            running: Running::Kiosk,
            staff: StaffMay::default(),
            service: Service::default(),
            limit: None,
        }
    }

    /// The same place for one procedure, and nobody is hurried.
    #[must_use]
    pub fn for_one(self, procedure: Id) -> Self {
        let running = Running::Tutorial(procedure);
        Self { idle: PATIENCE, countdown: PATIENCE, running, ..self }
    }

    /// Returns whether a visitor may leave the program.
    pub fn may_leave(&self) -> bool {
        self.running != Running::Kiosk
    }
}
