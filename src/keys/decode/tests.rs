//! What terminals send, and what it is.

use proptest::prelude::*;

use super::*;
use crate::keys::Wheel;

fn inputs(bytes: &[u8]) -> Vec<Input> {
    let mut decoder = Decoder::default();
    let mut inputs: Vec<_> = bytes.iter().filter_map(|byte| decoder.take(*byte)).collect();
    inputs.extend(decoder.hush());
    inputs
}

#[track_caller]
fn is(sent: &str, keys: &[Key]) {
    let keys: Vec<_> = keys.iter().map(|key| Input::Key(*key)).collect();
    assert!(inputs(sent.as_bytes()) == keys, "{sent:?}");
}

#[test]
fn characters_are_themselves_in_every_script() {
    is("aQ é", &['a', 'Q', ' ', 'é'].map(Key::Char));
    is("ع中🙂", &['ع', '中', '🙂'].map(Key::Char));
}

#[test]
fn control_makes_other_keys_of_letters() {
    is("\r\n\t\x7f", &[Key::Enter, Key::Enter, Key::Tab, Key::Backspace]);
    is("\x11\x03\x08", &['q', 'c', 'h'].map(Key::Control));
    is("\0\x1c", &[Key::Control(' '), Key::Other]);
}

#[test]
fn escape_alone_is_the_key_and_before_a_letter_it_is_alt() {
    is("\x1b", &[Key::Escape]);
    is("\x1b\x1b", &[Key::Escape, Key::Escape]);
    is("\x1bx", &[Key::Other]);
    is("\x1b\r", &[Key::Enter]);
}

#[test]
fn keys_are_known_in_every_spelling() {
    is("\x1b[A\x1bOB\x1b[1;5C\x1b[D", &[Key::Up, Key::Down, Key::Right, Key::Left]);
    is("\x1b[H\x1b[1~\x1b[7~\x1bOH", &[Key::Home; 4]);
    is("\x1b[F\x1b[4~\x1b[8~\x1bOF", &[Key::End; 4]);
    is("\x1b[5~\x1b[6~\x1b[3~", &[Key::PageUp, Key::PageDown, Key::Delete]);
    is("\x1b[Z\x1b[1;2Z\x1b[2~", &[Key::BackTab, Key::BackTab, Key::Other]);
    is("\x1bOM\x1bOp\x1bOy", &[Key::Enter, Key::Char('0'), Key::Char('9')]);
}

#[test]
fn function_keys_are_known_in_every_spelling() {
    is("\x1bOP\x1b[11~\x1b[[A\x1b[1;2P\x1b[P", &[Key::F(1); 5]);
    is("\x1b[15~\x1b[17~\x1b[21;5~\x1b[24~", &[5, 6, 10, 12].map(Key::F));
    is("\x1b[25~\x1b[29~\x1b[34~", &[13, 16, 20].map(Key::F));
}

#[test]
fn pointers_are_known_in_both_spellings() {
    let press = Input::Press { column: 9, row: 4 };
    assert_eq!(inputs(b"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[M *%"), [press, press]);
    assert_eq!(inputs(b"\x1b[<64;1;1M\x1b[Ma!!"), [Wheel::Up, Wheel::Down].map(Input::Wheel));
    assert_eq!(inputs(b"\x1b[<2;1;1M\x1b[<35;1;1M\x1b[<0;0;1M\x1b[M   "), []);
}

#[test]
fn what_programs_say_to_each_other_is_nothing() {
    for sent in [
        "\x1b[24;80R",
        "\x1b[?62;4c",
        "\x1b[0n",
        "\x1b[I\x1b[O",
        "\x1b[97;5u",
        "\x1b[200~0612\x1b[201\x1b[20345678\x1b[201~",
        "\x1b]52;c;secret\x07",
        "\x1b[99999999999999999999~",
        "\x1b[;;;;;;A",
        "\x1b[1$~",
    ] {
        is(sent, &[]);
    }
    // The second half of the end of a message is as harmless as Alt and a letter.
    is("\x1bP1$rsecret\x1b\\", &[Key::Other]);
}

#[test]
fn what_is_no_text_is_nothing_and_hides_nothing() {
    assert_eq!(inputs(b"\xff\x80\xc0\xaf\xed\xa0\x80\xf5"), []);
    assert!(inputs(b"\xc3a\xe2\x82b\xf0\x9f\x1b[A").len() == 3);
    assert_eq!(inputs("\u{9b}\u{85}".as_bytes()), []);
}

#[test]
fn what_is_cut_short_hides_nothing() {
    is("\x1b[1;\x1b[A", &[Key::Up]);
    is("\x1b[1;\rx", &[Key::Enter, Key::Char('x')]);
    is("\x1b[1;\x18x", &[Key::Char('x')]);
    is("\x1b]0;title\x1b[A", &[Key::Up]);
}

proptest! {
    #[test]
    fn after_any_noise_and_a_silence_every_key_is_itself(noise: Vec<u8>) {
        let mut decoder = Decoder::default();
        for byte in noise {
            let _ = decoder.take(byte);
        }
        decoder.hush();
        prop_assert!(decoder.patience().is_none());
        prop_assert!(decoder.take(b'7') == Some(Input::Key(Key::Char('7'))));
    }

    #[test]
    fn text_is_read_as_it_was_typed(text in "[^\\p{C}]{0,40}") {
        let typed: Vec<_> = text.chars().map(|it| Input::Key(Key::Char(it))).collect();
        prop_assert!(inputs(text.as_bytes()) == typed);
    }
}
