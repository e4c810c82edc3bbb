//! What was seen of a computer.

mod content;
mod escape;
mod screen;
mod service;
mod traces;
mod voice;

pub use content::{Configured, Content, Pack};
pub use escape::{Consoles, Escape, Foot, Injection, Pin, Restart, Sandbox};
pub use screen::{Colours, Encoding, Letters, Screen, Signs, Terminal};
pub use service::{Account, KeptOut, Service, Start, Unit};
pub use traces::{Cores, Folder, Medium, Spool, Swap, Traces};
pub use voice::{Live, Sound, Speech, Voice};

/// Something that was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen<T> {
    /// It was seen, or seen not to be there.
    Is(T),
    /// This account may not look.
    Hidden,
}

impl<T> Seen<T> {
    /// Makes something else of what was seen.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Seen<U> {
        match self {
            Self::Is(seen) => Seen::Is(change(seen)),
            Self::Hidden => Seen::Hidden,
        }
    }
}

/// Everything that was seen.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The screen of the kiosk.
    pub screen: Screen,
    /// What speaks.
    pub voice: Voice,
    /// Where something of a visit could stay.
    pub traces: Traces,
    /// Where a visitor could get out.
    pub escape: Escape,
    /// What starts the kiosk.
    pub service: Service,
    /// What visitors read.
    pub content: Content,
}
