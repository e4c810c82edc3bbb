//! The rules of plain language: broken texts, one defect each; real sheets; real simplifications.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may panic and say that it was skipped

#[path = "shelf/library.rs"]
mod library;

#[path = "plain/broken.rs"]
mod broken;
#[path = "plain/docs.rs"]
mod docs;
#[path = "plain/pairs.rs"]
mod pairs;
#[path = "plain/real.rs"]
mod real;
#[path = "plain/score.rs"]
mod score;
