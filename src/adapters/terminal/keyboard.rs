//! The one reader of the terminal.

use std::{io, sync::mpsc::Sender, thread, time::Duration};

use crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use crate::{
    keys::{Input, Key, Wheel},
    shell::Happening,
};

/// Opens what the input library opens at its first use, before a thread starts and before this
/// process is closed off.
pub fn open() -> io::Result<()> {
    event::poll(Duration::ZERO).map(drop)
}

/// Starts the only thread that reads the terminal, until nobody wants its inputs any more.
pub fn listen(feed: Sender<Happening>) -> io::Result<()> {
    open()?;
    thread::Builder::new().name("keyboard".into()).spawn(move || {
        while let Ok(event) = event::read() {
            let Some(input) = input(&event) else { continue };
            if feed.send(Happening::Input(input)).is_err() {
                return;
            }
        }
        drop(feed.send(Happening::Gone));
    })?;
    Ok(())
}

/// Returns what an event means to a visit; releases, movements and pastes mean nothing.
fn input(event: &Event) -> Option<Input> {
    match event {
        Event::Key(pressed) if pressed.kind != KeyEventKind::Release => {
            Some(Input::Key(key(pressed)))
        }
        Event::Mouse(mouse) => pointed(*mouse),
        Event::Resize(..) => Some(Input::Resized),
        Event::Key(_) | Event::FocusGained | Event::FocusLost | Event::Paste(_) => None,
    }
}

fn key(pressed: &KeyEvent) -> Key {
    match pressed.code {
        KeyCode::Char(letter) => letter_key(letter, pressed.modifiers),
        KeyCode::F(number) => Key::F(number),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => Key::Other,
    }
}

/// A letter with Alt is no text: it is what a terminal makes of Escape and a letter together.
fn letter_key(letter: char, modifiers: KeyModifiers) -> Key {
    if modifiers.contains(KeyModifiers::ALT) {
        Key::Other
    } else if modifiers.contains(KeyModifiers::CONTROL) {
        Key::Control(letter.to_ascii_lowercase())
    } else {
        Key::Char(letter)
    }
}

fn pointed(mouse: MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Input::Press { column: mouse.column, row: mouse.row })
        }
        MouseEventKind::ScrollUp => Some(Input::Wheel(Wheel::Up)),
        MouseEventKind::ScrollDown => Some(Input::Wheel(Wheel::Down)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Input> {
        input(&Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
    }

    fn mouse(kind: MouseEventKind) -> Option<Input> {
        input(&Event::Mouse(MouseEvent { kind, column: 3, row: 4, modifiers: KeyModifiers::NONE }))
    }

    #[test]
    fn presses_and_repeats_count_and_releases_do_not() {
        let letter = |kind| typed(KeyCode::Char('a'), KeyModifiers::NONE, kind);
        assert_eq!(letter(KeyEventKind::Press), Some(Input::Key(Key::Char('a'))));
        assert_eq!(letter(KeyEventKind::Repeat), Some(Input::Key(Key::Char('a'))));
        assert_eq!(letter(KeyEventKind::Release), None);
    }

    #[test]
    fn capitals_are_text_and_control_and_alt_are_not() {
        for (modifiers, expected) in [
            (KeyModifiers::SHIFT, Key::Char('Q')),
            (KeyModifiers::CONTROL, Key::Control('q')),
            (KeyModifiers::ALT, Key::Other),
        ] {
            let pressed = typed(KeyCode::Char('Q'), modifiers, KeyEventKind::Press);
            assert_eq!(pressed, Some(Input::Key(expected)), "{modifiers:?}");
        }
    }

    #[test]
    fn a_press_is_where_it_happened_and_movements_are_nothing() {
        let pressed = mouse(MouseEventKind::Down(MouseButton::Left));
        assert_eq!(pressed, Some(Input::Press { column: 3, row: 4 }));
        assert_eq!(mouse(MouseEventKind::ScrollDown), Some(Input::Wheel(Wheel::Down)));
        assert_eq!(mouse(MouseEventKind::Moved), None);
        assert_eq!(mouse(MouseEventKind::Up(MouseButton::Left)), None);
    }

    #[test]
    fn a_paste_is_nothing() {
        assert_eq!(input(&Event::Paste("0612345678".into())), None);
    }
}
