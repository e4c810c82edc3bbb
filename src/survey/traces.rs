//! Where something of a visit could stay.

use super::{Tree, content::Place, folders, medium};
use crate::doctor::facts::{Cores, Folder, Seen, Service, Spool, Swap, Traces};

/// What the kernel may be told so that nothing is written.
const NOWHERE: [&str; 6] =
    ["", "/dev/null", "|/bin/false", "|/usr/bin/false", "|/bin/true", "|/usr/bin/true"];

pub(super) fn traces(tree: &Tree, service: &Service, place: &Place) -> Traces {
    let folder = |path: String| Folder { medium: medium::of_path(tree, &path), path };
    Traces {
        folders: folders::erased(service, place).into_iter().map(folder).collect(),
        swaps: tree.read("proc/swaps").map(|it| swaps(tree, &it.unwrap_or_default())),
        cores: tree.read("proc/sys/kernel/core_pattern").map(|it| cores(tree, it)),
        spool: spool(tree),
    }
}

/// Reads `/proc/swaps`: a title, then one line for each.
fn swaps(tree: &Tree, text: &str) -> Vec<Swap> {
    let lines = text.lines().skip(1).map(|line| line.split_whitespace());
    let found = lines.filter_map(|mut line| {
        let name = line.next()?.replace("\\040", " ");
        let medium = if line.next() == Some("file") {
            medium::of_path(tree, &name)
        } else {
            Seen::Is(medium::of_device(tree, &name))
        };
        // Where nobody knows, the worst is supposed.
        let medium = match medium {
            Seen::Is(medium) => medium,
            Seen::Hidden => crate::doctor::facts::Medium::Disk,
        };
        Some(Swap { name, medium })
    });
    found.collect()
}

fn cores(tree: &Tree, pattern: Option<String>) -> Cores {
    let pattern = pattern.unwrap_or_default().trim().to_owned();
    let by_systemd = pattern.contains("systemd-coredump");
    let kept = tree.setting("coredump.conf", "Storage").is_none_or(|it| it != "none");
    if NOWHERE.contains(&pattern.as_str()) || by_systemd && !kept {
        Cores::Off
    } else {
        Cores::On(pattern)
    }
}

fn spool(tree: &Tree) -> Seen<Spool> {
    if !tree.has("usr/sbin/cupsd") {
        return Seen::Is(Spool::None);
    }
    tree.read("etc/cups/cupsd.conf").map(|text| {
        let text = text.unwrap_or_default().to_lowercase();
        let off = |key: &str| {
            let mut lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
            lines.any(|it| {
                it.len() > 1 && it[0] == key && ["no", "off", "false", "0"].contains(&it[1])
            })
        };
        let nothing = off("preservejobfiles") && off("preservejobhistory");
        if nothing { Spool::Nothing } else { Spool::Keeps }
    })
}
