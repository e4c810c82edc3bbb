//! Spaces, apostrophes and dots, as the language prints them.

use std::ops::Range;

use super::{Material, shelf::Found};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    text::Piece,
};

/// Spaces at which no line ends.
const BOUND: [char; 2] = ['\u{a0}', '\u{202f}'];
/// French puts a space before these.
const HIGH: &str = ";:!?»%€";
/// What may follow a mark at the end of a sentence.
const AFTER_MARK: &str = ".,;:!?…)»”";
/// Units that stay on the line of their number.
const UNITS: [&str; 11] = ["€", "%", "euro", "euros", "h", "min", "km", "kg", "cm", "m²", "°C"];

/// Returns what is written otherwise than the language prints it.
pub(super) fn typography(material: &Material<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (tag, _, found) in material.shelf.texts() {
        if found.name().part.as_deref() == Some("keywords") {
            continue; // nobody reads them
        }
        let mut faults: Vec<Fault> = Vec::new();
        for reading in found.written.readings(&filling) {
            let text = &reading.text;
            let here = faults_of(text, tag).into_iter().map(|it| Fault {
                bytes: reading.source_of(it.bytes.start)
                    ..reading.source_of(it.bytes.start) + it.bytes.len(),
                ..it
            });
            faults.extend(here);
        }
        faults.sort_by_key(|it| it.bytes.start);
        faults.dedup_by_key(|it| it.bytes.start);
        problems.extend(faults.iter().map(|fault| told(found, fault)));
    }
    problems
}

/// What stands for something that is filled in: it could be a number.
fn filling(_: &Piece) -> String {
    "1".to_owned()
}

/// What is wrong, and where.
#[derive(Debug, PartialEq)]
struct Fault {
    bytes: Range<usize>,
    what: What,
}

#[derive(Debug, PartialEq)]
enum What {
    /// A space at which no line ends must stand before this.
    Before(char),
    /// Such a space must stand after this.
    After(char),
    /// Such a space must stand between a number and this.
    Unit(String),
    Apostrophe,
    Dots,
}

fn told(found: Found<'_>, fault: &Fault) -> Problem {
    let note = match &fault.what {
        What::Before(sign) => Note::new("space-before").with("sign", sign),
        What::After(sign) => Note::new("space-after").with("sign", sign),
        What::Unit(unit) => Note::new("space-unit").with("unit", unit),
        What::Apostrophe => Note::new("apostrophe-straight"),
        What::Dots => Note::new("three-dots"),
    };
    found.at(&fault.bytes, note).as_warning()
}

fn faults_of(text: &str, tag: &Tag) -> Vec<Fault> {
    let mut faults: Vec<Fault> = text
        .match_indices("...")
        .filter(|(at, _)| !is_of_an_address(text, *at))
        .map(|(at, dots)| Fault { bytes: at..at + dots.len(), what: What::Dots })
        .collect();
    // In Canada French has no space before most of these signs.
    if tag.family() == "fr" && !tag.as_str().starts_with("fr-CA") {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        faults.extend((0..letters.len()).filter_map(|place| french(text, &letters, place)));
    }
    faults
}

fn french(text: &str, letters: &[(usize, char)], place: usize) -> Option<Fault> {
    let (at, letter) = letters[place];
    let before = place.checked_sub(1).map(|it| letters[it].1);
    let after = letters.get(place + 1).map(|it| it.1);
    let what = match letter {
        '«' if after.is_some_and(|it| !BOUND.contains(&it)) => What::After(letter),
        '\'' if before.is_some_and(char::is_alphabetic)
            && after.is_some_and(char::is_alphabetic)
            && !is_of_an_address(text, at) =>
        {
            What::Apostrophe
        }
        ' ' if before.is_some_and(|it| it.is_ascii_digit()) => What::Unit(unit(&text[at + 1..])?),
        _ if HIGH.contains(letter) && !is_set_apart(letter, before, after) => What::Before(letter),
        _ => return None,
    };
    Some(Fault { bytes: at..at + letter.len_utf8(), what })
}

/// Whether a sign has its space, or needs none where it stands: at the start, after another sign,
/// or inside a time or an address.
fn is_set_apart(sign: char, before: Option<char>, after: Option<char>) -> bool {
    let ends = after.is_none_or(|it| it.is_whitespace() || AFTER_MARK.contains(it));
    let stands_alone = before.is_none_or(|it| it == '\n' || it == '(' || HIGH.contains(it));
    match before {
        Some(before) if BOUND.contains(&before) => true,
        // After a number that is told with the unit itself.
        Some(' ') if matches!(sign, '%' | '€') => true,
        _ => stands_alone || !ends,
    }
}

/// Returns the unit with which a text begins.
fn unit(text: &str) -> Option<String> {
    let word: String =
        text.chars().take_while(|it| it.is_alphanumeric() || "€%°²".contains(*it)).collect();
    UNITS.contains(&word.as_str()).then_some(word)
}

/// Whether a place is inside something that has to be typed as it is.
fn is_of_an_address(text: &str, at: usize) -> bool {
    let piece = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    let start = at - piece.len();
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |it| at + it);
    let word = text.get(start..end).unwrap_or_default();
    word.contains('@') || word.contains("://")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<What> {
        let french = Tag::parse("fr").unwrap();
        faults_of(text, &french).into_iter().map(|it| it.what).collect()
    }

    #[test]
    fn good_french_has_no_fault() {
        for text in [
            "Où l’avez-vous perdu\u{a0}?",
            "« »",
            "Un signe «\u{a0}!\u{a0}» (ou «\u{202f}?\u{202f}»).",
            "Vraiment\u{202f}?!",
            "À 10:30, sur https://example.org/?a=1;b=2 ou lea@example.org",
            "10\u{a0}% de 25\u{a0}€, 3\u{a0}km",
            "3 mois et 2 copies…",
            "(?)",
            "«\u{a0}https://example.org/l'eau...\u{a0}»",
            "aujourd’hui",
            ": et après",
        ] {
            let text = text.replace("« »", "«\u{a0}x\u{a0}»");
            assert_eq!(faults(&text), [], "{text}");
        }
    }

    #[test]
    fn a_sign_without_its_space_is_found() {
        for (text, what) in [
            ("Quoi ?", What::Before('?')),
            ("Quoi?", What::Before('?')),
            ("Oui !", What::Before('!')),
            ("Site : x", What::Before(':')),
            ("a ; b", What::Before(';')),
            ("«\u{a0}x »", What::Before('»')),
            ("« x\u{a0}»", What::After('«')),
            ("25€", What::Before('€')),
            ("25 €", What::Unit("€".to_owned())),
            ("25 euros", What::Unit("euros".to_owned())),
            ("10 h", What::Unit("h".to_owned())),
            ("l'eau", What::Apostrophe),
            ("Attendez...", What::Dots),
        ] {
            assert_eq!(faults(text), [what], "{text}");
        }
    }

    #[test]
    fn other_languages_have_their_own_spaces() {
        let english = Tag::parse("en").unwrap();
        assert_eq!(faults_of("Where? It's 10:30 (25%)", &english), []);
        assert_eq!(faults_of("Wait...", &english).len(), 1);
        assert_eq!(faults_of("Quoi?", &Tag::parse("fr-CA").unwrap()), []);
    }
}
