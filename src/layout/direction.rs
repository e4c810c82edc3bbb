//! Which way a text runs by itself.

use unicode_bidi::{BidiClass, bidi_class};

use crate::lang::Direction;

/// Returns the direction of the first letter that has one; nothing for digits and signs alone.
pub fn direction_of(text: &str) -> Option<Direction> {
    text.chars().find_map(|letter| match bidi_class(letter) {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_letter_decides() {
        for (text, direction) in [
            ("01 aide", Some(Direction::LeftToRight)),
            ("3 مرحبا", Some(Direction::RightToLeft)),
            ("12/12", None),
            ("", None),
        ] {
            assert_eq!(direction_of(text), direction, "{text:?}");
        }
    }
}
