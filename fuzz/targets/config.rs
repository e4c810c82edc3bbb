//! `cargo fuzz run config`
#![no_main]

#[allow(dead_code, unused_imports)]
#[path = "../bodies.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bodies::config(bytes));
