//! Which PINs are refused, and why: those that people guess first.

use crate::link::Pin;

/// The fewest different digits.
const DIFFERENT: usize = 4;

/// Why a PIN is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Something else than digits.
    #[error("a PIN has digits alone: it is typed on the number keys; choose 6 to 12 digits")]
    NotDigits,
    /// Too few or too many.
    #[error(
        "a PIN has 6 to 12 digits: fewer are guessed, more are written on a note; choose 6 to 12"
    )]
    Length,
    /// It begins with 0.
    #[error(
        "a PIN does not begin with 0: there the key 0 goes back, as on every screen; begin with 1 \
         to 9"
    )]
    LeadingZero,
    /// The same few digits.
    #[error(
        "this PIN uses fewer than 4 different digits, as 112233 does: worn keys betray it; use more"
    )]
    FewDigits,
    /// A piece that is repeated.
    #[error("this PIN repeats a shorter one, as 739739 does: it is guessed first; do not repeat")]
    Repeated,
    /// Digits in a row.
    #[error("this PIN counts up or down, as 123456 does: it is guessed first; mix the digits")]
    InARow,
    /// A line on the number keys.
    #[error("this PIN draws a line on the number keys, as 147258 does: it is guessed; mix them")]
    Drawn,
    /// A day or a year.
    #[error(
        "this PIN reads like a date or a year, as 140789 or 201789 does: birthdays are guessed \
         first; choose digits that mean nothing"
    )]
    Date,
}

/// Returns why a PIN is refused; nothing if it is good.
pub fn weakness(typed: &str) -> Option<Weakness> {
    let digits: Option<Vec<u8>> = typed.chars().map(digit).collect();
    let Some(digits) = digits else { return Some(Weakness::NotDigits) };
    RULES.iter().find(|(_, applies)| applies(&digits)).map(|(weakness, _)| *weakness)
}

/// A rule, and whether it refuses these digits.
type Rule = (Weakness, fn(&[u8]) -> bool);

/// The first that applies is the one that is told.
const RULES: [Rule; 7] = [
    (Weakness::Length, |it| !(Pin::LEAST..=Pin::MOST).contains(&it.len())),
    (Weakness::LeadingZero, |it| it[0] == 0),
    (Weakness::InARow, is_in_a_row),
    (Weakness::Repeated, is_repeated),
    (Weakness::FewDigits, has_few_digits),
    (Weakness::Drawn, is_drawn),
    (Weakness::Date, is_date),
];

fn digit(letter: char) -> Option<u8> {
    letter.to_digit(10).and_then(|it| u8::try_from(it).ok())
}

/// Each digit is the next one, or the one before; 0 follows 9.
fn is_in_a_row(digits: &[u8]) -> bool {
    [1, 9].iter().any(|way| digits.windows(2).all(|it| (it[0] + way) % 10 == it[1]))
}

fn is_repeated(digits: &[u8]) -> bool {
    let of = |length: usize| digits.chunks(length).all(|it| digits.starts_with(it));
    (1..=digits.len() / 2).any(of)
}

fn has_few_digits(digits: &[u8]) -> bool {
    (0..=9).filter(|digit| digits.contains(digit)).count() < DIFFERENT
}

/// Whole columns or rows of the number keys, one after the other.
fn is_drawn(digits: &[u8]) -> bool {
    const LINES: [[u8; 3]; 8] =
        [[1, 4, 7], [2, 5, 8], [3, 6, 9], [1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 5, 9], [3, 5, 7]];
    let is_line =
        |piece: &[u8]| LINES.iter().any(|line| piece == line || piece.iter().rev().eq(line.iter()));
    digits.len().is_multiple_of(3) && digits.chunks(3).all(is_line)
}

/// Day, month and year in any usual order, with two or four digits of the year; or a year at
/// either end of a short PIN.
fn is_date(digits: &[u8]) -> bool {
    let number = |from: usize, to: usize| {
        digits[from..to].iter().fold(0, |it, next| it * 10 + u32::from(*next))
    };
    let is_day = |it: u32| (1..=31).contains(&it);
    let is_month = |it: u32| (1..=12).contains(&it);
    let is_year = |it: u32| (1900..=2099).contains(&it);
    match digits.len() {
        6 => {
            let [a, b, c] = [number(0, 2), number(2, 4), number(4, 6)];
            (is_day(a) && is_month(b))
                || (is_month(a) && is_day(b))
                || (is_month(b) && is_day(c))
                || is_year(number(0, 4))
                || is_year(number(2, 6))
        }
        8 => {
            let [a, b, c, d] = [number(0, 2), number(2, 4), number(4, 6), number(6, 8)];
            let ends =
                is_year(number(4, 8)) && ((is_day(a) && is_month(b)) || (is_month(a) && is_day(b)));
            ends || (is_year(number(0, 4)) && is_month(c) && is_day(d))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pins_that_are_guessed_first_are_refused_with_their_reason() {
        for (typed, expected) in [
            ("", Some(Weakness::Length)),
            ("48151", Some(Weakness::Length)),
            ("4815162342973", Some(Weakness::Length)),
            ("4815 6", Some(Weakness::NotDigits)),
            ("secret", Some(Weakness::NotDigits)),
            ("٤٨١٥١٦", Some(Weakness::NotDigits)),
            ("000000", Some(Weakness::LeadingZero)),
            ("048151", Some(Weakness::LeadingZero)),
            ("111111", Some(Weakness::Repeated)),
            ("739739", Some(Weakness::Repeated)),
            ("12121212", Some(Weakness::Repeated)),
            ("112233", Some(Weakness::FewDigits)),
            ("888881", Some(Weakness::FewDigits)),
            ("123456", Some(Weakness::InARow)),
            ("987654321", Some(Weakness::InARow)),
            ("567890123", Some(Weakness::InARow)),
            ("147258", Some(Weakness::Drawn)),
            ("159357", Some(Weakness::Drawn)),
            ("140789", Some(Weakness::Date)),
            ("071489", Some(Weakness::LeadingZero)),
            ("121489", Some(Weakness::Date)),
            ("890714", Some(Weakness::Date)),
            ("201789", Some(Weakness::Date)),
            ("751984", Some(Weakness::Date)),
            ("14071989", Some(Weakness::Date)),
            ("19890714", Some(Weakness::Date)),
            ("739582", None),
            ("48151623", None),
            ("739158264071", None),
        ] {
            assert_eq!(weakness(typed), expected, "{typed}");
        }
    }

    proptest! {
        /// Most are good: who chooses at random is not sent back again and again.
        #[test]
        fn whatever_is_good_is_a_pin(typed in "[0-9]{0,14}") {
            let is_pin = Pin::new(&typed).is_some();
            prop_assert!(is_pin || weakness(&typed).is_some());
        }
    }

    #[test]
    fn three_of_four_pins_of_six_digits_are_good() {
        let good = (100_000..1_000_000).filter(|it| weakness(&it.to_string()).is_none()).count();
        assert!(675_000 < good, "{good}");
    }
}
