//! What a wipe did, in counts: what could be told to anybody.

use std::{collections::BTreeMap, fmt, ops::AddAssign};

use rustix::io::Errno;

/// What a wipe did, in counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WipeReport {
    /// How many files, links and other things that are no folder were erased.
    pub files: u32,
    /// How many folders were erased.
    pub folders: u32,
    /// What did not succeed in the last pass, and how often.
    pub failures: BTreeMap<Failure, u32>,
    /// How much was still there when it was looked at again, at the top of the folders; processes
    /// that did not end and helpers that did not answer count too.
    pub left: u32,
}

/// One kind of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failure {
    /// What was tried.
    pub act: Act,
    /// The system's number for why it did not succeed.
    pub errno: i32,
}

/// What a wipe tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Open a folder.
    Open,
    /// List what a folder holds.
    List,
    /// Remove something.
    Remove,
    /// Bring a folder that is too deep nearer.
    Move,
    /// Renew the mark of a folder that may be erased.
    Mark,
    /// End a process of the visitors' account.
    End,
    /// Have another account erase its folders.
    Ask,
}

impl Act {
    /// Everything that is tried.
    pub const ALL: [Self; 7] =
        [Self::Open, Self::List, Self::Remove, Self::Move, Self::Mark, Self::End, Self::Ask];

    /// Returns its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::List => "list",
            Self::Remove => "remove",
            Self::Move => "move",
            Self::Mark => "mark",
            Self::End => "end",
            Self::Ask => "ask",
        }
    }
}

impl WipeReport {
    /// Returns whether nothing is left, as far as could be seen.
    pub fn is_verified(&self) -> bool {
        self.left == 0
    }

    pub(in super::super) fn fail(&mut self, act: Act, error: Errno) {
        *self.failures.entry(Failure { act, errno: error.raw_os_error() }).or_default() += 1;
    }

    /// Describes something that failed and must count as left.
    pub(in super::super) fn left_by(act: Act, error: Errno) -> Self {
        let mut report = Self { left: 1, ..Self::default() };
        report.fail(act, error);
        report
    }
}

impl AddAssign for WipeReport {
    fn add_assign(&mut self, other: Self) {
        self.files = self.files.saturating_add(other.files);
        self.folders = self.folders.saturating_add(other.folders);
        self.left = self.left.saturating_add(other.left);
        for (failure, count) in other.failures {
            *self.failures.entry(failure).or_default() += count;
        }
    }
}

/// One line: `12 files and 3 folders erased, nothing left`.
impl fmt::Display for WipeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { files, folders, left, .. } = self;
        write!(f, "{files} files and {folders} folders erased, ")?;
        match left {
            0 => write!(f, "nothing left")?,
            left => write!(f, "{left} left")?,
        }
        for (Failure { act, errno }, count) in &self.failures {
            let why = std::io::Error::from_raw_os_error(*errno);
            write!(f, "; {count} times not possible to {}: {why}", act.name())?;
        }
        Ok(())
    }
}
