//! Translations: what is stale, and the way of every text to translators and back.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may

mod commands;
mod defects;
#[path = "../folder/folder.rs"]
mod folder;
mod house;
mod made;
mod office;
mod round_trip;
mod shipped;
mod tables;
mod words;
