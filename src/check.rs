//! What an author must mend before a visitor sees it.
//!
//! Structure is judged by the parser; here the texts are compared with it, and the languages with
//! each other. Knows no file: what is judged comes in as [`Material`].
#![deny(clippy::disallowed_methods)]

mod asked;
mod cases;
mod content;
mod files;
mod filled;
mod glossary;
mod glyphs;
mod logic;
mod material;
mod names;
mod plain;
mod scenarios;
mod screens;
mod shelf;
mod spot;
mod stale;
mod stocked;
mod typography;
mod voice;

pub use content::content;
pub use files::{PackFile, files};
pub use logic::{Share, Written, logic, logic_of};
pub use material::{Material, Opened};
pub use plain::{Texts, plain, scores};
pub use scenarios::scenarios;
pub use screens::screens;
pub use shelf::Shelf;
pub use stale::stale;
pub use voice::{Recorded, Recordings, voice};

use crate::{problem::Problem, text::SHARED};

/// Returns what is wrong with the texts of a pack: the interface, the shared files and those of
/// its procedures, in every language.
pub fn texts(material: &Material<'_>) -> Vec<Problem> {
    for tag in material.tags() {
        for file in material.files() {
            material.catalogue.names(tag, file);
        }
    }
    let families = [names::names, filled::filled, cases::cases, typography::typography];
    let mut problems = material.catalogue.problems();
    problems.extend(families.iter().flat_map(|family| family(material)));
    problems.extend(glossary::glossary(material));
    problems.extend(glyphs::glyphs(material));
    problems.sort();
    problems.dedup();
    problems
}
