//! What is written to a terminal to take it, clean it and give it back.
//!
//! Terminals ignore what they do not know, so nothing is asked first. Sources: ECMA-48, the
//! control sequences of xterm, and the bidirectional terminals recommendation for `CSI 8`.

use crate::{config::Mouse, link::Bidi};

/// A terminal in the state that full screens expect, whatever the last process did to it.
///
/// `CAN` first ends a sequence that was cut in the middle; `ESC >` makes the keypad send digits
/// (the keys of the other mode are lost by the input library).
const KNOWN_STATE: &str = concat!(
    "\x18",
    "\x1b(B",
    "\x1b[0m",
    "\x1b[r",
    "\x1b[?6l",
    "\x1b[?7h",
    "\x1b[4l",
    "\x1b>",
    "\x1b[?1l",
    "\x1b[?2004l",
    "\x1b[?1004l",
);
const CLEAR: &str = "\x1b[2J\x1b[H";
const CLEAR_SCROLLBACK: &str = "\x1b[3J";
const SHOW_CURSOR: &str = "\x1b[?25h";
const MAIN_SCREEN: &str = "\x1b[?1049l";
const ALTERNATE_SCREEN: &str = "\x1b[?1049h";
/// Presses, releases and the wheel; no movements, which would wake everybody for nothing.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l";
/// Cells stay where they are put. Before the alternate screen: some terminals keep it by line.
const EXPLICIT_BIDI: &str = "\x1b[8l";
const IMPLICIT_BIDI: &str = "\x1b[8h";

/// Returns what takes a terminal for full screens.
pub(super) fn entering(bidi: Bidi, mouse: Mouse) -> String {
    let bidi = if bidi == Bidi::App { EXPLICIT_BIDI } else { "" };
    [bidi, ALTERNATE_SCREEN, KNOWN_STATE, mouse_mode(mouse), CLEAR].concat()
}

/// Returns what removes everything a visit painted, and whatever mode it left.
pub(super) fn cleaning(mouse: Mouse) -> String {
    [KNOWN_STATE, MOUSE_OFF, mouse_mode(mouse), CLEAR, SHOW_CURSOR].concat()
}

/// Returns what gives a terminal back.
pub(super) fn leaving(bidi: Bidi) -> String {
    let bidi = if bidi == Bidi::App { IMPLICIT_BIDI } else { "" };
    [KNOWN_STATE, MOUSE_OFF, CLEAR, SHOW_CURSOR, MAIN_SCREEN, bidi].concat()
}

/// Returns what gives a terminal back when nobody knows any more how it was taken.
pub(super) fn abandoning() -> String {
    leaving(Bidi::App)
}

/// Returns what forgets all that scrolled away.
pub(super) fn clearing_scrollback() -> String {
    [CLEAR, CLEAR_SCROLLBACK].concat()
}

fn mouse_mode(mouse: Mouse) -> &'static str {
    match mouse {
        Mouse::Used => MOUSE_ON,
        Mouse::Left => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explicit_directions_come_before_the_alternate_screen_and_are_undone() {
        let entering = entering(Bidi::App, Mouse::Used);
        assert!(entering.find("\x1b[8l") < entering.find("\x1b[?1049h"));
        assert!(leaving(Bidi::App).ends_with("\x1b[8h"));
    }

    #[test]
    fn a_terminal_that_turns_texts_itself_is_not_told_to_stop() {
        for bidi in [Bidi::Terminal, Bidi::Off] {
            assert!(!entering(bidi, Mouse::Used).contains("\x1b[8"));
            assert!(!leaving(bidi).contains("\x1b[8"));
        }
    }

    #[test]
    fn a_mouse_that_is_left_to_the_terminal_is_not_taken() {
        assert!(!entering(Bidi::App, Mouse::Left).contains("1000h"));
        assert!(!cleaning(Mouse::Left).contains("1000h"));
    }
}
