//! The PIN of the staff: every key that counts as a digit elsewhere is one here.

use super::{Key, Line, Way, anything, confirmed, digit, moved, offered, scrolled};
use crate::{
    screen::{Block, Field, Placement, Screen},
    session::{Act, Edit, Event, StaffAct},
};

/// Returns the field of a PIN, if the screen has one: its keys are typed wherever the focus is.
pub(super) fn field(screen: &Screen) -> Option<&Field> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Field(field) if field.is_hidden() => Some(field),
        _ => None,
    })
}

/// Returns what a key does. No PIN begins with 0, so 0 and Backspace go back while nothing is
/// typed, as on every screen.
pub(super) fn pressed(screen: &Screen, placement: &Placement, key: Key, field: &Field) -> Event {
    let is_empty = field.typed.expose().is_empty();
    let is_elsewhere = screen.focus.as_ref() != Some(&field.target);
    match key {
        Key::Char(letter) => match digit::of(letter) {
            Some(0) if is_empty => offered(screen, Act::Back),
            Some(digit) => Event::Typed(Edit::Insert(char::from(b'0' + digit))),
            None => anything(screen),
        },
        Key::Backspace if is_empty => offered(screen, Act::Back),
        Key::Backspace => Event::Typed(Edit::Backspace),
        Key::Delete => Event::Typed(Edit::Clear),
        Key::Enter if is_elsewhere => confirmed(screen, placement),
        Key::Enter => Event::Did(Act::Staff(StaffAct::Check)),
        Key::Down | Key::Tab => moved(screen, placement, Way::Next),
        Key::Up | Key::BackTab => moved(screen, placement, Way::Previous),
        key => scrolled(placement, key).unwrap_or(Event::Stirred),
    }
}

/// Returns what a typed line does: all of it is the PIN.
pub(super) fn line(screen: &Screen, typed: &str) -> Line {
    let digits: Option<Vec<u8>> = typed.chars().map(digit::of).collect();
    match digits.as_deref() {
        Some([0]) => Line::Happened(vec![offered(screen, Act::Back)]),
        None | Some([]) => Line::NotUnderstood,
        Some(digits) => {
            let digits = digits.iter().map(|it| Edit::Insert(char::from(b'0' + it)));
            let typed = [Edit::Clear].into_iter().chain(digits).map(Event::Typed);
            let check = Event::Did(Act::Staff(StaffAct::Check));
            Line::Happened(typed.chain([check]).collect())
        }
    }
}
