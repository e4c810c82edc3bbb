//! The characters that texts may hold, and the marks that the program itself puts among them.

use std::borrow::Cow;

use crate::problem::Note;

/// Begins a glossary word: its identifier follows.
pub const MARK_START: char = '\u{E000}';
/// Ends the identifier of a glossary word: the words to be shown follow.
pub const MARK_SURFACE: char = '\u{E001}';
/// Ends a glossary word.
pub const MARK_END: char = '\u{E002}';

/// Why a character may not stand in a text of the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It would command the terminal.
    Control,
    /// It would reorder what is shown.
    Direction,
    /// Nobody knows what it means.
    PrivateUse,
    /// It would end a line unseen.
    Separator,
    /// It would be there unseen.
    Hidden,
    /// It is none.
    NoCharacter,
}

impl Refused {
    /// Puts it into words.
    pub(super) fn note(self) -> Note {
        match self {
            Self::Control => Note::new("what-control-character"),
            Self::Direction => Note::new("what-direction-character"),
            Self::PrivateUse => Note::new("what-private-character"),
            Self::Separator => Note::new("what-hidden-separator"),
            Self::Hidden => Note::new("what-hidden-character"),
            Self::NoCharacter => Note::new("what-no-character"),
        }
    }
}

/// Returns why a character may not stand in a text of the pack; nothing if it may.
///
/// Line feeds may. The program puts isolates and glossary marks itself: an author's would hide or
/// reorder what is shown.
pub(super) fn refusal(letter: char) -> Option<Refused> {
    match letter {
        '\n' | ' '..='~' => None,
        _ if letter.is_control() => Some(Refused::Control),
        '\u{061C}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => Some(Refused::Direction),
        '\u{E000}'..='\u{F8FF}' | '\u{F_0000}'..='\u{10_FFFF}' => Some(Refused::PrivateUse),
        '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => Some(Refused::Separator),
        '\u{FDD0}'..='\u{FDEF}' | '\u{E_0000}'..='\u{E_0FFF}' => Some(Refused::Hidden),
        _ if u32::from(letter) & 0xFFFE == 0xFFFE => Some(Refused::Hidden),
        _ => None,
    }
}

/// Removes what a filled-in text may not hold; isolates and glossary marks stay.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let stays = |letter: char| {
        matches!(letter, MARK_START..=MARK_END | '\u{2068}' | '\u{2069}')
            || refusal(letter).is_none()
    };
    if text.chars().all(stays) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|letter| stays(*letter)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_script_may_stand() {
        for letter in "aé œ’« »\u{A0}\u{202F}— العربيةپښ\u{200C}\u{200D}їщ中文🙂\u{301}€".chars()
        {
            assert_eq!(refusal(letter), None, "{letter:?}");
        }
    }

    #[test]
    fn what_hides_or_reorders_may_not() {
        for letter in "\0\t\r\u{7F}\u{9B}\u{200F}\u{202E}\u{2067}\u{E000}\u{F8FF}\u{10FFFD}\
            \u{2028}\u{FEFF}\u{E0041}\u{FFFE}"
            .chars()
        {
            assert!(refusal(letter).is_some(), "{letter:?}");
        }
    }

    #[test]
    fn cleaning_keeps_marks_and_isolates_only() {
        assert_eq!(clean("\u{2068}39 39\u{2069}"), "\u{2068}39 39\u{2069}");
        assert_eq!(clean("a\u{202E}b\u{E005}c\u{1B}[0m"), "abc[0m");
        assert_eq!(clean("\u{E000}rib\u{E001}RIB\u{E002}"), "\u{E000}rib\u{E001}RIB\u{E002}");
    }
}
