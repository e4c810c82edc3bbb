//! Keys that mean something elsewhere.

use crate::kiosk::{bears, bears_each};

#[test]
fn keys_that_stop_leave_or_freeze_other_programs_do_nothing() {
    // Ctrl-C Z \ D S Q, and Ctrl-Q once more, which ends what Ctrl-S began.
    bears(b"\x03\x1a\x1c\x04\x13\x11\x11");
}

#[test]
fn every_control_character_does_nothing_worse() {
    let all: Vec<u8> = (0..=0x1f).chain([0x7f]).collect();
    bears(&all);
}

#[test]
fn every_function_key_with_every_modifier_does_nothing_worse() {
    let modified = |first: String, last: char| {
        (2..=16).map(move |modifiers| format!("\x1b[{first};{modifiers}{last}"))
    };
    let numbered = (11..=34).flat_map(|number| {
        [format!("\x1b[{number}~")].into_iter().chain(modified(number.to_string(), '~'))
    });
    let lettered = ('A'..='Z').flat_map(|last| {
        [format!("\x1bO{last}\x1b[[{last}")].into_iter().chain(modified("1".into(), last))
    });
    let keys: String = numbered.chain(lettered).collect();
    bears(keys.as_bytes());
}

#[test]
fn a_held_key_does_nothing_worse() {
    let keys = ["\r", " ", "0", "\x1b", "\x1b[B", "\t", "\x7f", "é"];
    bears_each(&keys.map(|key| key.repeat(500)).each_ref().map(String::as_bytes));
}
