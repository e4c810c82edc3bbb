//! Everything that is erased, in its order: the one table that the eraser works through, that
//! `guichet wipe --dry-run` counts and that the manifest describes.

mod judge;

use std::{path::PathBuf, time::Duration};

use rustix::io::Errno;

pub use judge::{Around, authorize};

use super::{
    helper::Helper,
    runtime::RuntimeFolder,
    target::Target,
    wipe::{Act, Contents, Patience, Pulse, WipeReport, processes},
};
use crate::config::{OnResidue, Reset};

/// How long a folder that others can write into is left alone before it is looked at again.
const SECOND_LOOK: Duration = Duration::from_secs(1);

/// What is erased, judged and found safe.
#[derive(Clone, Debug)]
pub struct Wipes {
    visitor: Option<u32>,
    helper: Option<Helper>,
    targets: Vec<Target>,
    /// What happens when something is left.
    pub on_residue: OnResidue,
    /// How long everything may take.
    pub deadline: Duration,
    /// How long folders are left alone before they are looked at again.
    pub second_look: Duration,
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The processes of the visitors' account.
    Processes,
    /// What another account erases.
    Helper(PathBuf),
    /// The program's own folder, and those of programs that died.
    Runtime,
    /// A folder that the place lists.
    Folder(PathBuf),
}

/// What was done at one line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where.
    pub place: Place,
    /// What came of it.
    pub report: WipeReport,
}

impl Default for Wipes {
    fn default() -> Self {
        Self {
            visitor: None,
            helper: None,
            targets: Vec::new(),
            on_residue: OnResidue::default(),
            deadline: Reset::default().deadline,
            second_look: SECOND_LOOK,
        }
    }
}

impl Wipes {
    /// Returns the table, in the order of the work: what this account can erase by itself does not
    /// wait for another one.
    pub fn places(&self) -> Vec<Place> {
        let folders = self.targets.iter().map(|it| Place::Folder(it.path().into()));
        let helper = self.helper.iter().map(|it| Place::Helper(it.path().into()));
        let processes = self.visitor.iter().map(|_| Place::Processes);
        processes.chain([Place::Runtime]).chain(folders).chain(helper).collect()
    }

    /// Erases everything and looks again: at once, and where others can write once more a moment
    /// later. Only what nobody filled again meanwhile counts as erased.
    pub fn run(&self, runtime: &RuntimeFolder, pulse: &mut dyn Pulse) -> Vec<Part> {
        let mut patience = Patience::of(self.deadline, pulse);
        let mut parts: Vec<_> = self.places().into_iter().map(Part::waiting).collect();
        loop {
            while self.round(&mut parts, runtime, &mut patience) == Hope::Some {}
            let is_left = parts.iter().any(|it| !it.report.is_verified());
            if is_left || !parts.iter().any(|it| it.place.is_shared()) {
                return parts;
            }
            patience.pause(self.second_look);
            if patience.is_over() {
                for part in &mut parts {
                    part.report += part.place.unproven();
                }
                return parts;
            }
            if self.targets.iter().all(|it| it.look().is_verified()) {
                return parts;
            }
            parts.iter_mut().for_each(Part::wait);
        }
    }

    /// Gives every place that is not empty its turn; tells whether another round is of use.
    fn round(
        &self,
        parts: &mut [Part],
        runtime: &RuntimeFolder,
        patience: &mut Patience<'_>,
    ) -> Hope {
        let mut hope = Hope::None;
        for part in parts.iter_mut().filter(|it| !it.report.is_verified()) {
            let report = self.erase(&part.place, runtime, patience);
            let is_stuck = report.files + report.folders == 0 && !report.failures.is_empty();
            if part.place.is_folder() && !report.is_verified() && !is_stuck {
                hope = Hope::Some;
            }
            part.report = again(&part.report, report);
        }
        if patience.is_over() { Hope::None } else { hope }
    }

    /// Returns how much is in each folder of the list; nothing for one that was exchanged.
    pub fn count(&self) -> Vec<(PathBuf, Option<Contents>)> {
        self.targets.iter().map(|it| (it.path().into(), it.count())).collect()
    }

    fn erase(
        &self,
        place: &Place,
        runtime: &RuntimeFolder,
        patience: &mut Patience<'_>,
    ) -> WipeReport {
        let nothing = WipeReport::default;
        match place {
            Place::Processes => {
                self.visitor.map_or_else(nothing, |it| processes::end_all(it, patience))
            }
            Place::Helper(_) => self.helper.as_ref().map_or_else(nothing, |it| it.ask(patience)),
            Place::Runtime => runtime.wipe(patience),
            Place::Folder(path) => {
                let target = self.targets.iter().find(|it| it.path() == path);
                target.map_or_else(nothing, |it| it.erase(patience))
            }
        }
    }
}

/// Whether trying again can be of use.
#[derive(PartialEq, Eq)]
enum Hope {
    Some,
    None,
}

impl Part {
    /// What nobody erased yet counts as left.
    fn waiting(place: Place) -> Self {
        Self { place, report: WipeReport { left: 1, ..WipeReport::default() } }
    }

    fn wait(&mut self) {
        self.report.left = self.report.left.max(1);
    }
}

impl Place {
    fn is_folder(&self) -> bool {
        matches!(self, Self::Runtime | Self::Folder(_))
    }

    /// Returns whether others can write there, so that it must be looked at twice. The folder of
    /// the program is its own, and the visit that could write there is over; a helper looks twice
    /// before it answers.
    pub fn is_shared(&self) -> bool {
        matches!(self, Self::Folder(_))
    }

    /// A folder that could not be looked at again is not known to be empty.
    fn unproven(&self) -> WipeReport {
        if self.is_shared() {
            WipeReport::left_by(Act::List, Errno::TIMEDOUT)
        } else {
            WipeReport::default()
        }
    }
}

/// What was erased counts each time; what is left only the last time.
fn again(before: &WipeReport, mut report: WipeReport) -> WipeReport {
    report.files = report.files.saturating_add(before.files);
    report.folders = report.folders.saturating_add(before.folders);
    report
}

/// Adds everything up.
pub fn total(parts: &[Part]) -> WipeReport {
    let mut total = WipeReport::default();
    for part in parts {
        total += part.report.clone();
    }
    total
}
