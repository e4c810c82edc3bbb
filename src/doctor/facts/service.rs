//! What starts the kiosk.

/// What starts the kiosk.
#[derive(Clone, Debug)]
pub struct Service {
    /// The unit that does, if one is installed.
    pub unit: Option<Unit>,
    /// Whose programs visitors use.
    pub account: Account,
}

/// Whose programs visitors use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// One without rights.
    Plain,
    /// That of the administrator.
    Root,
}

/// A unit of systemd, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// Whether it starts with the computer.
    pub start: Start,
    /// After how long without a sign of life it is started again, as it is written.
    pub watchdog: Option<String>,
    /// Whether its memory is kept out of swap.
    pub swap: KeptOut,
}

/// Whether a unit starts with the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
}

/// Whether the memory of a unit can reach a swap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptOut {
    /// It cannot.
    Yes,
    /// It can.
    No,
}
