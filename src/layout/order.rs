//! Visual order, by the Unicode bidirectional algorithm (UAX 9).

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::{
    Cell,
    flow::Cluster,
    islands::{FIRST, LAST, islands},
    letters::Letter,
};
use crate::lang::Direction;

/// Gives every letter of a paragraph its embedding level.
///
/// Islands (numbers in groups, addresses, codes) are read as one stretch of Latin letters in an
/// isolate of their own: a telephone number must never be shown with its groups reversed.
pub(super) fn set_levels(letters: &mut [Letter], direction: Direction) {
    if direction == Direction::LeftToRight && !letters.iter().any(turns_around) {
        return;
    }
    let text: String = letters.iter().map(|letter| letter.character).collect();
    let (seen_by_bidi, places) = with_islands_as_latin(&text);
    let info = BidiInfo::new(&seen_by_bidi, Some(base(direction)));
    for (letter, place) in letters.iter_mut().zip(places) {
        letter.level = info.levels[place];
    }
}

/// Takes the cells of one line out of its clusters, from the left to the right.
pub(super) fn visual(line: &mut [Cluster], direction: Direction) -> Vec<Cell> {
    let trailing = line.iter().rev().take_while(|cluster| cluster.blank).count();
    let end = line.len() - trailing;
    for cluster in &mut line[end..] {
        cluster.turn(base(direction), direction); // rule L1
    }
    let levels: Vec<Level> = line.iter().map(|cluster| cluster.level).collect();
    let order = BidiInfo::reorder_visual(&levels);
    order.into_iter().map(|place| line[place].take_cell()).collect()
}

/// Returns the text with its islands as Latin letters in isolates, and the place in it of every
/// character of the original.
fn with_islands_as_latin(text: &str) -> (String, Vec<usize>) {
    let mut result = String::with_capacity(text.len() + 16);
    let mut places = Vec::with_capacity(text.len());
    let mut islands = islands(text).into_iter().peekable();
    for (at, character) in text.char_indices() {
        if islands.peek().is_some_and(|island| island.start == at) {
            result.push(FIRST);
        }
        places.push(result.len());
        let inside = islands.peek().is_some_and(|island| island.contains(&at));
        result.push(if inside { 'a' } else { character });
        if islands.next_if(|island| island.end == at + character.len_utf8()).is_some() {
            result.push(LAST);
        }
    }
    (result, places)
}

fn base(direction: Direction) -> Level {
    match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    }
}

/// Whether a letter can put anything out of its order in a text from left to right.
fn turns_around(letter: &Letter) -> bool {
    letter.character >= '\u{590}'
        && matches!(
            bidi_class(letter.character),
            BidiClass::R | BidiClass::AL | BidiClass::AN | BidiClass::RLI
        )
}
