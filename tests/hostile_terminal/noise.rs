//! Sequences that no key sends: of programs, of broken lines, of people who try things.

use crate::kiosk::{CANARY, bears, bears_each};

#[test]
fn sequences_of_terminals_are_neither_obeyed_nor_passed_on() {
    let canary = CANARY;
    let storms = [
        format!("\x1b]52;c;{canary}\x07"),
        format!("\x1b]52;c;{canary}\x1b\\"),
        format!("\x1b]0;{canary}\x07"),
        format!("\x1bP+q{canary}\x1b\\"),
        format!("\x1bP1$r{canary}\x1b\\"),
        format!("\x1b_{canary}\x1b\\"),
        format!("\x1b^{canary}\x1b\\"),
        format!("\x1bX{canary}\x1b\\"),
        "\x1b[24;80R\x1b[?62;4c\x1b[0n\x1b[?1u".into(),
        "\x1b[?1049l\x1b[2J\x1b[?25l\x1bc".into(),
    ];
    bears_each(&storms.each_ref().map(String::as_bytes));
}

#[test]
fn sequences_that_never_end_do_not_hold_the_keyboard() {
    bears_each(&[
        b"\x1b",
        b"\x1b[",
        b"\x1bO",
        b"\x1b[[",
        b"\x1b[1;",
        b"\x1b[<0;10",
        b"\x1b[M",
        b"\x1b[?",
        b"\x1b[>",
        b"\x1b]52;c;",
        b"\x1bP1$r",
        b"\x1b_",
        b"\x1b\x1b\x1b[",
        b"\xc3",
        b"\xf0\x9f",
    ]);
}

#[test]
fn a_paste_that_never_ends_does_not_hold_the_keyboard() {
    bears(format!("\x1b[200~{CANARY}").as_bytes());
}

#[test]
fn a_paste_of_a_megabyte_is_nothing() {
    let text = format!("{CANARY} ").repeat(1024 * 1024 / (CANARY.len() + 1));
    bears(format!("\x1b[200~{text}\x1b[201~").as_bytes());
}

#[test]
fn a_megabyte_without_the_marks_of_a_paste_does_not_hold_up_the_next_key() {
    let texts = ["7", "\r", "\u{628}", "\x1b[B", "a\x7f"];
    let texts = texts.map(|text| text.repeat(1024 * 1024 / text.len()));
    bears_each(&texts.each_ref().map(String::as_bytes));
}

#[test]
fn what_is_no_text_is_nothing() {
    let noise: Vec<u8> = (0..3000_u32).map(|it| (it * 7919 % 251) as u8).collect();
    bears_each(&[
        b"\xff\xfe\xfd\xc0\x80\xed\xa0\x80\xf8\x88\x80\x80\x80",
        b"\x80\x9b\x9d\x90\xbf",
        "\u{9b}31m\u{9d}52;c;x\u{9c}\u{202e}\u{200b}\u{feff}".as_bytes(),
        &[0; 3000],
        &noise,
    ]);
}

#[test]
fn a_burst_of_three_thousand_bytes_does_not_stall() {
    bears("2".repeat(3000).as_bytes());
}

#[test]
fn numbers_beyond_all_measure_are_nothing() {
    let nines = "9".repeat(5000);
    let semicolons = ";".repeat(5000);
    bears_each(&[
        format!("\x1b[{nines}~").as_bytes(),
        format!("\x1b[{nines};{nines}H").as_bytes(),
        format!("\x1b[{semicolons}A").as_bytes(),
        format!("\x1b[<0;{nines};{nines}M").as_bytes(),
        b"\x1b[<0;0;0M\x1b[<64;0;0M\x1b[<65;1;1m\x1b[<255;65535;65536M",
        b"\x1b[M\xff\xff\xff\x1b[M   \x1b[M!!!",
    ]);
}

#[test]
fn a_flood_of_the_mouse_does_nothing_worse() {
    let report = |at| format!("\x1b[<{};{};{}M", at % 67, at % 300, at * 7 % 120);
    let flood: String = (0..4000).map(report).collect();
    bears(flood.as_bytes());
}
