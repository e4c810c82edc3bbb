//! How a person does something on a screen: with digits, arrows, a pointer or lines.

use guichet::{
    keys::{Input, Key, Wheel},
    lang::Direction,
    screen::{Block, Placement, Screen},
    session::Act,
    shell::Happening,
};

/// One way of doing everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    /// The digits, and Enter to leave a field.
    Digits,
    /// The unshifted top row of a French keyboard.
    FrenchRow,
    /// The arrows and Enter.
    Arrows,
    /// The mouse or a finger; nothing is typed.
    Pointer,
    /// Lines of linear mode.
    Lines,
}

impl Hand {
    pub(crate) const ALL: [Self; 5] =
        [Self::Digits, Self::FrenchRow, Self::Arrows, Self::Pointer, Self::Lines];

    /// Returns the next gesture towards an act, as this way of doing allows.
    pub(crate) fn toward(self, act: &Act, screen: &Screen, placement: &Placement) -> Happening {
        match self {
            Self::Digits => digits(act, screen, "à123456789"),
            Self::FrenchRow => digits(act, screen, "à&é\"'(-è_ç"),
            Self::Arrows => arrows(act, screen, placement),
            Self::Pointer => pointer(act, placement),
            Self::Lines => line(act, screen),
        }
    }

    /// Returns the gestures that type a text into the field.
    pub(crate) fn type_text(self, text: &str) -> Vec<Happening> {
        match self {
            Self::Lines => vec![Happening::Line(text.to_owned())],
            _ => text.chars().map(|it| key(Key::Char(it))).collect(),
        }
    }
}

fn key(key: Key) -> Happening {
    Happening::Input(Input::Key(key))
}

/// A digit commands only where nothing is typed: Enter leaves the field first.
fn digits(act: &Act, screen: &Screen, row: &str) -> Happening {
    if screen.focus == Some(Act::Edit) {
        return key(Key::Enter);
    }
    let digit = digit_of(act, screen).or_else(|| digit_of(&Act::More, screen));
    match digit {
        Some(digit) => key(Key::Char(row.chars().nth(digit.into()).unwrap())),
        None => panic!("no digit does {act:?} on {}", screen.name),
    }
}

fn digit_of(act: &Act, screen: &Screen) -> Option<u8> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Choice(choice) if choice.target == *act => choice.digit,
        Block::Row(row) if row.target.as_ref() == Some(act) => row.digit,
        _ => None,
    })
}

fn arrows(act: &Act, screen: &Screen, placement: &Placement) -> Happening {
    let place = |act: &Act| placement.focusables.iter().position(|it| it == act);
    let focus = screen.focus.as_ref().and_then(place);
    let goal = place(act).or_else(|| place(&Act::More));
    let goal = goal.unwrap_or_else(|| panic!("no way to {act:?} on {}", screen.name));
    match focus.map(|focus| focus.cmp(&goal)) {
        Some(std::cmp::Ordering::Equal) => key(Key::Enter),
        Some(std::cmp::Ordering::Greater) => key(Key::Up),
        Some(std::cmp::Ordering::Less) | None if is_key(act, screen) => {
            key(toward_the_keys(screen))
        }
        Some(std::cmp::Ordering::Less) | None => key(Key::Down),
    }
}

fn is_key(act: &Act, screen: &Screen) -> bool {
    screen.keys.iter().any(|key| key.target == *act) && !screen.focusables().contains(&act)
}

/// Down stops at the last row; the bottom line is reached sideways, but out of a field downwards.
fn toward_the_keys(screen: &Screen) -> Key {
    match screen.direction {
        _ if screen.focus == Some(Act::Edit) => Key::Down,
        Direction::LeftToRight => Key::Right,
        Direction::RightToLeft => Key::Left,
    }
}

/// Presses in the middle of the thing, or on the mark that shows more of the page.
fn pointer(act: &Act, placement: &Placement) -> Happening {
    let seen =
        |act: &Act| placement.targets.iter().find(|(_, it)| it == act).map(|(area, _)| *area);
    let listed = placement.focusables.contains(act);
    let area = seen(act).or_else(|| if listed { None } else { seen(&Act::More) });
    match area.or(placement.below) {
        Some(area) => Happening::Input(Input::Press {
            column: area.x + area.width / 2,
            row: area.y + area.height / 2,
        }),
        None => Happening::Input(Input::Wheel(Wheel::Up)),
    }
}

fn line(act: &Act, screen: &Screen) -> Happening {
    if screen.focus == Some(Act::Edit) {
        return Happening::Line(String::new());
    }
    let digit = digit_of(act, screen).or_else(|| digit_of(&Act::More, screen));
    match digit {
        Some(digit) => Happening::Line(digit.to_string()),
        None => panic!("no line does {act:?} on {}", screen.name),
    }
}
