//! What starts the kiosk.

use super::{Tree, processes::processes, tree::value};
use crate::doctor::facts::{Account, KeptOut, Seen, Service, Start, Unit};

/// The units of the package: on a console, and in `cage`.
pub(super) const ON_CONSOLE: &str = "guichet.service";
const UNITS: [&str; 2] = [ON_CONSOLE, "guichet-cage.service"];
/// Where units are, the strongest first.
const FOLDERS: [&str; 3] = ["etc/systemd/system", "usr/lib/systemd/system", "lib/systemd/system"];

/// Looks at the units, and at whose programs run.
pub(super) fn service(tree: &Tree) -> Service {
    let found: Vec<(Unit, String)> = UNITS.iter().filter_map(|name| unit(tree, name)).collect();
    let enabled = found.iter().find(|(unit, _)| unit.start == Start::Enabled);
    let chosen = enabled.or(found.first());
    let account = match chosen {
        Some((_, text)) => account(text),
        None => running(tree),
    };
    Service { unit: chosen.map(|(unit, _)| unit.clone()), account }
}

fn unit(tree: &Tree, name: &str) -> Option<(Unit, String)> {
    let own = FOLDERS.iter().map(|folder| format!("{folder}/{name}")).find(|it| tree.has(it))?;
    let drop_ins = FOLDERS.iter().rev().flat_map(|folder| {
        let folder = format!("{folder}/{name}.d");
        let names = tree.names(&folder);
        names.into_iter().map(move |it| format!("{folder}/{it}")).collect::<Vec<_>>()
    });
    let texts = [own].into_iter().chain(drop_ins).filter_map(|path| tree.text(&path));
    let text = texts.collect::<Vec<_>>().join("\n");
    // A masked unit is a link to nothing.
    let _runs = value(&text, "ExecStart")?;
    let watchdog =
        value(&text, "WatchdogSec").filter(|it| !["", "0", "infinity"].contains(&it.as_str()));
    let kept_out = value(&text, "MemorySwapMax").is_some_and(|it| it == "0");
    let unit = Unit {
        name: name.to_owned(),
        start: start(tree, name),
        watchdog,
        swap: if kept_out { KeptOut::Yes } else { KeptOut::No },
    };
    Some((unit, text))
}

fn start(tree: &Tree, name: &str) -> Start {
    let folders = tree.names("etc/systemd/system").into_iter();
    let wants = folders.filter(|it| it.strip_suffix(".wants").is_some());
    let mut links = wants.map(|folder| format!("etc/systemd/system/{folder}/{name}"));
    if links.any(|link| tree.has(&link)) { Start::Enabled } else { Start::Disabled }
}

fn account(unit: &str) -> Account {
    match value(unit, "User").as_deref() {
        None | Some("" | "root" | "0") => Account::Root,
        Some(_) => Account::Plain,
    }
}

/// Without a unit, a kiosk that runs tells whose it is.
fn running(tree: &Tree) -> Account {
    let Seen::Is(processes) = processes(tree) else { return Account::Plain };
    let mut kiosks = processes
        .iter()
        .filter(|it| it.name == "guichet" && it.words.get(1).is_some_and(|word| word == "kiosk"));
    if kiosks.any(|it| it.account == Some(0)) { Account::Root } else { Account::Plain }
}
