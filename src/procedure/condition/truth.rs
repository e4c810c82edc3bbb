//! Three truth values, and sets of them for what is not decided yet.

use super::Truth;

/// The truth values that a condition can still come to: one if all it reads is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Truths(u8);

const ALL: [Truth; 3] = [Truth::False, Truth::Unknown, Truth::True];

impl Truths {
    /// Nothing is settled.
    pub const OPEN: Self = Self(0b111);
    /// Settled as unknown.
    pub(super) const UNKNOWN: Self = Self(0b010);
    /// No value: the start of a union.
    pub const NONE: Self = Self(0);

    /// Returns whether it can come to this.
    pub fn allows(self, truth: Truth) -> bool {
        self.0 & bit(truth) != 0
    }

    /// Returns whether it holds, whatever comes.
    pub fn holds(self) -> bool {
        self == Self::from(Truth::True)
    }

    /// Returns the one value it comes to; unknown if that is not settled.
    pub(in crate::procedure) fn settled(self) -> Truth {
        ALL.into_iter().find(|truth| self == Self::from(*truth)).unwrap_or(Truth::Unknown)
    }

    /// Returns what it can come to in one case or another.
    #[must_use]
    pub fn or_else(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn not(self) -> Self {
        self.each(|truth| match truth {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        })
    }

    pub(super) fn and(self, other: Self) -> Self {
        self.pairs(other, Ord::min)
    }

    pub(super) fn or(self, other: Self) -> Self {
        self.pairs(other, Ord::max)
    }

    fn each(self, change: impl Fn(Truth) -> Truth) -> Self {
        let values = ALL.into_iter().filter(|truth| self.allows(*truth));
        Self(values.map(|truth| bit(change(truth))).fold(0, |set, bit| set | bit))
    }

    fn pairs(self, other: Self, join: impl Fn(Truth, Truth) -> Truth) -> Self {
        let with = |one: Truth| other.each(|it| join(one, it)).0;
        let values = ALL.into_iter().filter(|truth| self.allows(*truth));
        Self(values.map(with).fold(0, |set, bits| set | bits))
    }
}

impl From<Truth> for Truths {
    fn from(truth: Truth) -> Self {
        Self(bit(truth))
    }
}

impl From<bool> for Truths {
    fn from(holds: bool) -> Self {
        if holds { Truth::True.into() } else { Truth::False.into() }
    }
}

fn bit(truth: Truth) -> u8 {
    match truth {
        Truth::False => 0b001,
        Truth::Unknown => 0b010,
        Truth::True => 0b100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logic_is_that_of_kleene() {
        let [no, unknown, yes] = ALL.map(Truths::from);
        for (one, other, and, or) in [
            (yes, unknown, unknown, yes),
            (no, unknown, no, unknown),
            (unknown, unknown, unknown, unknown),
            (yes, no, no, yes),
        ] {
            assert_eq!((one.and(other), other.and(one)), (and, and));
            assert_eq!((one.or(other), other.or(one)), (or, or));
        }
        assert_eq!((yes.not(), unknown.not(), no.not()), (no, unknown, yes));
    }

    #[test]
    fn what_is_open_stays_open_unless_the_rest_decides() {
        assert_eq!(Truths::OPEN.and(false.into()), false.into());
        assert_eq!(Truths::OPEN.or(true.into()), true.into());
        assert_eq!(Truths::OPEN.and(true.into()), Truths::OPEN);
        assert_eq!(Truths::OPEN.not(), Truths::OPEN);
        assert_eq!(Truths::OPEN.settled(), Truth::Unknown);
        assert!(Truths::from(true).holds() && !Truths::OPEN.holds());
    }
}
