//! The rules of easy and plain language, and a score.
//!
//! Judges sentences; knows no file, no procedure and no screen.
#![deny(clippy::disallowed_methods)]
