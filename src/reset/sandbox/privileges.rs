//! No privilege is left, and no program could give one back.
//!
//! Capabilities belong to a thread: those that are started later have none either.

use rustix::thread::{
    CapabilitySet, CapabilitySets, capabilities, remove_capability_from_bounding_set,
    set_capabilities, set_no_new_privs,
};

use super::Wall;

const NO_CAPABILITIES: CapabilitySets = CapabilitySets {
    effective: CapabilitySet::empty(),
    permitted: CapabilitySet::empty(),
    inheritable: CapabilitySet::empty(),
};

/// Drops every privilege of this thread.
pub(super) fn drop() -> Wall {
    let no_new = set_no_new_privs(true);
    empty_the_bounding_set();
    // What is not inheritable is not ambient either: see capabilities(7).
    match no_new.and_then(|()| set_capabilities(None, NO_CAPABILITIES)) {
        Ok(()) if capabilities(None) == Ok(NO_CAPABILITIES) => Wall::Stands,
        _ => Wall::Missing,
    }
}

/// Only the administrator may, and only for the administrator does it matter.
fn empty_the_bounding_set() {
    let held = capabilities(None).map_or(CapabilitySet::empty(), |it| it.effective);
    if held.contains(CapabilitySet::SETPCAP) {
        for bit in 0..u64::BITS {
            // Numbers that this system does not know are refused, and do not matter.
            let _ = remove_capability_from_bounding_set(CapabilitySet::from_bits_retain(1 << bit));
        }
    }
}
