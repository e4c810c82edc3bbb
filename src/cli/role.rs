//! `guichet role`: the processes that the supervisor starts.

use std::{
    ffi::{CString, OsString},
    io,
    os::{fd::RawFd, unix::net::UnixStream},
    process::ExitCode,
};

use crate::{
    adapters::{Closed, RoleLink, terminal},
    link::{FromSupervisor, Past, Renderer, Start},
    reset::{AfterPanic, Kind, tell_only_the_place_of_panics},
};

/// The body of a visit: paints, lets the visitor in by [`super::let_the_visitor_in`] after its
/// first frame, tells every change of language by [`RoleLink::speaks`], and returns why it ended. It returns at once
/// when it is told `EndNow`.
pub type Visit = fn(&mut RoleLink, &Start) -> io::Result<Past>;

/// The body of a farewell: paints "erasing", does as a visit does then, and shows what the
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

/// What the supervisor says to a process that it starts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arguments {
    kind: Kind,
    /// The number of the socket to the supervisor.
    link: RawFd,
    renderer: Renderer,
}

impl Arguments {
    /// Reads the words after the program's name; nothing if they are those of a person.
    ///
    /// By hand, since a visitor waits for it: setting up the whole command line takes a tenth of a
    /// millisecond.
    pub(super) fn read(words: &[OsString]) -> Option<Self> {
        let words: Option<Vec<&str>> = words.iter().map(|it| it.to_str()).collect();
        let (kind, link, renderer) = match words?[..] {
            ["role", kind, "--link", link] => (kind, link, Renderer::Screen),
            ["role", kind, "--link", link, "--linear"] => (kind, link, Renderer::Linear),
            _ => return None,
        };
        Some(Self { kind: Kind::named(kind)?, link: link.parse().ok()?, renderer })
    }
}

/// Exits with 0 only when the body came to its end and said so; everything else is a failure,
/// and the supervisor sees to it.
pub(super) fn run(arguments: &Arguments, roles: &Roles) -> ExitCode {
    tell_only_the_place_of_panics(AfterPanic::EndProcess);
    if let Kind::Voice = arguments.kind {
        go_by_the_name_of(Kind::Voice);
        // Both ends of it are silent: what it has to say it says over the link.
        return super::voice::run(arguments.link).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    if let Kind::Checker = arguments.kind {
        return super::pin::check(arguments.link).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    match RoleLink::open(arguments.link, arguments.renderer) {
        Ok(mut link) => serve(arguments.kind, &mut link, roles).into(),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Plays a visit in a process that was split from its supervisor; returns its exit code.
pub(super) fn visit(link: UnixStream, renderer: Renderer, roles: &Roles) -> u8 {
    tell_only_the_place_of_panics(AfterPanic::EndProcess);
    RoleLink::over(link, renderer).map_or(1, |mut link| serve(Kind::Visit, &mut link, roles))
}

/// Waits for the first word of the supervisor, and does what it says; returns the exit code.
fn serve(kind: Kind, link: &mut RoleLink, roles: &Roles) -> u8 {
    go_by_the_name_of(kind);
    let played = match link.first() {
        Ok(first) => play(kind, link, first, roles),
        Err(Closed::Gone) => {
            terminal::abandon(link.renderer());
            Err(io::ErrorKind::BrokenPipe.into())
        }
        Err(error) => Err(io::Error::other(error)),
    };
    u8::from(played.is_err())
}

/// What administrators see in a list of processes.
fn go_by_the_name_of(kind: Kind) {
    #[cfg(target_os = "linux")]
    let _ = CString::new(kind.name()).map(|name| rustix::thread::set_name(&name));
    #[cfg(not(target_os = "linux"))]
    let _ = kind;
}

fn play(kind: Kind, link: &mut RoleLink, first: FromSupervisor, roles: &Roles) -> io::Result<()> {
    match (kind, first) {
        (Kind::Visit, FromSupervisor::Visit(start)) => {
            let past = (roles.visit)(link, &start)?;
            link.end(past)
        }
        (Kind::Farewell, FromSupervisor::Farewell(start, past)) => {
            (roles.farewell)(link, &start, &past)?;
            link.done()
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Arguments> {
        Arguments::read(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn what_the_supervisor_says_is_understood() {
        for kind in [Kind::Visit, Kind::Farewell, Kind::Voice, Kind::Checker] {
            let said = format!("role {} --link 7", kind.name());
            let screen = Arguments { kind, link: 7, renderer: Renderer::Screen };
            assert_eq!(read(&said), Some(screen));
            let lines = Arguments { kind, link: 7, renderer: Renderer::Linear };
            assert_eq!(read(&format!("{said} --linear")), Some(lines));
        }
    }

    #[test]
    fn nothing_else_is_a_role() {
        for line in
            ["", "role", "role visit", "role guest --link 7", "role visit --link x", "run a"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
