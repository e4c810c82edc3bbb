//! French telephone numbers in a sentence.

/// What stands between the groups of a number.
const BETWEEN: [char; 5] = [' ', '\u{a0}', '\u{202f}', '.', '-'];
/// Numbers kept for films and books by the French regulator (ARCEP): nobody answers.
const INVENTED: [&str; 6] = ["019900", "026191", "035301", "046571", "053649", "063998"];

/// Returns the digits of a number.
pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Returns every run of digits, with the signs between its groups.
pub(super) fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit()) {
        let begin = if rest[..start].ends_with('+') { start - 1 } else { start };
        let end = start + end_of(&rest[start..]);
        let is_part = rest[..begin].ends_with(|it: char| it.is_alphanumeric() || it == '/');
        let goes_on = rest[end..].starts_with(|it: char| it.is_alphanumeric() || it == '/');
        if !is_part && !goes_on {
            runs.push(&rest[begin..end]);
        }
        rest = &rest[end..];
    }
    runs
}

fn end_of(text: &str) -> usize {
    let (mut end, mut letters) = (0, text.char_indices().peekable());
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, it)| *it);
        if letter.is_ascii_digit() {
            end = at + 1;
        } else if !(BETWEEN.contains(&letter) && next.is_some_and(|it| it.is_ascii_digit())) {
            break;
        }
    }
    end
}

/// Tells whether a run of digits has the form of a telephone number that somebody may answer.
pub(super) fn is_number(run: &str) -> bool {
    let digits = digits(run);
    let groups: Vec<usize> =
        run.split(|it: char| !it.is_ascii_digit()).map(str::len).filter(|it| *it > 0).collect();
    let is_short = digits.starts_with('3') && groups == [2, 2];
    let is_long = digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("00");
    let is_foreign = run.starts_with('+') && digits.len() >= 9;
    let is_invented = INVENTED.iter().any(|it| digits.starts_with(it));
    (is_short || is_long || is_foreign) && !is_invented
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<&str> {
        runs(text).into_iter().filter(|it| is_number(it)).collect()
    }

    #[test]
    fn telephone_numbers_are_found_however_they_are_written() {
        for (text, number) in [
            ("Appelez le 34 00.", "34 00"),
            ("au 0\u{a0}800 949 400, gratuit", "0\u{a0}800 949 400"),
            ("01.42.34.50.51", "01.42.34.50.51"),
            ("0142345051", "0142345051"),
            ("+33 1 42 34 50 51", "+33 1 42 34 50 51"),
        ] {
            assert_eq!(numbers(text), [number], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "31/12/2025",
            "12 ou 14",
            "Cerfa 16029",
            "25 mois",
            "3 400 euros",
            "F34 00",
            "06 39 98 12 34",
            "2026",
        ] {
            assert!(numbers(text).is_empty(), "{text}");
        }
    }
}
