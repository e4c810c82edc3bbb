//! How far a visit is confined here.

use crate::{
    doctor::facts::Sandbox,
    reset::sandbox::{self, Level},
};

/// Returns what the program says of it.
pub(super) fn probe() -> Sandbox {
    match sandbox::probe().level() {
        Level::Full => Sandbox::Full,
        Level::Partial(_) => Sandbox::Partial,
        Level::Absent => Sandbox::Absent,
    }
}
