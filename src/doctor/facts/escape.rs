//! Where a visitor could get out.

use super::Seen;

/// Where a visitor could get out.
#[derive(Clone, Debug)]
pub struct Escape {
    /// The consoles where somebody is asked to log in, besides the kiosk's.
    pub logins: Seen<Vec<String>>,
    /// What switching to another console leads to.
    pub consoles: Consoles,
    /// What the kernel's own keys do: the number in `kernel.sysrq`.
    pub sysrq: Seen<u32>,
    /// Whether Ctrl, Alt and Del restart the computer.
    pub restart: Restart,
    /// How the terminal `foot` was started.
    pub foot: Foot,
    /// Whether one program can type in the terminal of another.
    pub injection: Injection,
    /// How far a visit can be confined here.
    pub sandbox: Sandbox,
    /// The code of the staff.
    pub pin: Seen<Pin>,
}

/// Whether Ctrl, Alt and Del restart the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restart {
    /// They do nothing.
    Off,
    /// They do.
    On,
}

/// What switching to another console leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consoles {
    /// There are none.
    None,
    /// The keys that switch were taken away.
    Closed,
    /// They switch, to an empty console.
    Empty,
    /// They switch, and the system asks to log in there.
    Login,
}

/// How the terminal `foot` was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foot {
    /// None runs.
    None,
    /// With the settings of this program.
    Ours,
    /// With others: its own keys open a shell.
    Other,
}

/// Whether one program can type in the terminal of another (`TIOCSTI`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Injection {
    /// The kernel refuses.
    Off,
    /// The kernel can refuse, and does not.
    On,
    /// The kernel is older than 6.2: it cannot refuse.
    Always,
}

/// How far a visit is confined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sandbox {
    /// Files, calls and the network.
    Full,
    /// What this kernel knows of it.
    Partial,
    /// Not at all.
    Absent,
    /// This program does not say.
    Unknown,
}

/// The code of the staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// There is one, which others cannot read.
    Set,
    /// Other accounts can read it.
    Open,
    /// There is none.
    Missing,
}
