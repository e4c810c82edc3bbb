//! The plurals of a language, as the Unicode consortium lists them (CLDR).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::{lang::Tag, text::Case};

/// Every name of a plural, in whatever language.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Up to this number every plural of every language comes up that whole numbers have.
const LAST: usize = 200;

/// The plurals of a language.
pub(super) struct Plurals {
    /// The plural of each number from 0.
    of_number: Vec<&'static str>,
    names: Vec<&'static str>,
}

impl Plurals {
    /// Returns the plurals of a language; nothing where they are not known.
    pub(super) fn of(tag: &Tag) -> Option<Self> {
        let language: LanguageIdentifier = tag.family().parse().ok()?;
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
        let of_number: Vec<_> =
            (0..=LAST).map(|number| rules.select(number).map_or("other", |it| name(&it))).collect();
        let is_used = |name: &&str| *name == "other" || of_number.contains(name);
        let names = CATEGORIES.into_iter().filter(is_used).collect();
        Some(Self { of_number, names })
    }

    pub(super) fn names(&self) -> &[&'static str] {
        &self.names
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// Returns the plurals that no case is for, each with a number that would be said wrong.
    ///
    /// A number that has a case of its own needs none.
    pub(super) fn missing(&self, cases: &[Case]) -> Vec<(&'static str, usize)> {
        let has = |key: &str| cases.iter().any(|case| case.key == key);
        let numbers = self.of_number.iter().copied().enumerate();
        let left: Vec<_> =
            numbers.filter(|(number, name)| !has(name) && !has(&number.to_string())).collect();
        let first = |name: &&'static str| left.iter().find(|(_, it)| it == name).copied();
        self.names.iter().filter_map(first).map(|(number, name)| (name, number)).collect()
    }
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plurals(tag: &str) -> Plurals {
        Plurals::of(&Tag::parse(tag).unwrap()).unwrap()
    }

    fn cases(keys: &[&str]) -> Vec<Case> {
        let case = |key: &&str| Case {
            key: (*key).to_owned(),
            is_number: key.parse::<usize>().is_ok(),
            is_default: false,
            pieces: vec![],
        };
        keys.iter().map(case).collect()
    }

    #[test]
    fn every_language_has_its_own_plurals() {
        for (tag, names) in [
            ("fr", &["one", "other"][..]),
            ("fr-simple", &["one", "other"]),
            ("en", &["one", "other"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("uk", &["one", "few", "many", "other"]),
            ("fa-AF", &["one", "other"]),
            ("zh", &["other"]),
        ] {
            assert_eq!(plurals(tag).names(), names, "{tag}");
        }
    }

    #[test]
    fn a_number_with_a_case_of_its_own_needs_no_plural() {
        let arabic = plurals("ar");
        assert_eq!(arabic.missing(&cases(&["0", "1", "2", "few", "many", "other"])), []);
        assert_eq!(
            arabic.missing(&cases(&["one", "two", "few", "other"])),
            [("zero", 0), ("many", 11)]
        );
        assert_eq!(plurals("fr").missing(&cases(&["0", "other"])), [("one", 1)]);
    }
}
