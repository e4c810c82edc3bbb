//! Scenarios: what an author reads of a broken file, what is told when a walk goes otherwise, the
//! commands, and recordings made with keys in a real terminal.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may panic

mod broken;
mod command;
#[path = "../folder/folder.rs"]
mod folder;
mod home;
mod playing;
mod recording;
#[path = "../shelf/library.rs"]
mod shelf;
mod terminal;
