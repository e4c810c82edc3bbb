//! From what was seen to what it means.

mod content;
mod escape;
mod screen;
mod service;
mod traces;
mod voice;

use super::{Facts, Finding};

/// Judges everything that was seen.
pub fn judge(facts: &Facts) -> Vec<Finding> {
    [
        screen::judge(&facts.screen),
        voice::judge(&facts.voice),
        traces::judge(&facts.traces, &facts.service),
        escape::judge(&facts.escape),
        service::judge(&facts.service),
        content::judge(&facts.content),
    ]
    .concat()
}
