//! How a visitor wants the screen to look: roles and room, never colours.

/// A set of colours, each tested for contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// The strongest contrast that a terminal can give.
    HighContrast,
}

/// How much room the texts take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Space {
    /// A column of 64 cells at most.
    #[default]
    Usual,
    /// A column of 40 cells, fewer things at a time.
    More,
}

/// How a screen is to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// The room.
    pub space: Space,
}
