//! `guichet role`: the processes that the supervisor starts.

use std::io;

use crate::{
    adapters::RoleLink,
    link::{Past, Start},
};

/// The body of a visit: paints, says [`RoleLink::ready`] after its first frame, tells every
/// change of language by [`RoleLink::speaks`], and returns why it ended. It returns at once
/// when it is told `EndNow`.
pub type Visit = fn(&mut RoleLink, Start) -> io::Result<Past>;

/// The body of a farewell: paints "erasing", says [`RoleLink::ready`], then shows what the
/// supervisor reports, and returns after `settings.times.farewell` or a key.
pub type Farewell = fn(&mut RoleLink, Start, Past) -> io::Result<()>;

/// What runs in the processes that the supervisor starts.
#[derive(Clone, Copy, Debug)]
pub struct Roles {
    /// The body of a visit.
    pub visit: Visit,
    /// The body of a farewell.
    pub farewell: Farewell,
}
