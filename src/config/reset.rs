//! What is erased besides the program's own folder: everything that can be refused without a look
//! at the computer. The rest is refused by `reset`, before anything is erased.

use std::{
    path::{Component, Path, PathBuf},
    time::Duration,
};

use super::{
    check::one_of,
    document::Document,
    keys::Key,
    times::{Limits, time},
    words::{is_hidden, shown},
    written::Written,
};
use crate::link::Settings;

/// What is erased besides the program's own folder, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reset {
    /// The folders, none inside another.
    pub targets: Vec<Written<PathBuf>>,
    /// What happens when something is left.
    pub on_residue: OnResidue,
    /// How long a wipe may take.
    pub deadline: Duration,
    /// The account whose processes are ended first.
    pub visitor_account: Option<Written<String>>,
    /// The socket behind which another account erases its folders.
    pub helper: Option<Written<PathBuf>>,
}

impl Default for Reset {
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            on_residue: OnResidue::default(),
            deadline: Duration::from_secs(20),
            visitor_account: None,
            helper: None,
        }
    }
}

/// What happens when something could not be erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnResidue {
    /// Nobody can begin a visit before nothing is left.
    #[default]
    OutOfService,
    /// The visitor is told that something is left, and the next visit begins.
    Warn,
}

pub(super) const ON_RESIDUE: Key = Key {
    section: "reset",
    name: "on-residue",
    takes: "`\"out-of-service\"` or `\"warn\"`",
    default: "\"out-of-service\"",
    sample: "",
    meaning: "What happens when something cannot be erased. `out-of-service`: visitors are asked \
              to call somebody, no visit begins, and erasing is tried again every minute. `warn`: \
              the visitor is told, and the next visit begins. Nobody is ever told that everything \
              is erased when it is not.",
};

pub(super) const DEADLINE: Key = Key {
    section: "reset",
    name: "deadline",
    takes: "a time from 2 to 120 seconds",
    default: "\"20s\"",
    sample: "",
    meaning: "How long erasing may take. What is left then counts as left, and is tried again.",
};

pub(super) const ACCOUNT: Key = Key {
    section: "reset",
    name: "visitor-account",
    takes: "the name of an account",
    default: "",
    sample: "\"visiteur\"",
    meaning: "The account in which visitors use other programs. All its processes are ended before \
              its folders are emptied: one that still writes would fill them again. It must be \
              for visitors only; system accounts and the account of the kiosk are refused. Only \
              the administrator or this account itself can end them: see `helper`.",
};

pub(super) const HELPER: Key = Key {
    section: "reset",
    name: "helper",
    takes: "the full path of a socket, of 100 bytes at most",
    default: "",
    sample: "\"/run/guichet-wipe.sock\"",
    meaning: "Where another account is asked to erase its folders, because this one may not: \
              `guichet wipe --config ITS-FILE --answer` runs as that account, with a configuration \
              of its own that names them. It counts as erased only if it says so.",
};

pub(super) const TARGET: Key = Key {
    section: "reset.wipe",
    name: "path",
    takes: "the full path of a folder, of 2048 bytes at most",
    default: "",
    sample: "\"/srv/kiosk/scans\"",
    meaning: "A folder of the account that runs the program, without links in its path. It is \
              neither a home nor a folder of the system or of the program, and none of these is \
              in it.",
};

const ON_RESIDUES: [(&str, OnResidue); 2] =
    [("out-of-service", OnResidue::OutOfService), ("warn", OnResidue::Warn)];

const DEADLINE_LIMITS: Limits = Limits {
    least: 2,
    most: 120,
    too_short: "nothing is believed to be erased before it was looked at twice",
    too_long: "the next visitor would wait",
};

/// The longest address of a socket, see unix(7), less its end.
const LONGEST_SOCKET: usize = 100;

/// What belongs to the system: nothing in it is ever erased.
const SYSTEM: [&str; 20] = [
    "/bin",
    "/boot",
    "/dev",
    "/efi",
    "/etc",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix",
    "/proc",
    "/run/systemd",
    "/sbin",
    "/snap",
    "/sys",
    "/usr",
    "/var/cache",
    "/var/lib",
    "/var/log",
    "/var/mail",
];

/// What is in the system's folders and yet free: memory that programs share.
const NOT_SYSTEM: &str = "/dev/shm";

/// Where homes are: each folder in it is one.
const HOMES: [&str; 2] = ["/home", "/var/home"];

pub(super) fn reset(document: &mut Document<'_>) -> Reset {
    let default = Reset::default();
    Reset {
        targets: targets(document),
        on_residue: one_of(document, &ON_RESIDUE, &ON_RESIDUES).unwrap_or_default(),
        deadline: time(document, &DEADLINE, &DEADLINE_LIMITS).unwrap_or(default.deadline),
        visitor_account: account(document),
        helper: helper(document),
    }
}

fn targets(document: &mut Document<'_>) -> Vec<Written<PathBuf>> {
    let mut targets: Vec<Written<PathBuf>> = Vec::new();
    for row in 0..document.rows(TARGET.section) {
        document.read_row(TARGET.section, row);
        let Some(found) = document.text_of_row(&TARGET) else { continue };
        let path = Path::new(&found.value);
        let refusal = refusal_of_folder(path).map(|(what, remedy)| (what.to_owned(), remedy));
        match refusal.or_else(|| overlap(path, &targets)) {
            Some((what, remedy)) => {
                let what = format!("`{}` {what}", shown(&found.value));
                document.refuse_value(&found, &what, remedy);
            }
            None => targets.push(document.written(&found, path.components().collect())),
        }
    }
    targets
}

/// Returns why a path cannot be that of a folder to erase, and what to do.
pub fn refusal_of_folder(path: &Path) -> Option<(&'static str, &'static str)> {
    let text = path.to_str().unwrap_or_default();
    if text.len() > Settings::LONGEST_PATH || text.chars().any(is_hidden) {
        return Some((
            "is too long, or holds a character that cannot be seen",
            "use a shorter and plainer path",
        ));
    }
    let is_plain =
        path.components().all(|it| matches!(it, Component::RootDir | Component::Normal(_)));
    if !path.is_absolute() || !is_plain {
        return Some((
            "is not the full path of a folder",
            "write it from `/` on, without `..`: where the program is started must not matter",
        ));
    }
    if is_system_folder(path) {
        return Some(("belongs to the system", "name a folder that is for visitors only"));
    }
    if path.components().count() < 3 {
        return Some(("is at the top of the system", "name a folder further inside"));
    }
    if HOMES.iter().any(|homes| path.parent() == Some(Path::new(homes)) || path == Path::new(homes))
    {
        return Some(("is a home, or holds homes", "name a folder inside it, such as downloads"));
    }
    None
}

/// Tells whether a path leads into a folder of the system.
pub fn is_system_folder(path: &Path) -> bool {
    let is_free = path.starts_with(NOT_SYSTEM) && path != Path::new(NOT_SYSTEM);
    !is_free && SYSTEM.iter().any(|it| path.starts_with(it))
}

fn overlap(path: &Path, before: &[Written<PathBuf>]) -> Option<(String, &'static str)> {
    let other =
        before.iter().find(|it| it.value.starts_with(path) || path.starts_with(&it.value))?;
    let line = other.place.line;
    Some(if other.value == path {
        (format!("is listed twice, first in line {line}"), "keep one of them")
    } else {
        (format!("and the folder of line {line} are one inside the other"), "keep the outer one")
    })
}

fn account(document: &mut Document<'_>) -> Option<Written<String>> {
    let found = document.text(&ACCOUNT)?;
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"._-".contains(&it);
    if found.value.is_empty() || !found.value.bytes().all(is_plain) {
        let what = format!("`{}` is no name of an account", shown(&found.value));
        document.refuse_value(&found, &what, "write it as `id` shows it");
        return None;
    }
    Some(document.written(&found, found.value.clone()))
}

fn helper(document: &mut Document<'_>) -> Option<Written<PathBuf>> {
    let found = document.text(&HELPER)?;
    let path = Path::new(&found.value);
    let is_plain =
        path.components().all(|it| matches!(it, Component::RootDir | Component::Normal(_)));
    let is_short = found.value.len() <= LONGEST_SOCKET && !found.value.chars().any(is_hidden);
    if !path.is_absolute() || !is_plain || !is_short {
        let what = format!("`{}` is not {}", shown(&found.value), HELPER.takes);
        document.refuse_value(&found, &what, "write it from `/` on, without `..`");
        return None;
    }
    Some(document.written(&found, path.into()))
}

#[cfg(test)]
mod tests;
