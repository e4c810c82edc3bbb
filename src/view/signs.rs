//! The closed set of signs, each with a plain fallback.

use crate::{lang::Direction, screen::Mark};

/// Which signs the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    /// All of the program's closed set: `▌ ━ ─ ● ○ ✓ · ▾ ▴ ›`, half blocks and round corners.
    #[default]
    Full,
    /// ASCII alone, for consoles that lack them.
    Plain,
}

/// The sign before something to look at twice.
pub(super) const CAREFUL: &str = "!";

/// The sides and corners of a frame.
pub(super) struct Corners {
    pub(super) top: [&'static str; 2],
    pub(super) bottom: [&'static str; 2],
    pub(super) side: &'static str,
}

impl Signs {
    /// Every sign of the full set, for a terminal that must be asked whether it has them.
    pub const ALL: &str = "▌▐━─●○✓·▾▴›‹▀╭╮╰╯│";

    /// Returns the sign of a choice's state.
    pub(super) fn mark(self, mark: Mark) -> &'static str {
        match (self, mark) {
            (_, Mark::None) => "",
            (Self::Full, Mark::Open) => "○",
            (Self::Full, Mark::Chosen) => "●",
            (Self::Full, Mark::Ticked) => "[✓]",
            (Self::Plain, Mark::Open) => "( )",
            (Self::Plain, Mark::Chosen) => "(x)",
            (Self::Plain, Mark::Ticked) => "[x]",
            (_, Mark::Unticked) => "[ ]",
        }
    }

    /// Returns the bar before the focus; it leans on the side where reading starts.
    pub(super) fn focus(self, direction: Direction) -> &'static str {
        match (self, direction) {
            (Self::Full, Direction::LeftToRight) => "▌",
            (Self::Full, Direction::RightToLeft) => "▐",
            (Self::Plain, Direction::LeftToRight) => ">",
            (Self::Plain, Direction::RightToLeft) => "<",
        }
    }

    /// Returns the sign between two sections.
    pub(super) fn then(self, direction: Direction) -> &'static str {
        match (self, direction) {
            (Self::Full, Direction::LeftToRight) => "›",
            (Self::Full, Direction::RightToLeft) => "‹",
            (Self::Plain, Direction::LeftToRight) => ">",
            (Self::Plain, Direction::RightToLeft) => "<",
        }
    }

    /// Returns the sign "you are here".
    pub(super) fn here(self) -> &'static str {
        self.pick("●", "*")
    }

    /// Returns the sign of a list's points.
    pub(super) fn point(self) -> &'static str {
        self.pick("·", "-")
    }

    /// Returns the sign before something good.
    pub(super) fn good(self) -> &'static str {
        self.pick("✓", "+")
    }

    /// Returns a piece of the part of the rule that is done.
    pub(super) fn done(self) -> &'static str {
        self.pick("━", "=")
    }

    /// Returns a piece of a thin rule.
    pub(super) fn rule(self) -> &'static str {
        self.pick("─", "-")
    }

    /// Returns the sign "there is more above".
    pub(super) fn above(self) -> &'static str {
        self.pick("▴", "^")
    }

    /// Returns the sign "there is more below".
    pub(super) fn below(self) -> &'static str {
        self.pick("▾", "v")
    }

    /// Returns the frame of what floats above a screen.
    pub(super) fn corners(self) -> Corners {
        match self {
            Self::Full => Corners { top: ["╭", "╮"], bottom: ["╰", "╯"], side: "│" },
            Self::Plain => Corners { top: ["+", "+"], bottom: ["+", "+"], side: "|" },
        }
    }

    fn pick(self, full: &'static str, plain: &'static str) -> &'static str {
        if self == Self::Full { full } else { plain }
    }
}
