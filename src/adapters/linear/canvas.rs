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
    asked: Asked,
}

/// Whether the prompt still waits for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Yes,
    No,
}

impl<W: Write> LineCanvas<W> {
    /// Writes to an output.
    pub fn new(output: W) -> Self {
        Self { output, shown: Vec::new(), asked: Asked::No }
    }

    /// What is told while the prompt waits begins a line of its own.
    fn leave_the_prompt(&mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.asked, Asked::No) {
            Asked::Yes => writeln!(self.output),
            Asked::No => Ok(()),
        }
    }

    /// Asks once: what changes while somebody thinks asks no second time.
    fn ask(&mut self) -> io::Result<()> {
        if self.asked == Asked::Yes {
            return Ok(());
        }
        self.asked = Asked::Yes;
        write!(self.output, "{PROMPT}")?;
        self.output.flush()
    }
}

impl<W: Write> Canvas for LineCanvas<W> {
    /// Writes the whole screen where it differs from the last one.
    fn show(&mut self, screen: &Screen, _: Scroll) -> io::Result<Placement> {
        let lines = screen::lines(screen);
        if lines != self.shown {
            self.leave_the_prompt()?;
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

    fn answered(&mut self) {
        self.asked = Asked::No;
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        writeln!(self.output, "{}", layout::plain(&words.content))?;
        self.ask()
    }
}
