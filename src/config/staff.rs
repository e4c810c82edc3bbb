//! What staff may do, and where their PIN is.

use std::path::PathBuf;

use super::{
    check::{path, truth},
    document::Document,
    keys::{MAY_LEAVE, PIN_FILE},
};
use crate::link::StaffMay;

/// What staff may do, and where their PIN is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The file with the hash of the PIN.
    pub pin_file: PathBuf,
    /// Whether they can leave to the system.
    pub leaving: Leaving,
}

/// Whether staff can leave to the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaving {
    /// Nobody can.
    #[default]
    Refused,
    /// Whoever knows the PIN can.
    Allowed,
}

impl Default for Staff {
    fn default() -> Self {
        Self { pin_file: "/var/lib/guichet/pin".into(), leaving: Leaving::default() }
    }
}

impl Staff {
    /// Returns what staff may do where there is a PIN.
    pub fn may(&self) -> StaffMay {
        match self.leaving {
            Leaving::Refused => StaffMay::Serve,
            Leaving::Allowed => StaffMay::Leave,
        }
    }
}

pub(super) fn staff(document: &mut Document<'_>) -> Staff {
    let default = Staff::default();
    Staff {
        pin_file: path(document, &PIN_FILE, "file").unwrap_or(default.pin_file),
        leaving: truth(document, &MAY_LEAVE, [Leaving::Refused, Leaving::Allowed])
            .unwrap_or(default.leaving),
    }
}
