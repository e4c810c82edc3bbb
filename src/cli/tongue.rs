//! The language in which commands speak to those who type them: French or English.

use std::env;

use crate::problem::Tongue;

/// The settings of a computer that name a language, strongest first.
const SETTINGS: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Returns the language of the environment: French where it says so, else English.
pub(super) fn of_the_environment() -> Tongue {
    of(SETTINGS.iter().filter_map(|it| env::var(it).ok()))
}

/// Parses the word for a language.
#[cfg(feature = "author")]
pub(super) fn parse(word: &str) -> Result<Tongue, String> {
    match word {
        "fr" => Ok(Tongue::French),
        "en" => Ok(Tongue::English),
        _ => Err("write `fr` or `en`".to_owned()),
    }
}

fn of(mut settings: impl Iterator<Item = String>) -> Tongue {
    let first = settings.find(|it| !it.is_empty()).unwrap_or_default();
    if first.starts_with("fr") { Tongue::French } else { Tongue::English }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_setting_that_says_something_decides() {
        let spoken = |settings: &[&str]| of(settings.iter().map(|it| (*it).to_owned()));
        assert_eq!(spoken(&["", "fr_FR.UTF-8", "en_US.UTF-8"]), Tongue::French);
        assert_eq!(spoken(&["C", "fr_FR.UTF-8"]), Tongue::English);
        assert_eq!(spoken(&[]), Tongue::English);
    }
}
