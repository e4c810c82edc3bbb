//! A curious teenager at the keyboard, and whatever else a terminal may send: the real program
//! bears it, on a real pseudo-terminal.
//!
//! After each storm the kiosk answers a key, rests, has echoed nothing and holds its terminal as
//! before.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

#[path = "../folder/folder.rs"]
mod folder;
mod keys;
mod kiosk;
mod noise;
#[allow(dead_code)] // other tests use the rest of it
#[path = "../processes/terminal.rs"]
mod terminal;
mod windows;
