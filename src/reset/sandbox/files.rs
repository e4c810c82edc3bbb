//! Landlock: of all files, only the readable ones can be opened, and only to be read.
//!
//! See landlock(7). Everything that the running system can restrict is restricted: writing,
//! starting programs, TCP, abstract sockets, signals to processes outside. What it does not know
//! is left out, never an error.

use std::path::PathBuf;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, LandlockStatus, RestrictionStatus,
    Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
    path_beneath_rules,
};

/// The newest version that was looked at. Newer ones restrict more only when asked.
const KNOWN: ABI = ABI::V10;

/// Closes this thread and those that it starts; returns the version that does, or 0.
pub(super) fn close(readable: &[PathBuf]) -> u8 {
    match restrict(readable) {
        Ok(RestrictionStatus { ruleset: RulesetStatus::NotEnforced, .. }) | Err(_) => 0,
        Ok(RestrictionStatus { landlock, .. }) => version(landlock),
    }
}

fn restrict(readable: &[PathBuf]) -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(KNOWN))?
        .handle_access(AccessNet::from_all(KNOWN))?
        .scope(Scope::from_all(KNOWN))?
        .create()?
        // Those that are not there are passed over.
        .add_rules(path_beneath_rules(readable, AccessFs::ReadFile | AccessFs::ReadDir))?
        // The screen library tries to open the terminal anew for every frame: the log of the
        // system would tell when a visitor pressed a key.
        .log_same_exec(false)?
        .restrict_self()
}

fn version(status: LandlockStatus) -> u8 {
    match status {
        LandlockStatus::Available { effective_abi, .. } => effective_abi as u8,
        LandlockStatus::NotEnabled | LandlockStatus::NotImplemented => 0,
    }
}
