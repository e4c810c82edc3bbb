//! What is erased, when and how that is known; and what is not, and why.
//!
//! The folders are those of the table that the eraser works through. No prose: whoever shows this
//! says it in a language.

use std::path::PathBuf;

use super::wipes::{Place, Wipes};

/// Something that a visit can leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Answers and typed words, in the memory of a process.
    Answers,
    /// What the screen shows.
    Screen,
    /// What scrolled away above it.
    Scrollback,
    /// Keys that nobody read yet.
    Keys,
    /// What was said aloud, in the memory of a process.
    Voice,
    /// Programs of the visitors' account.
    Processes,
    /// What another account erases.
    Helper,
    /// The program's own folder.
    Runtime,
    /// A folder that the place lists.
    Folder,
}

/// When something is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before the first visit: what a power cut left.
    BeforeFirst,
    /// After every visit, whatever ended it.
    AfterVisit,
    /// When the program ends, whatever ended it.
    AtEnd,
}

/// How it is known that something is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The process that held it is over; the system clears memory before it gives it away.
    ProcessOver,
    /// The terminal was told; it does not answer.
    Told,
    /// No such program is left.
    Counted,
    /// It was listed again.
    Looked,
    /// It was listed again, and once more a moment later.
    LookedTwice,
    /// The other account reports that it listed everything again, twice.
    Reported,
}

/// One thing that is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What.
    pub trace: Trace,
    /// Where, if there are several such.
    pub path: Option<PathBuf>,
    /// When.
    pub when: &'static [Moment],
    /// How that is known.
    pub proof: Proof,
}

/// Something that is not erased, on purpose or because no program could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// What a disk keeps of an erased file, until it writes over it.
    Disk,
    /// What the system moved from memory to a disk.
    Swap,
    /// Another link to a file, outside of the folder.
    Links,
    /// What is mounted in a folder.
    Mounts,
    /// The folder itself, its mark, its times and its attributes.
    Folder,
    /// Every folder that is not listed.
    Unlisted,
    /// What sites, networks and printers remember.
    Elsewhere,
    /// Paper.
    Paper,
}

const ALWAYS: &[Moment] = &[Moment::BeforeFirst, Moment::AfterVisit, Moment::AtEnd];
const WITH_THE_VISIT: &[Moment] = &[Moment::AfterVisit, Moment::AtEnd];

/// Returns everything that is erased, in the order of the work.
pub fn manifest(wipes: &Wipes) -> Vec<Line> {
    let of_every_visit =
        [Trace::Voice, Trace::Answers, Trace::Screen, Trace::Scrollback, Trace::Keys];
    let own = of_every_visit.into_iter().map(|trace| (trace, None));
    let listed = wipes.places().into_iter().map(|place| match place {
        Place::Processes => (Trace::Processes, None),
        Place::Helper(path) => (Trace::Helper, Some(path)),
        Place::Runtime => (Trace::Runtime, None),
        Place::Folder(path) => (Trace::Folder, Some(path)),
    });
    let line = |(trace, path): (Trace, _)| {
        let (when, proof) = (trace.when(), trace.proof());
        Line { trace, path, when, proof }
    };
    own.chain(listed).map(line).collect()
}

impl Trace {
    /// Everything that a visit can leave.
    pub const ALL: [Self; 9] = [
        Self::Answers,
        Self::Screen,
        Self::Scrollback,
        Self::Keys,
        Self::Voice,
        Self::Processes,
        Self::Helper,
        Self::Runtime,
        Self::Folder,
    ];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Screen => "screen",
            Self::Scrollback => "scrollback",
            Self::Keys => "keys",
            Self::Voice => "voice",
            Self::Processes => "processes",
            Self::Helper => "helper",
            Self::Runtime => "runtime",
            Self::Folder => "folder",
        }
    }

    fn when(self) -> &'static [Moment] {
        match self {
            Self::Answers | Self::Voice => WITH_THE_VISIT,
            Self::Screen
            | Self::Scrollback
            | Self::Keys
            | Self::Processes
            | Self::Helper
            | Self::Runtime
            | Self::Folder => ALWAYS,
        }
    }

    fn proof(self) -> Proof {
        match self {
            Self::Answers | Self::Voice => Proof::ProcessOver,
            Self::Screen | Self::Scrollback | Self::Keys => Proof::Told,
            Self::Processes => Proof::Counted,
            Self::Helper => Proof::Reported,
            Self::Runtime => Proof::Looked,
            Self::Folder => Proof::LookedTwice,
        }
    }
}

impl Moment {
    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::BeforeFirst => "before-first",
            Self::AfterVisit => "after-visit",
            Self::AtEnd => "at-end",
        }
    }
}

impl Proof {
    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::ProcessOver => "process-over",
            Self::Told => "told",
            Self::Counted => "counted",
            Self::Looked => "looked",
            Self::LookedTwice => "looked-twice",
            Self::Reported => "reported",
        }
    }
}

impl Kept {
    /// Everything that is not erased.
    pub const ALL: [Self; 8] = [
        Self::Disk,
        Self::Swap,
        Self::Links,
        Self::Mounts,
        Self::Folder,
        Self::Unlisted,
        Self::Elsewhere,
        Self::Paper,
    ];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Disk => "disk",
            Self::Swap => "swap",
            Self::Links => "links",
            Self::Mounts => "mounts",
            Self::Folder => "folder",
            Self::Unlisted => "unlisted",
            Self::Elsewhere => "elsewhere",
            Self::Paper => "paper",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_configuration_the_programs_own_folder_is_the_only_one() {
        let lines = manifest(&Wipes::default());
        let traces: Vec<_> = lines.iter().map(|it| it.trace.name()).collect();
        assert_eq!(traces, ["voice", "answers", "screen", "scrollback", "keys", "runtime"]);
    }

    #[test]
    fn what_others_can_write_into_is_what_is_looked_at_twice() {
        let folder = Place::Folder("/srv/scans".into());
        assert!(folder.is_shared() && Trace::Folder.proof() == Proof::LookedTwice);
        assert!(!Place::Runtime.is_shared() && Trace::Runtime.proof() == Proof::Looked);
    }
}
