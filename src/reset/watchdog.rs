//! What a service tells systemd: that it serves, that it lives, that it stops.
//!
//! One datagram each, see `sd_notify(3)`. Without the two variables there is nobody to tell, and
//! nothing wakes up.

use std::{
    env,
    ffi::OsStr,
    io,
    os::unix::net::{SocketAddr, UnixDatagram},
    process,
    time::{Duration, Instant},
};

/// The watchdog of the service, if it has one.
#[derive(Debug)]
pub(super) struct Watchdog {
    line: Option<(UnixDatagram, SocketAddr)>,
    /// How often it is fed: twice as often as it asks.
    every: Option<Duration>,
    fed: Instant,
    told: Told,
}

#[derive(Debug, PartialEq, Eq)]
enum Told {
    Nothing,
    Ready,
}

impl Watchdog {
    /// Finds it in the environment.
    pub(super) fn of_this_service() -> Self {
        let line = env::var_os("NOTIFY_SOCKET").and_then(|it| connect(&it).ok());
        let is_ours = env::var("WATCHDOG_PID").map_or(true, |it| it.parse() == Ok(process::id()));
        let period = env::var("WATCHDOG_USEC").ok().and_then(|it| it.parse().ok());
        let period = period.filter(|it| is_ours && line.is_some() && *it > 0);
        let every = period.map(|it| Duration::from_micros(it) / 2);
        Self { line, every, fed: Instant::now(), told: Told::Nothing }
    }

    /// Somebody can use it from now on, or is told why not.
    pub(super) fn serves(&mut self) {
        if self.told == Told::Nothing {
            self.told = Told::Ready;
            self.say("READY=1");
            self.feed();
        }
    }

    /// It ends, and erases once more before.
    pub(super) fn stops(&self) {
        self.say("STOPPING=1");
    }

    /// Feeds it, if it is time to.
    pub(super) fn live(&mut self) {
        if self.next().is_some_and(|it| it.is_zero()) {
            self.feed();
        }
    }

    /// Returns after which time it must be fed again.
    pub(super) fn next(&self) -> Option<Duration> {
        self.every.map(|every| every.saturating_sub(self.fed.elapsed()))
    }

    fn feed(&mut self) {
        if self.every.is_some() {
            self.say("WATCHDOG=1");
            self.fed = Instant::now();
        }
    }

    fn say(&self, what: &str) {
        if let Some((socket, address)) = &self.line {
            // A manager that does not listen ends the service by itself.
            let _ = socket.send_to_addr(what.as_bytes(), address);
        }
    }
}

fn connect(name: &OsStr) -> io::Result<(UnixDatagram, SocketAddr)> {
    let socket = UnixDatagram::unbound()?;
    socket.set_nonblocking(true)?;
    Ok((socket, address(name)?))
}

/// A name that begins with `@` is none of the file system.
#[cfg(target_os = "linux")]
fn address(name: &OsStr) -> io::Result<SocketAddr> {
    use std::os::{linux::net::SocketAddrExt, unix::ffi::OsStrExt};
    match name.as_bytes() {
        [b'@', name @ ..] => SocketAddr::from_abstract_name(name),
        _ => SocketAddr::from_pathname(name),
    }
}

#[cfg(not(target_os = "linux"))]
fn address(name: &OsStr) -> io::Result<SocketAddr> {
    SocketAddr::from_pathname(name)
}
