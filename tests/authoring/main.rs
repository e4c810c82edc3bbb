//! What authors do with the files of a pack: the format, its lay-out, first files, schemas.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../folder/folder.rs"]
mod folder;
#[path = "../shelf/library.rs"]
mod library;

mod begun;
mod command;
mod format;
mod tidy;

use guichet::{problem::Problem, procedure::Procedure};
use library::Library;

/// Parses a procedure of the invented pack.
fn parsed(text: &str) -> Result<Procedure, Vec<Problem>> {
    Library::open().parse("procedures/x.toml", text)
}

fn procedure(text: &str) -> Procedure {
    parsed(text).unwrap()
}
