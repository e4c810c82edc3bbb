//! Keeps a spreadsheet from taking a text of a CSV file for a formula, a number or a date.
//!
//! CSV has no types: `=1+1`, `+33`, `- soap`, `1-2`, `0800` would be computed, shortened or made a
//! date. An apostrophe before them keeps them as they are. A text that has one of its own gets a
//! second one: so taking one off always gives back what was there.

use std::borrow::Cow;

/// What stands before a text that would be misread.
const GUARD: char = '\'';
/// Words that become something else in some language of a spreadsheet.
const WORDS: [&str; 4] = ["true", "false", "vrai", "faux"];

/// Returns a text with its guard, if it needs one.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if is_risky(text) { format!("{GUARD}{text}").into() } else { text.into() }
}

/// Returns a text without its guard. Where a spreadsheet took it off, nothing is lost.
pub(super) fn bare(text: &str) -> &str {
    text.strip_prefix(GUARD).filter(|it| is_risky(it)).unwrap_or(text)
}

fn is_risky(text: &str) -> bool {
    let Some(first) = text.trim_start().chars().next() else { return false };
    let is_sign = "=+-@'.,(%$€£¥|\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{2212}".contains(first);
    let is_word = WORDS.iter().any(|it| text.trim().eq_ignore_ascii_case(it));
    is_sign || is_word || first.is_numeric() || text.starts_with(['\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_guarded() {
        for text in [
            "=1+1", "+33 1", "-2", "- soap", "@SUM(A1)", "1-2", "0800", "3 mars", "'quoted'", ".5",
            "\t=1", " =1", "TRUE", "Faux", "٣", "＝1", "(5)",
        ] {
            assert_eq!(guarded(text), format!("'{text}"));
            assert_eq!(bare(&guarded(text)), text);
        }
        for text in ["Retour", "", "« Oui »", "{ $n }", "l’eau", "رجوع", "true story"] {
            assert_eq!(guarded(text), text);
            assert_eq!(bare(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "\\PC*", signs in "['=+@ \t-]{0,4}") {
            let text = signs + &text;
            let guarded = guarded(&text);
            prop_assert_eq!(bare(&guarded), text.as_str());
        }
    }
}
