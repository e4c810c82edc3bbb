//! Whether the staff have a code. What it is, nobody reads here.

use std::path::Path;

use super::Tree;
use crate::doctor::facts::{Pin, Seen};

/// Rights of all the others, and the group's right to write.
const OTHERS: u32 = 0o027;

/// Returns whether there is one, and whether it is kept from others.
pub(super) fn pin(tree: &Tree, file: &Path) -> Seen<Pin> {
    tree.rights(&file.display().to_string()).map(|rights| match rights {
        None => Pin::Missing,
        Some(rights) if rights & OTHERS != 0 => Pin::Open,
        Some(_) => Pin::Set,
    })
}
