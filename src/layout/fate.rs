//! What becomes of every character: most are seen, some only act, the rest are dropped.

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{DefaultIgnorableCodePoint, GeneralCategory, JoiningType},
};
use unicode_normalization::char::canonical_combining_class;

/// How many combining marks a base may carry. More is an attack on the screen, not a text.
pub(super) const MOST_MARKS: usize = 4;

/// The combining class of the signs that take the vowel away in the scripts of India.
const VIRAMA: u8 = 9;

/// What becomes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is painted, or is a space that stands between words.
    Seen,
    /// It is painted on the character before it.
    Mark,
    /// It becomes a plain space.
    Space,
    /// It tells its neighbours to join or not (ZWJ, ZWNJ).
    Joiner,
    /// It acts on the order of its neighbours: an isolate or a direction mark.
    Bidi,
    /// It is dropped.
    Unseen,
}

impl Fate {
    /// Decides for one character.
    ///
    /// Embeddings and overrides are dropped, for they lie about what they enclose. Variation
    /// selectors and skin tones are dropped, for terminals disagree on their width.
    pub(super) fn of(character: char) -> Self {
        match character {
            ' '..='~' => Self::Seen,
            '\t' | '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Self::Space,
            '\u{200C}' | '\u{200D}' => Self::Joiner,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}' => Self::Bidi,
            '\u{1F3FB}'..='\u{1F3FF}' => Self::Unseen,
            _ if ignorable(character) => Self::Unseen,
            _ => Self::by_category(character),
        }
    }

    fn by_category(character: char) -> Self {
        match CodePointMapData::<GeneralCategory>::new().get(character) {
            GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned => Self::Unseen,
            GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::EnclosingMark => Self::Mark,
            _ => Self::Seen,
        }
    }
}

/// Lets through what may stay of a text, one character after the other.
#[derive(Default)]
pub(super) struct Sieve {
    marks: usize,
    joins: bool,
}

impl Sieve {
    /// Returns what stays of the character. Isolates and direction marks stay: who does not want
    /// them takes them away first.
    ///
    /// A joiner stays only where it can act: after a letter that joins, or after a virama.
    pub(super) fn pass(&mut self, character: char) -> Option<char> {
        match Fate::of(character) {
            Fate::Seen => {
                *self = Self { marks: 0, joins: joins(character) };
                Some(character)
            }
            Fate::Mark => {
                self.marks += 1;
                let kept = self.marks <= MOST_MARKS;
                self.joins |= kept && canonical_combining_class(character) == VIRAMA;
                kept.then_some(character)
            }
            Fate::Space => {
                *self = Self::default();
                Some(' ')
            }
            Fate::Joiner => std::mem::take(&mut self.joins).then_some(character),
            Fate::Bidi => Some(character),
            Fate::Unseen => None,
        }
    }
}

fn joins(character: char) -> bool {
    !character.is_ascii()
        && matches!(
            CodePointMapData::<JoiningType>::new().get(character),
            JoiningType::DualJoining
                | JoiningType::RightJoining
                | JoiningType::LeftJoining
                | JoiningType::JoinCausing
        )
}

fn ignorable(character: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
}
