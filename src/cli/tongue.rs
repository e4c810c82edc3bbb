//! The language in which authors are spoken to.

use std::env;

use crate::problem::Tongue;

/// Returns the language of the environment: French where it says so, else English.
pub(super) fn of_the_environment() -> Tongue {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|it| env::var(it).ok());
    let first = set.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    if first.starts_with("fr") { Tongue::French } else { Tongue::English }
}
