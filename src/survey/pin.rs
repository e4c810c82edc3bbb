//! Whether the staff have a code. What it is, nobody reads here.

use super::Tree;
use crate::doctor::facts::{Pin, Seen};

/// Where it is kept.
const FILE: &str = "var/lib/guichet/pin";
/// Rights of all the others, and the group's right to write.
const OTHERS: u32 = 0o027;

/// Returns whether there is one, and whether it is kept from others.
pub(super) fn pin(tree: &Tree) -> Seen<Pin> {
    tree.rights(FILE).map(|rights| match rights {
        None => Pin::Missing,
        Some(rights) if rights & OTHERS != 0 => Pin::Open,
        Some(_) => Pin::Set,
    })
}
