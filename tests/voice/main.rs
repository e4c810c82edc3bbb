//! The voice, from the screen to the samples.
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few thousand samples

mod card;
mod engine;
#[path = "../folder/folder.rs"]
mod folder;
mod kiosk;
mod listening;
mod narration;
mod narrator;
mod recordings;
mod role;
mod studio;
#[allow(dead_code)] // other tests use the rest of it
#[path = "../processes/terminal.rs"]
mod terminal;
mod visitor;
