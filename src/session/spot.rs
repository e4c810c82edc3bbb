//! Where on a screen a visitor is.

use super::{Act, Overlay};

/// Where on a screen a visitor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// What the visitor moved the focus to; nothing if the screen's own choice stands.
    pub(super) focus: Option<Act>,
    /// The line the visitor scrolled to; nothing while the screen follows the focus.
    pub(super) scroll: Option<usize>,
    /// Which page of a long list of choices is shown.
    pub(super) page: usize,
}

impl Default for Spot {
    /// A new screen starts at its top, with its own focus.
    fn default() -> Self {
        Self { focus: None, scroll: Some(0), page: 0 }
    }
}

/// Something that floats, and where the visitor was on what lies beneath.
#[derive(Clone, Debug)]
pub(super) struct Floating {
    pub(super) overlay: Overlay,
    pub(super) beneath: Spot,
}
