//! The one reader of the terminal.

use std::{io, sync::mpsc::Sender, thread, time::Duration};

use crossterm::event::{
    self, Event, KeyEvent, KeyEventKind, MouseButton, MouseEvent, MouseEventKind,
};

use crate::adapters::{Input, Scroll};

/// Starts the only thread that reads the terminal, until nobody wants its inputs any more.
pub fn listen(feed: Sender<Input>) -> io::Result<()> {
    // What the library opens at its first use is opened here, before a thread starts.
    event::poll(Duration::ZERO)?;
    thread::Builder::new().name("keyboard".into()).spawn(move || {
        while let Ok(event) = event::read() {
            let Some(input) = input(event) else { continue };
            if feed.send(input).is_err() {
                return;
            }
        }
        drop(feed.send(Input::Closed));
    })?;
    Ok(())
}

/// Returns what an event means to a visit; releases, movements and pastes mean nothing.
fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(KeyEvent { kind: KeyEventKind::Release, .. }) => None,
        Event::Key(key) => Some(Input::Key(key)),
        Event::Mouse(mouse) => pointed(mouse),
        Event::Resize(..) => Some(Input::Resized),
        Event::FocusGained | Event::FocusLost | Event::Paste(_) => None,
    }
}

fn pointed(mouse: MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Input::Pressed { column: mouse.column, row: mouse.row })
        }
        MouseEventKind::ScrollUp => Some(Input::Scrolled(Scroll::Up)),
        MouseEventKind::ScrollDown => Some(Input::Scrolled(Scroll::Down)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyModifiers};

    use super::*;

    fn key(kind: KeyEventKind) -> Event {
        Event::Key(KeyEvent::new_with_kind(KeyCode::Char('a'), KeyModifiers::NONE, kind))
    }

    fn mouse(kind: MouseEventKind) -> Event {
        Event::Mouse(MouseEvent { kind, column: 3, row: 4, modifiers: KeyModifiers::NONE })
    }

    #[test]
    fn presses_and_repeats_count_and_releases_do_not() {
        assert!(matches!(input(key(KeyEventKind::Press)), Some(Input::Key(_))));
        assert!(matches!(input(key(KeyEventKind::Repeat)), Some(Input::Key(_))));
        assert!(input(key(KeyEventKind::Release)).is_none());
    }

    #[test]
    fn a_press_is_where_it_happened_and_movements_are_nothing() {
        let pressed = input(mouse(MouseEventKind::Down(MouseButton::Left)));
        assert!(matches!(pressed, Some(Input::Pressed { column: 3, row: 4 })));
        let scrolled = input(mouse(MouseEventKind::ScrollDown));
        assert!(matches!(scrolled, Some(Input::Scrolled(Scroll::Down))));
        assert!(input(mouse(MouseEventKind::Moved)).is_none());
        assert!(input(mouse(MouseEventKind::Up(MouseButton::Left))).is_none());
    }

    #[test]
    fn a_paste_is_nothing() {
        assert!(input(Event::Paste("0612345678".into())).is_none());
    }
}
