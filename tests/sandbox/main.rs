//! What a visit is closed off from, and what it bears: the real processes, on a real
//! pseudo-terminal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

mod attempts;
#[path = "../folder/folder.rs"]
mod folder;
mod poorer;
#[allow(dead_code)] // other tests use the rest of it
#[path = "../processes/terminal.rs"]
mod terminal;
mod tour;
mod walls;
