//! Screens as lines that only grow: no escape, no cursor.

use std::io::{self, Write};

use crate::{
    layout,
    screen::{self, Placement, Screen, Scroll, Text},
    shell::Canvas,
};

/// What stands before the visitor's answer.
const PROMPT: &str = "> ";

/// Lines on an output.
#[derive(Debug)]
pub struct LineCanvas<W> {
    output: W,
    shown: Vec<String>,
}

impl<W: Write> LineCanvas<W> {
    /// Writes to an output.
    pub fn new(output: W) -> Self {
        Self { output, shown: Vec::new() }
    }

    fn ask(&mut self) -> io::Result<()> {
        write!(self.output, "{PROMPT}")?;
        self.output.flush()
    }
}

impl<W: Write> Canvas for LineCanvas<W> {
    /// Writes the whole screen where it differs from the last one.
    fn show(&mut self, screen: &Screen, _: Scroll) -> io::Result<Placement> {
        let lines = screen::lines(screen);
        if lines != self.shown {
            writeln!(self.output)?;
            for line in &lines {
                writeln!(self.output, "{line}")?;
            }
            self.shown = lines;
        }
        // A screen that only tells something waits for no answer.
        if !screen.keys.is_empty() {
            self.ask()?;
        }
        let focusables = screen.focusables().into_iter().cloned().collect();
        Ok(Placement { focusables, ..Placement::default() })
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        writeln!(self.output, "{}", layout::plain(&words.content))?;
        self.ask()
    }
}
