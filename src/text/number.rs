//! Numbers and amounts as each language writes them, always in the digits of French papers.

use fluent::FluentValue;

use crate::lang::Tag;

/// What stands between thousands, and before cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separators {
    /// French, and languages that are not known: what stands on French papers.
    Narrow,
    /// Ukrainian, Russian, Polish…
    Wide,
    /// Spanish, Portuguese, Turkish…
    Points,
    /// English, Chinese, Arabic, Persian…
    Commas,
}

impl Separators {
    /// Returns what a language uses, after the Unicode CLDR.
    pub(super) fn of(language: &Tag) -> Self {
        match language.family() {
            "bg" | "cs" | "hu" | "pl" | "ru" | "sk" | "uk" => Self::Wide,
            "de" | "es" | "it" | "nl" | "pt" | "ro" | "sq" | "sr" | "tr" => Self::Points,
            "am" | "ar" | "bn" | "ckb" | "en" | "fa" | "hi" | "ps" | "so" | "ta" | "ti" | "ur"
            | "zh" => Self::Commas,
            _ => Self::Narrow,
        }
    }

    fn thousands(self) -> char {
        match self {
            Self::Narrow => '\u{202F}',
            Self::Wide => '\u{A0}',
            Self::Points => '.',
            Self::Commas => ',',
        }
    }

    fn decimal(self) -> char {
        if self == Self::Commas { '.' } else { ',' }
    }

    /// Writes a plain decimal number in this manner.
    fn write(self, plain: &str, grouping: Grouping) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = String::from(sign);
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at) % 3 == 0 && grouping == Grouping::Thousands {
                written.push(self.thousands());
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push(self.decimal());
            written.push_str(fraction);
        }
        written
    }
}

/// Whether thousands are set apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grouping {
    Thousands,
    None,
}

/// Writes a whole number as a language does: `1 234 567` in French, with narrow spaces.
pub fn number(number: i64, language: &Tag) -> String {
    Separators::of(language).write(&number.to_string(), Grouping::Thousands)
}

/// Writes an amount of euros as a language does: `12,50 €` in French, `€12.50` in English.
pub fn euros(cents: u32, language: &Tag) -> String {
    let (euros, cents) = (cents / 100, cents % 100);
    let plain = if cents == 0 { euros.to_string() } else { format!("{euros}.{cents:02}") };
    let amount = Separators::of(language).write(&plain, Grouping::Thousands);
    if language.family() == "en" { format!("€{amount}") } else { format!("{amount}\u{A0}€") }
}

/// A formatter of numbers for a Fluent bundle, which takes no closure.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// Returns what writes the numbers of a bundle in a language.
pub(super) fn formatter<M>(language: &Tag) -> Formatter<M> {
    match Separators::of(language) {
        Separators::Narrow => |value, _| write_value(value, Separators::Narrow),
        Separators::Wide => |value, _| write_value(value, Separators::Wide),
        Separators::Points => |value, _| write_value(value, Separators::Points),
        Separators::Commas => |value, _| write_value(value, Separators::Commas),
    }
}

fn write_value(value: &FluentValue<'_>, separators: Separators) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let grouping = if number.options.use_grouping { Grouping::Thousands } else { Grouping::None };
    Some(separators.write(&number.as_string(), grouping))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn each_language_groups_its_thousands() {
        for (language, written) in [
            ("fr", "1\u{202F}234\u{202F}567"),
            ("fr-simple", "1\u{202F}234\u{202F}567"),
            ("en", "1,234,567"),
            ("ar", "1,234,567"),
            ("fa-AF", "1,234,567"),
            ("uk", "1\u{A0}234\u{A0}567"),
            ("es", "1.234.567"),
            ("br", "1\u{202F}234\u{202F}567"),
        ] {
            assert_eq!(number(1_234_567, &tag(language)), written, "{language}");
        }
    }

    #[test]
    fn small_and_negative_numbers_are_plain() {
        for (given, written) in [(0, "0"), (7, "7"), (100, "100"), (-5, "\u{2212}5")] {
            assert_eq!(number(given, &tag("fr")), written);
        }
        assert_eq!(number(-1000, &tag("en")), "\u{2212}1,000");
    }

    #[test]
    fn amounts_have_cents_only_where_there_are_some() {
        for (language, cents, written) in [
            ("fr", 1250, "12,50\u{A0}€"),
            ("fr", 8600, "86\u{A0}€"),
            ("fr", 123_405, "1\u{202F}234,05\u{A0}€"),
            ("fr", 5, "0,05\u{A0}€"),
            ("en", 1250, "€12.50"),
            ("ar", 1250, "12.50\u{A0}€"),
            ("uk", 1250, "12,50\u{A0}€"),
        ] {
            assert_eq!(euros(cents, &tag(language)), written, "{language}");
        }
    }

    proptest! {
        #[test]
        fn taking_the_separators_away_gives_the_number_back(given: i64) {
            for language in ["fr", "en", "ar", "uk", "es"] {
                let written = number(given, &tag(language)).replace('\u{2212}', "-");
                let plain: String =
                    written.chars().filter(|it| it.is_ascii_digit() || *it == '-').collect();
                prop_assert_eq!(plain, given.to_string());
            }
        }
    }
}
