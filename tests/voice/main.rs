//! The voice, from the screen to the samples.
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

mod card;
mod engine;
mod listening;
mod narration;
mod narrator;
mod role;
mod studio;
mod visitor;
