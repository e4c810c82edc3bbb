//! The body of a farewell: the last screen of a visit, in its language.

use std::io;

use super::{
    play::{Play, open_pack},
    visit::spoken,
};
use crate::{
    adapters::{Inbox, RoleLink},
    link::{EndReason, Past, Start},
    screen::Parting,
    shell::{self, Farewell},
};

/// Shows that everything is erased, once it is.
///
/// # Errors
/// When the pack or the terminal cannot be used.
pub fn farewell(link: &mut RoleLink, start: &Start, past: &Past) -> io::Result<()> {
    let (play, happenings) = Play::begin(link, start)?;
    let library = open_pack(start)?;
    let what = Farewell {
        language: spoken(&past.language, library.languages()),
        look: start.settings.look,
        parting: parting(past.reason),
        stays: start.settings.times.farewell,
    };
    shell::farewell(&what, &library, &mut Inbox::new(&happenings), &mut play.canvas()?)
}

fn parting(reason: EndReason) -> Parting {
    match reason {
        EndReason::Goodbye
        | EndReason::Stopped
        | EndReason::Leave
        | EndReason::ByStaff
        | EndReason::OutOfService
        | EndReason::BackInService => Parting::Chosen,
        EndReason::HardLimit => Parting::Limit,
        EndReason::Closing => Parting::Closing,
        EndReason::Idle => Parting::Idle,
        EndReason::Failed => Parting::Broken,
    }
}
