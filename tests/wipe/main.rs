//! Attacks on the wipe: each is one that an ordinary way to erase does not withstand, which is
//! shown beside it wherever there is such a way.
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails
#![cfg(target_os = "linux")]

mod attacks;
mod helper;
mod mark;
mod naive;
mod power;
mod race;
mod refusals;
mod site;
mod writers;
