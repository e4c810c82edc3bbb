//! Enter, the arrows and the pages: nothing is confirmed unseen, nothing is passed by unread.

use super::{Key, anything};
use crate::{
    screen::{Placement, Screen, Target},
    session::Event,
};

/// Which way the focus goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To the next row, as far as the last one of the page: one press too many leaves nothing.
    Down,
    /// To the next thing, the keys of the bottom line too.
    Next,
    /// To the thing before.
    Previous,
}

/// Enter does what the focus says, once it is in sight; until then it turns the pages.
pub(super) fn confirmed(screen: &Screen, placement: &Placement) -> Event {
    let turn = placement.page_down();
    match &screen.focus {
        Some(focus) if placement.shows(focus) || placement.last_top() == 0 => {
            Event::Did(focus.clone())
        }
        _ if turn != placement.top => Event::Scrolled(turn),
        Some(focus) => Event::Focused(focus.clone()),
        None => anything(screen),
    }
}

/// Shows the next page on the way to a thing that is further down; what was passed by is shown. A
/// window too small to show it even with the focus on it holds nobody up.
pub(super) fn toward(screen: &Screen, placement: &Placement, target: Target) -> Event {
    let turn = placement.page_down();
    if turn != placement.top && placement.is_below(&target) {
        Event::Scrolled(turn)
    } else if screen.focus.as_ref() == Some(&target) {
        Event::Did(target)
    } else {
        Event::Focused(target)
    }
}

/// Moves the focus; a text that is longer than the window is read page by page first.
pub(super) fn moved(screen: &Screen, placement: &Placement, way: Way) -> Event {
    let turn = match way {
        Way::Down | Way::Next => placement.page_down(),
        Way::Previous => placement.page_up(),
    };
    let turned = (turn != placement.top).then_some(Event::Scrolled(turn));
    let ahead = ahead(screen, placement, way);
    let next = ahead.first().copied();
    let near = match &screen.focus {
        Some(focus) if placement.shows(focus) => {
            next.filter(|it| placement.shows(it) || placement.is_on_page(it, turn))
        }
        Some(_) => ahead.into_iter().find(|it| placement.shows(it) && !is_key(screen, it)),
        None => None,
    };
    let near = near.filter(|it| turned.is_none() || !is_key(screen, it));
    let moved = |target: &Target| Event::Focused(target.clone());
    near.map(moved).or(turned).or_else(|| next.map(moved)).unwrap_or(Event::Stirred)
}

/// Returns what the focus can go to, the nearest first.
fn ahead<'a>(screen: &Screen, placement: &'a Placement, way: Way) -> Vec<&'a Target> {
    let all = &placement.focusables;
    let at = screen.focus.as_ref().and_then(|focus| all.iter().position(|it| it == focus));
    match (at, way) {
        (None, Way::Previous) => vec![],
        (None, Way::Next) => all.iter().collect(),
        (None, Way::Down) => {
            all.iter().filter(|it| placement.shows(it) && !is_key(screen, it)).collect()
        }
        (Some(at), Way::Previous) => all[..at].iter().rev().collect(),
        (Some(at), Way::Next) => all[at + 1..].iter().collect(),
        (Some(at), Way::Down) => all[at + 1..].iter().filter(|it| !is_key(screen, it)).collect(),
    }
}

/// Returns whether a thing is in the bottom line and nowhere else.
fn is_key(screen: &Screen, target: &Target) -> bool {
    screen.keys.iter().any(|key| key.target == *target) && !screen.focusables().contains(&target)
}

/// Turns the pages with the keys that are made for it.
pub(super) fn scrolled(placement: &Placement, key: Key) -> Option<Event> {
    let line = match key {
        Key::PageUp => placement.page_up(),
        Key::PageDown => placement.page_down(),
        Key::Home => 0,
        Key::End => placement.last_top(),
        _ => return None,
    };
    Some(Event::Scrolled(line))
}
