//! Where something of a visit could stay.

use super::Seen;

/// Where something of a visit could stay.
#[derive(Clone, Debug)]
pub struct Traces {
    /// The folders that are erased after each visit.
    pub folders: Vec<Folder>,
    /// Where the system puts memory that it needs elsewhere.
    pub swaps: Seen<Vec<Swap>>,
    /// What becomes of the memory of a program that crashed.
    pub cores: Seen<Cores>,
    /// What the print server keeps.
    pub spool: Seen<Spool>,
}

/// A folder that is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: String,
    /// What it is on.
    pub medium: Seen<Medium>,
}

/// What something is stored on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// Memory: gone without power.
    Memory,
    /// An encrypted disk.
    Encrypted,
    /// A plain disk: what was deleted can be dug out.
    Disk,
}

/// A place for memory that is needed elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// Its device or file.
    pub name: String,
    /// What it is on.
    pub medium: Medium,
}

/// What becomes of the memory of a program that crashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cores {
    /// Nothing is written.
    Off,
    /// It is written, or given to a program: the kernel's pattern.
    On(String),
}

/// What the print server keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spool {
    /// There is no print server.
    None,
    /// Neither documents nor their history.
    Nothing,
    /// Documents or their history.
    Keeps,
}
