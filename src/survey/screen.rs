//! The screen of the kiosk: its own console where a service runs it, else this terminal.

use std::{
    env,
    fs::File,
    io::{IsTerminal, stdin, stdout},
    os::fd::AsFd,
};

use rustix::termios::tcgetwinsize;

use super::{Tree, content::Place, encoding, letters::screen_height, service::ON_CONSOLE};
use crate::{
    adapters::{console, today},
    doctor::facts::{Colours, Encoding, Letters, Screen, Service, Signs, Start, Terminal, Unit},
    pack::{self, OpenPack, Pack},
    session::Now,
    shell::Library,
};

/// The console of the kiosk.
const CONSOLE: &str = "dev/tty1";
/// The recommended font, which has Arabic too.
const FONT: &str = "usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf";
/// What tells that a program stands between, and its name.
const MULTIPLEXERS: [(&str, &str); 3] = [("TMUX", "tmux"), ("STY", "screen"), ("ZELLIJ", "zellij")];

pub(super) fn screen(tree: &Tree, service: &Service, place: &Place) -> Screen {
    let on_console = |it: &Unit| it.name == ON_CONSOLE && it.start == Start::Enabled;
    if service.unit.as_ref().is_some_and(on_console) {
        return match File::open(tree.path(CONSOLE)) {
            Ok(console) if console.is_terminal() => of_the_kiosk(tree, &console, place),
            _ => nothing(Terminal::Hidden),
        };
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return nothing(Terminal::None);
    }
    own(tree, place)
}

fn nothing(terminal: Terminal) -> Screen {
    Screen {
        terminal,
        colours: Colours::Sixteen,
        size: None,
        encoding: Encoding::Mute,
        signs: Signs::Chance,
        letters: None,
        multiplexer: None,
    }
}

/// Looks at a console without asking it anything: somebody may sit there.
fn of_the_kiosk(tree: &Tree, console: &File, place: &Place) -> Screen {
    let size = size(console);
    let utf8 = tree.text("sys/module/vt/parameters/default_utf8");
    let is_utf8 = utf8.is_none_or(|it| ["1", "Y"].contains(&it.trim()));
    Screen {
        terminal: Terminal::Console,
        colours: Colours::Sixteen,
        size,
        encoding: if is_utf8 { Encoding::Utf8 } else { Encoding::Bytes },
        signs: lost(console, place),
        letters: letters(tree, size),
        multiplexer: None,
    }
}

fn own(tree: &Tree, place: &Place) -> Screen {
    let terminal = terminal(&env::var("TERM").unwrap_or_default());
    let size = size(stdout());
    let fills_the_screen = matches!(terminal, Terminal::Console | Terminal::Foot);
    let is_here = env::var_os("SSH_CONNECTION").is_none();
    Screen {
        colours: colours(&terminal),
        size,
        encoding: encoding::encoding(),
        signs: match terminal {
            Terminal::Console => lost(stdout(), place),
            _ if tree.has(FONT) => Signs::Recommended,
            _ => Signs::Chance,
        },
        letters: letters(tree, size).filter(|_| fills_the_screen && is_here),
        multiplexer: MULTIPLEXERS
            .iter()
            .find(|(variable, _)| env::var_os(variable).is_some())
            .map(|(_, name)| (*name).to_owned()),
        terminal,
    }
}

fn terminal(name: &str) -> Terminal {
    match name {
        "linux" => Terminal::Console,
        "" | "dumb" => Terminal::Dumb,
        _ if name.starts_with("foot") => Terminal::Foot,
        _ => Terminal::Other(name.to_owned()),
    }
}

fn colours(terminal: &Terminal) -> Colours {
    let all = env::var("COLORTERM").is_ok_and(|it| ["truecolor", "24bit"].contains(&it.as_str()));
    if env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty()) {
        Colours::None
    } else if all || *terminal == Terminal::Foot {
        Colours::All
    } else {
        Colours::Sixteen
    }
}

fn size(terminal: impl AsFd) -> Option<(u16, u16)> {
    let size = tcgetwinsize(terminal).ok()?;
    Some((size.ws_col, size.ws_row)).filter(|(columns, rows)| *columns > 0 && *rows > 0)
}

fn letters(tree: &Tree, size: Option<(u16, u16)>) -> Option<Letters> {
    Some(Letters { screen: screen_height(tree)?, rows: size?.1 })
}

/// Returns the languages that a console cannot draw.
fn lost(console: impl AsFd, place: &Place) -> Signs {
    let pack = Pack::at(place.pack.as_deref()).unwrap_or_default();
    let drawable = console::drawable_on(console);
    if drawable.is_none() {
        return Signs::Chance;
    }
    let offered = place.offered.clone();
    let site = pack::Place { offered, drawable, ..pack::Place::default() };
    match OpenPack::new(pack, &site, today()) {
        Ok(pack) => Signs::Lost(pack.stock(Now::ZERO).not_displayed.to_vec()),
        Err(_) => Signs::Chance,
    }
}
