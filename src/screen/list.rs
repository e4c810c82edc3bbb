//! Gives choices their digits, and long lists their pages.

use super::{Block, Choice, Mark, Target, Text};
use crate::session::Act;

/// The digits that choices can have.
const DIGITS: usize = 9;

/// A choice that has no digit yet.
pub(super) struct Item {
    pub(super) mark: Mark,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) target: Target,
}

impl Item {
    pub(super) fn new(label: Text, target: Target) -> Self {
        Self { mark: Mark::None, label, hint: None, target }
    }

    pub(super) fn marked(self, mark: Mark) -> Self {
        Self { mark, ..self }
    }

    pub(super) fn hinted(self, hint: Option<Text>) -> Self {
        Self { hint, ..self }
    }
}

/// The page of a list that is shown.
pub(super) struct Page<T> {
    /// What is on it, each with its digit.
    pub(super) shown: Vec<(u8, T)>,
    /// The digit of "more", if there is more than one page.
    pub(super) more: Option<u8>,
    /// The first digit after the list.
    pub(super) next: u8,
}

/// Cuts a list so that its digits and those of `reserved` actions after it suffice.
///
/// Digits are absolute: the actions keep theirs on every page of the list.
pub(super) fn page<T>(items: Vec<T>, reserved: usize, page: usize) -> Page<T> {
    let (room, size) = room(items.len(), reserved);
    if items.len() <= room {
        let next = digit(items.len());
        let shown = items.into_iter().enumerate().map(|(at, item)| (digit(at), item)).collect();
        return Page { shown, more: None, next };
    }
    let pages = items.len().div_ceil(size);
    let first = (page % pages) * size;
    let shown = items.into_iter().skip(first).take(size).enumerate();
    let shown = shown.map(|(at, item)| (digit(at), item)).collect();
    Page { shown, more: Some(digit(size)), next: digit(room) }
}

/// Returns how many digits a list of so many things has, and how many things a page shows.
fn room(count: usize, reserved: usize) -> (usize, usize) {
    let room = DIGITS.saturating_sub(reserved).max(2);
    (room, if count <= room { room } else { room - 1 })
}

/// Returns the page on which something stands; the first if it is nowhere.
pub(super) fn page_of(target: Option<&Target>, items: &[Item], reserved: usize) -> usize {
    let place = items.iter().position(|item| Some(&item.target) == target);
    place.map_or(0, |at| at / room(items.len(), reserved).1)
}

/// Returns the blocks of a list of choices and the actions below it.
pub(super) fn blocks(items: Vec<Item>, actions: Vec<Item>, at: usize, more: Text) -> Vec<Block> {
    let page = page(items, actions.len(), at);
    let next = page.next;
    let mut blocks: Vec<Block> =
        page.shown.into_iter().map(|(digit, item)| choice(digit, item)).collect();
    blocks.extend(page.more.map(|digit| choice(digit, Item::new(more, Act::More))));
    if !blocks.is_empty() && !actions.is_empty() {
        blocks.push(Block::Rule);
    }
    blocks.extend(actions.into_iter().zip(next..).map(|(item, digit)| choice(digit, item)));
    blocks
}

/// Returns a choice with its digit.
pub(super) fn choice(digit: u8, item: Item) -> Block {
    let Item { mark, label, hint, target } = item;
    Block::Choice(Choice { digit: Some(digit), mark, label, hint, target })
}

fn digit(at: usize) -> u8 {
    u8::try_from(at + 1).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(count: usize, reserved: usize, at: usize) -> (Vec<(u8, usize)>, Option<u8>, u8) {
        let page = page((0..count).collect(), reserved, at);
        (page.shown, page.more, page.next)
    }

    #[test]
    fn nine_choices_have_nine_digits() {
        let (shown, more, _) = digits(9, 0, 0);
        assert_eq!((shown.len(), more), (9, None));
    }

    #[test]
    fn ten_choices_show_eight_and_more() {
        let (shown, more, _) = digits(10, 0, 0);
        assert_eq!((shown.len(), more), (8, Some(9)));
        assert_eq!(digits(10, 0, 1).0, [(1, 8), (2, 9)]);
        assert_eq!(digits(10, 0, 2).0[0], (1, 0), "after the last page comes the first");
    }

    #[test]
    fn actions_keep_their_digits_on_every_page() {
        assert_eq!((digits(12, 2, 0).2, digits(12, 2, 1).2), (8, 8));
        assert_eq!(digits(3, 2, 0).2, 4);
    }
}
