//! What a path is stored on.

use super::Tree;
use crate::doctor::facts::{Medium, Seen};

/// File systems that live in memory.
const IN_MEMORY: [&str; 3] = ["tmpfs", "ramfs", "devtmpfs"];
/// Disks upon disks are not deeper than this.
const DEEPEST: u32 = 8;

/// Returns what a path is stored on.
pub(super) fn of_path(tree: &Tree, path: &str) -> Seen<Medium> {
    let mounts = tree.read("proc/self/mountinfo");
    let Seen::Is(Some(mounts)) = mounts else { return Seen::Hidden };
    let path = tree.real(path);
    // The last of equals lies over the others.
    let mount = mounts.lines().filter_map(mount).filter(|it| holds(&it.at, &path));
    match mount.max_by_key(|it| it.at.len()) {
        None => Seen::Hidden,
        Some(mount) if IN_MEMORY.contains(&mount.kind) => Seen::Is(Medium::Memory),
        Some(mount) => Seen::Is(of_device(tree, mount.source)),
    }
}

/// Returns what a device, by its path, keeps its bytes on.
pub(super) fn of_device(tree: &Tree, device: &str) -> Medium {
    let real = tree.real(device);
    of_block(tree, real.rsplit('/').next().unwrap_or_default(), 0)
}

fn of_block(tree: &Tree, name: &str, depth: u32) -> Medium {
    if name.starts_with("zram") || name.starts_with("ram") {
        return Medium::Memory;
    }
    let folder = format!("sys/class/block/{name}");
    let mapped = tree.text(&format!("{folder}/dm/uuid")).unwrap_or_default();
    if mapped.starts_with("CRYPT-") {
        return Medium::Encrypted;
    }
    // A volume of LVM is as safe as what lies under it.
    let below = tree.names(&format!("{folder}/slaves"));
    let safe = |it: &String| of_block(tree, it, depth + 1) != Medium::Disk;
    if depth < DEEPEST && !below.is_empty() && below.iter().all(safe) {
        return Medium::Encrypted;
    }
    Medium::Disk
}

struct Mount<'a> {
    at: String,
    kind: &'a str,
    source: &'a str,
}

/// Reads a line of `mountinfo` (proc(5)).
fn mount(line: &str) -> Option<Mount<'_>> {
    let (first, second) = line.split_once(" - ")?;
    let at = first.split(' ').nth(4)?.replace("\\040", " ");
    let mut rest = second.split(' ');
    Some(Mount { at, kind: rest.next()?, source: rest.next()? })
}

fn holds(at: &str, path: &str) -> bool {
    let at = at.trim_end_matches('/');
    path.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
