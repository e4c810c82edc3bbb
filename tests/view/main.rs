//! Screens as they are painted: snapshots, invariants at every size, and a look for people.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod codes;
mod fixtures;
mod invariants;
mod lines;
mod pictures;
mod seen;
mod show;
