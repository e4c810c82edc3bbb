//! The rules of easy and plain language, and a score.
//!
//! Judges sentences; knows no file, no procedure and no screen.
#![deny(clippy::disallowed_methods)]

mod finding;
mod frequency;
mod kind;
mod letters;
mod phrase;
mod prose;
mod rule;
mod rules;
mod score;
mod split;
mod strain;
mod table;
mod work;

pub use finding::{Finding, Level};
pub use frequency::Frequencies;
pub use kind::Kind;
pub use prose::{Prose, Sentence, Word};
pub use rule::{Readers, Rule};
pub use rules::RULES;
pub use score::{Score, Scores, score, scores_of};
pub use table::{Row, table};
pub use work::{Ground, Passage, Work};

/// Returns everything that the rules find in the texts of a file.
pub fn judge(work: &Work, ground: &Ground<'_>) -> Vec<Finding> {
    RULES
        .iter()
        .filter(|rule| rule.speaks_of(work))
        .flat_map(|rule| rule.judge(work, ground))
        .collect()
}
