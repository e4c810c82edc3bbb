//! Which screens are worth keeping: those on which something is to be read for the first time.

use std::collections::{BTreeMap, BTreeSet};

use crate::screen::Screen;

/// What was to be read so far.
#[derive(Debug, Default)]
pub(super) struct Cover {
    on_each: BTreeMap<String, BTreeSet<String>>,
    in_chapter: BTreeSet<String>,
}

/// Where a text must not have been before to count as new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breadth {
    /// On a screen of the same name.
    Screen,
    /// On any screen of the chapter: for screens that repeat what others said.
    Chapter,
}

impl Cover {
    /// Forgets what was read in the chapter before.
    pub(super) fn turn(&mut self) {
        self.in_chapter.clear();
    }

    /// Returns whether a screen is the first of its name, or holds a text that is new; notes both.
    pub(super) fn is_new(&mut self, name: &str, screen: &Screen, breadth: Breadth) -> bool {
        let is_first = !self.on_each.contains_key(name);
        let on_this = self.on_each.entry(name.to_owned()).or_default();
        let mut is_new = false;
        let above = screen.banner.iter().chain(&screen.notice);
        for text in screen.texts().chain(above) {
            let new_here = on_this.insert(text.content.clone());
            let new_in_chapter = self.in_chapter.insert(text.content.clone());
            is_new |= match breadth {
                Breadth::Screen => new_here,
                Breadth::Chapter => new_in_chapter,
            };
        }
        is_first || is_new
    }
}
