//! The staff, as the supervisor knows them: whoever typed the right PIN in this visit.
//!
//! A visit is not trusted: it passes on what is typed and asks. What a PIN allows is remembered
//! here, for this one visit, until the staff are gone or some minutes have passed; a visit that
//! asks without it gets nothing. The PIN is compared by a process that does only this and ends:
//! no PIN stays in a memory that outlives the visit, and signals are served meanwhile.

mod cabinet;
mod clock;
mod hash;
mod rules;
mod tries;
mod vault;

use std::{
    os::fd::{AsFd, BorrowedFd},
    time::{Duration, Instant},
};

pub use hash::matches;
pub use rules::{Weakness, weakness};
pub use vault::{PinProblem, Vault};

use super::role::{Kind, Role};
use crate::link::{EndReason, Pin, PinReply, Renderer, ToChecker, Verdict};

/// How long a right PIN counts: the staff screen is closed after a minute without a key, but only
/// the visit sees keys.
const COUNTS: Duration = Duration::from_secs(10 * 60);

/// What a PIN allows in one visit.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    vault: Option<&'a Vault>,
    checker: Option<Role<Verdict>>,
    entered: Option<Instant>,
}

impl<'a> Desk<'a> {
    /// Nobody entered a PIN yet; without a vault nobody can.
    pub(super) fn new(vault: Option<&'a Vault>) -> Self {
        Self { vault, checker: None, entered: None }
    }

    /// Takes a PIN; returns what to reply where it is not looked at.
    ///
    /// The try counts before anything else happens, and on the disk: whoever pulls the plug has
    /// lost it all the same.
    pub(super) fn ask(&mut self, pin: Pin) -> Option<PinReply> {
        self.entered = None;
        self.checker = None;
        let Some(vault) = self.vault else { return Some(PinReply::Unable) };
        let Ok(hash) = vault.hash() else { return Some(PinReply::Unable) };
        match vault.count_a_try() {
            Ok(None) => {}
            Ok(Some(wait)) => return Some(PinReply::TooSoon { wait }),
            Err(_) => return Some(PinReply::Unable),
        }
        self.checker = start(&ToChecker { hash, pin });
        if self.checker.is_none() { Some(PinReply::Unable) } else { None }
    }

    /// Returns what came of a PIN, once it is known.
    pub(super) fn hear(&mut self) -> Option<PinReply> {
        let heard = self.checker.as_mut()?.hear();
        let reply = match heard {
            Ok(None) => return None,
            Ok(Some(Verdict::Right)) => {
                self.entered = Some(Instant::now());
                if let Some(vault) = self.vault {
                    vault.forget_tries();
                }
                PinReply::Right
            }
            Ok(Some(Verdict::Wrong)) => {
                let wait = self.vault.map(Vault::wait).unwrap_or_default();
                PinReply::Wrong { wait }
            }
            Err(_) => PinReply::Unable,
        };
        self.checker = None;
        Some(reply)
    }

    /// Returns what becomes readable when a PIN was checked.
    pub(super) fn as_fd(&self) -> Option<BorrowedFd<'_>> {
        self.checker.as_ref().map(AsFd::as_fd)
    }

    /// The staff are gone, and with them what their PIN allowed.
    pub(super) fn close(&mut self) {
        self.entered = None;
    }

    /// Returns the reason that a visit gives for its end, as far as it may have it.
    pub(super) fn granted(&self, reason: EndReason) -> EndReason {
        let is_of_staff = matches!(
            reason,
            EndReason::Leave
                | EndReason::ByStaff
                | EndReason::OutOfService
                | EndReason::BackInService
        );
        let is_in = self.entered.is_some_and(|at| at.elapsed() < COUNTS);
        if is_of_staff && !is_in { EndReason::Stopped } else { reason }
    }
}

fn start(question: &ToChecker) -> Option<Role<Verdict>> {
    let mut checker = Role::start(Kind::Checker, Renderer::Screen).ok()?;
    checker.tell(question).ok().map(|()| checker)
}
