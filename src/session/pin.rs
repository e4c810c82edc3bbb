//! The PIN of the staff, on its way to whoever checks it.

use std::{fmt, time::Duration};

use zeroize::Zeroizing;

/// A PIN of the staff. Nothing shows it, and its memory is zeroed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Zeroizing<String>);

impl Pin {
    /// The fewest digits: with the growing pauses, years of trying.
    pub const LEAST: usize = 6;
    /// The most digits: more are written on a note beside the keyboard.
    pub const MOST: usize = 12;

    /// Takes 6 to 12 digits; nothing else is a PIN.
    pub fn new(typed: &str) -> Option<Self> {
        let digits = typed.bytes().all(|it| it.is_ascii_digit());
        let fits = digits && (Self::LEAST..=Self::MOST).contains(&typed.len());
        fits.then(|| Self(Zeroizing::new(typed.to_owned())))
    }

    /// Returns the digits, for whoever checks them.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

/// What comes of a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinReply {
    /// It is the PIN of the staff.
    Right,
    /// It is not.
    Wrong {
        /// How long to wait before the next try, in whole seconds.
        wait: Duration,
    },
    /// It was not looked at: there were too many tries.
    TooSoon {
        /// How long to wait, in whole seconds.
        wait: Duration,
    },
    /// It cannot be checked here and now.
    Unable,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_to_twelve_digits_are_a_pin() {
        for (typed, is_pin) in [
            ("48151623", true),
            ("481516", true),
            ("48151", false),
            ("481516234200", true),
            ("4815162342001", false),
            ("48151x", false),
            ("٤٨١٥١٦", false),
            ("", false),
        ] {
            assert_eq!(Pin::new(typed).is_some(), is_pin, "{typed}");
        }
    }

    #[test]
    fn nothing_shows_it() {
        assert_eq!(format!("{:?}", Pin::new("48151623")), "Some(Pin)");
    }
}
