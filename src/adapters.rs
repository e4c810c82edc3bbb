//! The world: the terminal, signals, and the socket between the processes.
//!
//! Each part does one thing to the world and decides nothing.

#[cfg(target_os = "linux")]
mod alarm;
#[cfg(not(target_os = "linux"))]
#[path = "adapters/no_alarm.rs"]
mod alarm;
pub mod console;
mod forked;
mod inbox;
mod inherited;
pub mod linear;
mod role_link;
mod signals;
pub mod terminal;
mod voice_link;
mod wait;
#[cfg(feature = "author")]
mod watch;
mod wire;
mod zone;

pub use alarm::Alarm;
pub(crate) use forked::fork;
pub use inbox::Inbox;
pub use inherited::NotInherited;
pub use role_link::{Attendance, RoleLink};
pub use signals::{Signals, Stop};
pub use voice_link::VoiceLink;
pub use wait::{Line, wait};
#[cfg(feature = "author")]
pub use watch::FolderWatch;
pub use wire::{Closed, Wire};
pub use zone::{NoZone, Source, computers, today, today_in, zone};
