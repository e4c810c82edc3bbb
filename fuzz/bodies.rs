//! What is fuzzed: plain functions of bytes. They return, or they panic, and that is a find.

#[path = "bodies/files.rs"]
mod files;
#[path = "bodies/input.rs"]
mod input;

pub(crate) use files::{config, link, locale, procedure};
pub(crate) use input::input;
