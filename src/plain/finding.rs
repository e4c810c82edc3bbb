//! What a rule found.

use std::ops::Range;

use crate::problem::Note;

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule, such as `FALC-01`.
    pub rule: &'static str,
    /// How bad it is.
    pub level: Level,
    /// Which text of the work: an index into its passages.
    pub passage: usize,
    /// Where in its prose.
    pub at: Range<usize>,
    /// What it is and what to do.
    pub note: Note,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth a look.
    Warning,
    /// To be mended before anybody sees it.
    Error,
}

/// What a rule says of one text: where, how bad, what.
pub(super) struct Remark {
    pub(super) level: Level,
    pub(super) at: Range<usize>,
    pub(super) note: Note,
}

impl Remark {
    pub(super) fn warning(at: &Range<usize>, note: Note) -> Self {
        Self { level: Level::Warning, at: at.clone(), note }
    }

    pub(super) fn error(at: &Range<usize>, note: Note) -> Self {
        Self { level: Level::Error, at: at.clone(), note }
    }
}
