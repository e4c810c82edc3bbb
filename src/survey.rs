//! Looks at a computer: what `doctor` judges.
//!
//! Reads files only, below a root that tests can choose, and asks its own terminal one question.
//! Never needs rights: what it may not read is told as hidden. Decides nothing.

mod content;
mod encoding;
mod escape;
mod folders;
mod letters;
mod medium;
mod pin;
mod processes;
mod sandbox;
mod screen;
mod service;
mod traces;
mod tree;
mod voice;

#[cfg(test)]
mod tests;

use std::path::Path;

pub use tree::Tree;

use crate::doctor::Facts;

/// Looks at everything. Without a named configuration the usual one is looked for.
pub fn survey(tree: &Tree, config: Option<&Path>) -> Facts {
    let service = service::service(tree);
    let (place, content) = content::content(tree, config);
    Facts {
        screen: screen::screen(tree, &service, &place),
        voice: voice::voice(tree, &place),
        traces: traces::traces(tree, &service, &place),
        escape: escape::escape(tree, &place),
        service,
        content,
    }
}
