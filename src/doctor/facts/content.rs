//! What visitors read.

use jiff::civil::Date;

/// What visitors read, and when.
#[derive(Clone, Debug)]
pub struct Content {
    /// The configuration.
    pub configured: Configured,
    /// The pack, or the first thing that is wrong in it.
    pub pack: Result<Pack, String>,
    /// What day it is, says the computer.
    pub today: Date,
    /// The time zone of the place; nothing where the computer has none.
    pub zone: Option<String>,
}

/// The configuration of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Configured {
    /// It is good.
    Good(String),
    /// There is none where one is looked for.
    Missing(String),
    /// It cannot be read, for this reason.
    Unreadable(String),
    /// It is refused: how many things are wrong, and the first.
    Wrong(u32, String),
}

/// A pack, as far as it matters here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The values that are no longer shown.
    pub expired: Vec<String>,
    /// The values that will not be shown much longer.
    pub soon: Vec<String>,
    /// The procedures that nobody has verified.
    pub drafts: Vec<String>,
    /// Those that were verified too long ago.
    pub old: Vec<String>,
    /// The youngest day that is written in it.
    pub newest: Option<Date>,
}
