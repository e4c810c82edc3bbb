//! Linear mode: a typed line instead of keys.

use super::{Decoder, Input, Key, command, digit, focused_field, numbered, pin};
use crate::{
    layout,
    screen::Screen,
    session::{Act, Edit, Event},
};

/// What a typed line means.
#[derive(Clone, Debug)]
pub enum Line {
    /// These things happened, in order.
    Happened(Vec<Event>),
    /// It means nothing here.
    NotUnderstood,
}

/// Returns what a typed line means on a screen.
///
/// A digit, or the name of a key as the bottom line writes it. Where the focus is on a field the
/// line is its text, and the focus goes on to the actions below; but nobody looks for a digit, so
/// in a search it chooses what was found. An empty line confirms. `Q` leaves a demonstration, and
/// means nothing in a kiosk.
pub fn line(screen: &Screen, typed: &str) -> Line {
    let typed = typed.trim();
    if let Some(act) = named(typed).and_then(|key| command(screen, key)) {
        return Line::Happened(vec![Event::Did(act)]);
    }
    if pin::field(screen).is_some() {
        return pin::line(screen, typed);
    }
    let chosen = digit_of(typed).map(|digit| numbered(screen, digit));
    if focused_field(screen).is_some() {
        return match chosen {
            Some(Event::Did(act)) if screen.name == "search" => {
                Line::Happened(vec![Event::Did(act)])
            }
            _ => Line::Happened(fill(screen, typed)),
        };
    }
    match chosen {
        Some(event) => answer(screen, event),
        None if typed.eq_ignore_ascii_case("q") => Line::Happened(vec![Event::Did(Act::Leave)]),
        None if typed.is_empty() => confirm(screen),
        None => answer(screen, super::anything(screen)),
    }
}

/// Returns the digit that is all of a line.
fn digit_of(typed: &str) -> Option<u8> {
    let mut letters = typed.chars();
    letters.next().and_then(digit::of).filter(|_| letters.next().is_none())
}

/// Whatever is typed on the idle warning says that somebody is there.
fn answer(screen: &Screen, event: Event) -> Line {
    match event {
        Event::Stirred if screen.name != "over:idle" => Line::NotUnderstood,
        event => Line::Happened(vec![event]),
    }
}

fn confirm(screen: &Screen) -> Line {
    match &screen.focus {
        Some(focus) => Line::Happened(vec![Event::Did(focus.clone())]),
        None => Line::NotUnderstood,
    }
}

fn named(typed: &str) -> Option<Key> {
    match typed.to_ascii_lowercase().as_str() {
        "f1" => Some(Key::F(1)),
        "f2" => Some(Key::F(2)),
        "f3" => Some(Key::F(3)),
        "f4" => Some(Key::F(4)),
        "f5" => Some(Key::F(5)),
        "f6" => Some(Key::F(6)),
        "f7" => Some(Key::F(7)),
        "f8" => Some(Key::F(8)),
        "f9" => Some(Key::F(9)),
        "f10" => Some(Key::F(10)),
        "esc" => Some(Key::Escape),
        _ => by_its_bytes(typed),
    }
}

/// A function key that is pressed in linear mode puts its bytes into the line.
fn by_its_bytes(typed: &str) -> Option<Key> {
    let mut decoder = Decoder::default();
    let mut keys: Vec<_> = typed.bytes().filter_map(|byte| decoder.take(byte)).collect();
    keys.extend(decoder.hush());
    match keys[..] {
        [Input::Key(key @ (Key::F(_) | Key::Escape))] => Some(key),
        _ => None,
    }
}

/// Types the line into the field in place of what is there, then goes to what comes after it.
fn fill(screen: &Screen, typed: &str) -> Vec<Event> {
    let clean = layout::cleanse(typed, 200);
    let letters = clean.chars().map(|letter| Event::Typed(Edit::Insert(letter)));
    let mut events: Vec<Event> = match typed {
        "" => vec![],
        _ => [Event::Typed(Edit::Clear)].into_iter().chain(letters).collect(),
    };
    let targets = screen.focusables();
    let field = targets.iter().position(|target| **target == Act::Edit);
    let next = field.and_then(|at| targets.get(at + 1));
    events.extend(next.map(|target| Event::Focused((*target).clone())));
    events
}
