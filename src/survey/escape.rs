//! Where a visitor could get out.

use super::{
    Tree,
    content::Place,
    pin,
    processes::{Process, processes},
    sandbox,
};
use crate::doctor::facts::{Consoles, Escape, Foot, Injection, Restart, Seen};

/// The console of the kiosk.
const OWN: &str = "tty1";
/// Programs that ask somebody to log in.
const ASKING: [&str; 5] = ["agetty", "(agetty)", "getty", "mingetty", "login"];
/// The settings of the package for `foot`.
const OUR_FOOT: &str = "guichet/foot.ini";
/// Written once the keys that switch consoles are taken away.
const KEYS_TAKEN: &str = "run/guichet-keymap";

pub(super) fn escape(tree: &Tree, place: &Place) -> Escape {
    let running = processes(tree);
    let foot = match &running {
        Seen::Is(running) => foot(running),
        Seen::Hidden => Foot::None,
    };
    Escape {
        logins: running.map(|it| logins(tree, &it)),
        consoles: consoles(tree),
        sysrq: tree.read("proc/sys/kernel/sysrq").map(|it| number(it.as_deref())),
        restart: restart(tree),
        foot,
        injection: injection(tree),
        sandbox: sandbox::probe(),
        pin: pin::pin(tree, &place.pin),
    }
}

/// A kernel without the setting has no such keys.
fn number(text: Option<&str>) -> u32 {
    text.map_or(0, |it| it.trim().parse().unwrap_or(1))
}

fn logins(tree: &Tree, running: &[Process]) -> Vec<String> {
    let asking = running.iter().filter(|it| ASKING.contains(&it.name.as_str()));
    let asking = asking.filter_map(|it| it.words.iter().find(|word| word.starts_with("tty")));
    let enabled = tree.names("etc/systemd/system/getty.target.wants");
    let enabled = enabled.iter().filter_map(|it| it.split_once('@')?.1.strip_suffix(".service"));
    let mut names: Vec<String> =
        asking.map(String::as_str).chain(enabled).map(Into::into).collect();
    names.retain(|it| it != OWN && !is_masked(tree, &format!("getty@{it}.service")));
    names.sort();
    names.dedup();
    names
}

fn is_masked(tree: &Tree, unit: &str) -> bool {
    let folders = ["etc/systemd/system", "run/systemd/system"];
    let mut links = folders.iter().filter_map(|folder| tree.link(&format!("{folder}/{unit}")));
    links.any(|it| it == "/dev/null")
}

fn consoles(tree: &Tree) -> Consoles {
    if !tree.has("sys/class/tty/tty0") {
        return Consoles::None;
    }
    let has_logind =
        ["usr/lib", "lib"].iter().any(|it| tree.has(&format!("{it}/systemd/systemd-logind")));
    let none = |key| tree.setting("logind.conf", key).is_some_and(|it| it == "0");
    if tree.has(KEYS_TAKEN) {
        Consoles::Closed
    } else if has_logind && !(none("NAutoVTs") && none("ReserveVT")) {
        Consoles::Login
    } else {
        Consoles::Empty
    }
}

fn restart(tree: &Tree) -> Restart {
    if is_masked(tree, "ctrl-alt-del.target") { Restart::Off } else { Restart::On }
}

fn foot(running: &[Process]) -> Foot {
    let mut found = running.iter().filter(|it| it.name == "foot").peekable();
    if found.peek().is_none() {
        return Foot::None;
    }
    let is_ours = |it: &Process| it.words.iter().any(|word| word.ends_with(OUR_FOOT));
    if found.all(is_ours) { Foot::Ours } else { Foot::Other }
}

fn injection(tree: &Tree) -> Injection {
    match tree.text("proc/sys/dev/tty/legacy_tiocsti").as_deref().map(str::trim) {
        Some("0") => Injection::Off,
        Some(_) => Injection::On,
        None => Injection::Always,
    }
}
