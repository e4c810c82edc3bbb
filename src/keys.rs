//! From a key, a press or a typed line to what happened.
//!
//! The same key means different things on different screens, so it is read against the screen
//! that is shown and the places where its things were painted. No letter is ever a command, for
//! keyboards differ.
#![deny(clippy::disallowed_methods)]

mod decode;
mod digit;
mod gate;
mod input;
mod line;
mod pace;
mod pin;
mod sight;
mod turning;

pub use decode::Decoder;
pub use gate::Gate;
pub use input::{Input, Key, Wheel};
pub use line::{Line, line};
pub use pace::Pace;
pub use sight::Sight;

use crate::{
    lang::Direction,
    layout,
    screen::{Block, Placement, Screen},
    session::{Act, Edit, Event},
};
use turning::{Way, confirmed, moved, scrolled};

/// How many lines one notch of the wheel moves.
const WHEEL_LINES: usize = 3;

/// Returns what an input means on a screen; nothing if it is not even a sign of presence.
pub fn event(screen: &Screen, placement: &Placement, input: &Input) -> Option<Event> {
    match input {
        Input::Resized => None,
        Input::Press { column, row } => Some(press(screen, placement, *column, *row)),
        Input::Wheel(wheel) => Some(Event::Scrolled(rolled(placement, *wheel))),
        Input::Key(key) => Some(pressed(screen, placement, *key)),
    }
}

fn press(screen: &Screen, placement: &Placement, column: u16, row: u16) -> Event {
    if let Some(line) = placement.turn(column, row) {
        return Event::Scrolled(line);
    }
    match placement.hit(column, row) {
        Some(Act::Edit) => Event::Focused(Act::Edit),
        Some(target) => Event::Did(target.clone()),
        None => anything(screen),
    }
}

fn rolled(placement: &Placement, wheel: Wheel) -> usize {
    match wheel {
        Wheel::Up => placement.top.saturating_sub(WHEEL_LINES),
        Wheel::Down => (placement.top + WHEEL_LINES).min(placement.last_top()),
    }
}

/// On the first screen any key begins; elsewhere it says only that somebody is there.
fn anything(screen: &Screen) -> Event {
    if screen.name == "attract" { Event::Did(Act::Begin) } else { Event::Stirred }
}

fn pressed(screen: &Screen, placement: &Placement, key: Key) -> Event {
    if let Some(act) = command(screen, key) {
        return Event::Did(act);
    }
    if let Some(typed) = pin::field(screen) {
        return pin::pressed(screen, placement, key, typed);
    }
    match focused_field(screen) {
        Some(typed) => in_field(screen, placement, key, typed),
        None => on_choices(screen, placement, key),
    }
}

/// The keys that mean the same everywhere, as far as the screen offers them.
fn command(screen: &Screen, key: Key) -> Option<Act> {
    let offered = |act: Act| screen.keys.iter().any(|it| it.target == act).then_some(act);
    match key {
        Key::F(1) => offered(Act::Help),
        Key::F(2) => offered(Act::Listen),
        Key::F(3) => offered(Act::Languages),
        Key::F(4) => offered(Act::Settings),
        Key::F(5) => offered(Act::Pause),
        Key::F(6) => offered(Act::Repeat),
        Key::F(7) => offered(Act::Slower),
        Key::F(8) => offered(Act::Faster),
        Key::F(9) => offered(Act::Quieter),
        Key::F(10) => offered(Act::Louder),
        Key::Escape if screen.beneath.is_some() => Some(Act::Stay),
        Key::Escape => offered(Act::Stop).or_else(|| offered(Act::Back)),
        Key::Control('q') => Some(Act::Leave),
        _ => None,
    }
}

/// Returns the direction of what is being typed, if the focus is on a field.
fn focused_field(screen: &Screen) -> Option<Direction> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Field(field) if Some(&field.target) == screen.focus.as_ref() => {
            Some(layout::direction_of(field.typed.expose()).unwrap_or(screen.direction))
        }
        _ => None,
    })
}

/// In a field every printable key is text; Enter and Down go to the actions below it.
fn in_field(screen: &Screen, placement: &Placement, key: Key, typed: Direction) -> Event {
    let edit = match (key, typed) {
        (Key::Char(letter), _) => match layout::cleanse(&letter.to_string(), 4).chars().next() {
            Some(clean) => Edit::Insert(clean),
            None => return Event::Stirred,
        },
        (Key::Backspace, _) => Edit::Backspace,
        (Key::Delete, _) => Edit::Delete,
        (Key::Left, Direction::LeftToRight) | (Key::Right, Direction::RightToLeft) => {
            Edit::Previous
        }
        (Key::Right, Direction::LeftToRight) | (Key::Left, Direction::RightToLeft) => Edit::Next,
        (Key::Home, _) => Edit::First,
        (Key::End, _) => Edit::Last,
        (Key::Enter | Key::Down | Key::Tab, _) => return moved(screen, placement, Way::Next),
        (Key::Up | Key::BackTab, _) => return moved(screen, placement, Way::Previous),
        (key, _) => return scrolled(placement, key).unwrap_or(Event::Stirred),
    };
    Event::Typed(edit)
}

fn on_choices(screen: &Screen, placement: &Placement, key: Key) -> Event {
    let toward = |key: Key| match (key, screen.direction) {
        (Key::Down, _) => Way::Down,
        (Key::Tab, _)
        | (Key::Right, Direction::LeftToRight)
        | (Key::Left, Direction::RightToLeft) => Way::Next,
        _ => Way::Previous,
    };
    match key {
        Key::Char(' ') | Key::Enter => confirmed(screen, placement),
        Key::Char('/') => offered(screen, Act::Languages),
        Key::Char('*') => offered(screen, Act::Listen),
        Key::Char(letter) => match digit::of(letter) {
            Some(digit) => chosen(screen, placement, digit),
            None => anything(screen),
        },
        Key::Backspace => offered(screen, Act::Back),
        Key::Up | Key::Down | Key::Left | Key::Right | Key::Tab | Key::BackTab => {
            moved(screen, placement, toward(key))
        }
        key => scrolled(placement, key).unwrap_or_else(|| anything(screen)),
    }
}

fn offered(screen: &Screen, act: Act) -> Event {
    let there = screen.keys.iter().any(|it| it.target == act);
    if there { Event::Did(act) } else { anything(screen) }
}

/// Returns what a digit does once its row was in sight; until then it shows the next page.
fn chosen(screen: &Screen, placement: &Placement, digit: u8) -> Event {
    match numbered(screen, digit) {
        Event::Did(target) if digit != 0 && placement.is_unseen(&target) => {
            turning::toward(screen, placement, target)
        }
        event => event,
    }
}

/// Returns what a digit does: the choice that bears it, or Back for 0.
pub(crate) fn numbered(screen: &Screen, digit: u8) -> Event {
    if digit == 0 {
        return offered(screen, Act::Back);
    }
    let target = screen.blocks.iter().find_map(|block| match block {
        Block::Choice(choice) if choice.digit == Some(digit) => Some(&choice.target),
        Block::Row(row) if row.digit == Some(digit) => row.target.as_ref(),
        _ => None,
    });
    match target {
        Some(target) => Event::Did(target.clone()),
        None => anything(screen),
    }
}
