//! `guichet role`: the processes that the supervisor starts.

use std::{io, os::fd::RawFd, process::ExitCode};

use clap::ValueEnum;

use crate::{
    adapters::{Closed, RoleLink, terminal},
    link::{FromSupervisor, Past, Renderer, Start},
    reset::{AfterPanic, tell_only_the_place_of_panics},
};

/// The body of a visit: paints, says [`RoleLink::ready`] after its first frame, tells every
/// change of language by [`RoleLink::speaks`], and returns why it ended. It returns at once
/// when it is told `EndNow`.
pub type Visit = fn(&mut RoleLink, &Start) -> io::Result<Past>;

/// The body of a farewell: paints "erasing", says [`RoleLink::ready`], then shows what the
/// supervisor reports, and returns after `settings.times.farewell` or a key.
pub type Farewell = fn(&mut RoleLink, &Start, &Past) -> io::Result<()>;

/// What runs in the processes that the supervisor starts.
#[derive(Clone, Copy, Debug)]
pub struct Roles {
    /// The body of a visit.
    pub visit: Visit,
    /// The body of a farewell.
    pub farewell: Farewell,
}

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Which one.
    role: Named,
    /// The number of the socket to the supervisor.
    #[arg(long)]
    link: RawFd,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Named {
    Visit,
    Farewell,
}

/// Exits with 0 only when the body came to its end and said so; everything else is a failure,
/// and the supervisor sees to it.
pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    tell_only_the_place_of_panics(AfterPanic::EndProcess);
    let mut link = match RoleLink::open(arguments.link) {
        Ok(link) => link,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let played = match link.first() {
        Ok(first) => play(arguments.role, &mut link, first, roles),
        Err(Closed::Gone) => {
            terminal::abandon(renderer);
            return ExitCode::FAILURE;
        }
        Err(error) => Err(io::Error::other(error)),
    };
    if played.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn play(role: Named, link: &mut RoleLink, first: FromSupervisor, roles: &Roles) -> io::Result<()> {
    match (role, first) {
        (Named::Visit, FromSupervisor::Visit(start)) => {
            link.attend(start.renderer)?;
            let past = (roles.visit)(link, &start)?;
            link.end(past)
        }
        (Named::Farewell, FromSupervisor::Farewell(start, past)) => {
            link.attend(start.renderer)?;
            (roles.farewell)(link, &start, &past)?;
            link.done()
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reset::Kind;

    #[test]
    fn the_supervisor_and_the_command_line_use_the_same_names() {
        for (named, kind) in [(Named::Visit, Kind::Visit), (Named::Farewell, Kind::Farewell)] {
            assert_eq!(named.to_possible_value().unwrap().get_name(), kind.name());
        }
    }
}
