//! A full screen to show a visit on.

use std::{collections::HashSet, env, io};

use super::Painter;
use crate::{
    adapters::console,
    screen::{Placement, Screen, Scroll, Text},
    shell::Canvas,
    view::{self, Depth, Ink, Signs},
};

/// A full screen.
#[derive(Debug)]
pub struct ScreenCanvas {
    painter: Painter,
    ink: Ink,
}

impl ScreenCanvas {
    /// Opens the screen that the supervisor took.
    ///
    /// # Errors
    /// When there is no terminal.
    pub fn open() -> io::Result<Self> {
        Ok(Self { ink: ink(), painter: Painter::open()? })
    }
}

/// Returns what the terminal can draw with, and has the library draw all of it.
pub fn ink() -> Ink {
    // The library would drop every colour under NO_COLOR, those of a code to photograph too;
    // the view heeds NO_COLOR itself.
    crossterm::style::force_color_output(true);
    Ink { depth: depth(), signs: signs() }
}

impl Canvas for ScreenCanvas {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        let mut placement = Placement::default();
        self.painter.draw(|frame| {
            placement = view::paint(screen, self.ink, scroll, frame.buffer_mut());
            // Without a place for it the library would hide the cursor, and screen readers with it.
            frame.set_cursor_position(placement.cursor.unwrap_or_default());
        })?;
        Ok(placement)
    }

    fn resized(&mut self) -> io::Result<()> {
        self.painter.forget()
    }

    fn not_understood(&mut self, _: &Text) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the signs that a console's font has; other terminals find a font for all of them.
fn signs() -> Signs {
    let lacks = |drawable: HashSet<char>| Signs::ALL.chars().any(|it| !drawable.contains(&it));
    if console::drawable().is_some_and(lacks) { Signs::Plain } else { Signs::Full }
}

/// Returns how many colours the terminal has, as far as the environment tells.
///
/// <https://no-color.org> for `NO_COLOR`; `COLORTERM` is what terminals with all colours set.
fn depth() -> Depth {
    let is_set = |name| env::var_os(name).is_some_and(|it| !it.is_empty());
    let all = |name| env::var(name).is_ok_and(|it| ["truecolor", "24bit"].contains(&it.as_str()));
    if is_set("NO_COLOR") {
        Depth::None
    } else if all("COLORTERM") || env::var("TERM").is_ok_and(|it| it.starts_with("foot")) {
        Depth::Rgb
    } else {
        Depth::Sixteen
    }
}
