//! A visit that tries everything a visit must not be able to do, and shows what came of it: what
//! the tests of the sandbox run.
//!
//! With a pack named `before` it tries before it is closed off, which proves that each attempt
//! would succeed.

use std::{
    fs, io,
    net::{TcpListener, UdpSocket},
    os::unix::net::UnixDatagram,
    path::Path,
    process::{self, Command, ExitCode},
    thread,
};

use guichet::{
    adapters::{Inbox, RoleLink, terminal::Painter},
    cli::{self, Roles},
    link::{EndReason, Past, Start},
    shell::{Happening, Source},
};
use ratatui::text::Text;
use rustix::{
    ioctl::{Setter, ioctl},
    process::{getppid, test_kill_process},
    stdio::stdin,
};

fn main() -> ExitCode {
    cli::main(&Roles { visit, farewell: |link, start, _| cli::let_the_visitor_in(link, start) })
}

fn visit(link: &mut RoleLink, start: &Start) -> io::Result<Past> {
    let inputs = link.take_inputs().ok_or(io::ErrorKind::InvalidInput)?;
    let mut painter = Painter::open()?;
    show(&mut painter, "first frame")?;
    let pack = start.settings.pack.clone().unwrap_or_default();
    let is_before = pack.ends_with("before");
    let early = if is_before { attempts(&pack) } else { String::new() };
    cli::let_the_visitor_in(link, start)?;
    let told = if is_before { early } else { attempts(&pack) };
    show(&mut painter, &format!("visit {}\n{told}all tried", process::id()))?;
    let mut inbox = Inbox::new(&inputs);
    while !matches!(inbox.next(None), Happening::EndRequested | Happening::Gone) {}
    Ok(Past { reason: EndReason::Stopped, language: start.settings.language.clone() })
}

fn show(painter: &mut Painter, text: &str) -> io::Result<()> {
    painter.draw(|frame| frame.render_widget(Text::from(text), frame.area()))
}

/// Tries everything; a line for each: its name, and what came of it.
fn attempts(pack: &Path) -> String {
    let beside = |name: &str| pack.with_file_name(name);
    let tried: [(&str, bool); 18] = [
        ("run a program", Command::new("true").status().is_ok()),
        ("listen on TCP", TcpListener::bind("127.0.0.1:0").is_ok()),
        ("open a UDP socket", UdpSocket::bind("127.0.0.1:0").is_ok()),
        ("open a local socket", UnixDatagram::unbound().is_ok()),
        ("read /etc/passwd", fs::read("/etc/passwd").is_ok()),
        ("read what it is", fs::read("/proc/self/status").is_ok()),
        ("list /", fs::read_dir("/").is_ok()),
        ("follow a link out", fs::read(pack.join("out")).is_ok()),
        ("write a file", fs::write(beside("written"), "x").is_ok()),
        ("write into the pack", fs::write(pack.join("note"), "x").is_ok()),
        ("rename", fs::rename(beside("old"), beside("moved")).is_ok()),
        ("remove", fs::remove_file(beside("gone")).is_ok()),
        ("signal its parent", getppid().is_some_and(|it| test_kill_process(it).is_ok())),
        ("type into the terminal", type_into_the_terminal().is_ok()),
        ("open the terminal anew", fs::File::open("/dev/tty").is_ok()),
        // What a visit must be able to do.
        ("read the pack", fs::read(pack.join("note")).is_ok()),
        ("read a time zone", fs::read(TIME_ZONE).is_ok()),
        ("start a thread", thread::Builder::new().spawn(|| ()).is_ok()),
    ];
    let line = |(name, done): (&str, bool)| {
        format!("{name}: {}\n", if done { "allowed" } else { "refused" })
    };
    tried.into_iter().map(line).collect()
}

const TIME_ZONE: &str = "/usr/share/zoneinfo/Europe/Paris";

/// `TIOCSTI`: the oldest way out of a program that shares its terminal. See `ioctl_tty(2)`.
#[allow(unsafe_code)] // there is no safe form, for good reason
fn type_into_the_terminal() -> io::Result<()> {
    // SAFETY: `TIOCSTI` takes a pointer to one byte, which the setter gives.
    Ok(unsafe { ioctl(stdin(), Setter::<0x5412, u8>::new(b'Z')) }?)
}
