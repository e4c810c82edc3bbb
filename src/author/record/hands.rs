//! What an author does at the terminal, read without a thread: afterwards the name of the scenario
//! is typed there, and nobody else may read it.

use std::{
    io,
    sync::mpsc::{self, Receiver},
    time::Instant,
};

use jiff::civil::Date;

use crate::{
    adapters::{Signals, terminal::Keyboard, today},
    link::Renderer,
    session::Now,
    shell::{Happening, Source},
};

/// What an author does at the terminal.
pub(super) struct Hands {
    start: Instant,
    signals: Signals,
    reads: Reads,
}

enum Reads {
    Keys(Keyboard, Receiver<Happening>),
    Lines,
}

impl Hands {
    pub(super) fn open(renderer: Renderer) -> io::Result<Self> {
        let reads = match renderer {
            Renderer::Linear => Reads::Lines,
            Renderer::Screen => {
                let (feed, inbox) = mpsc::channel();
                Reads::Keys(Keyboard::open(feed)?, inbox)
            }
        };
        Ok(Self { start: Instant::now(), signals: Signals::of_supervisor()?, reads })
    }
}

impl Source for Hands {
    fn now(&self) -> Now {
        self.start.elapsed()
    }

    fn today(&self) -> Date {
        today()
    }

    fn next(&mut self, deadline: Option<Now>) -> Happening {
        loop {
            if self.signals.take().is_some() {
                return Happening::EndRequested;
            }
            let left = deadline.map(|it| it.saturating_sub(self.start.elapsed()));
            let (keyboard, inbox) = match &mut self.reads {
                Reads::Lines => return line(),
                Reads::Keys(keyboard, inbox) => (keyboard, inbox),
            };
            if let Ok(happening) = inbox.try_recv() {
                return happening;
            }
            if left.is_some_and(|it| it.is_zero()) {
                return Happening::Tick;
            }
            if keyboard.attend(left).is_err() {
                return Happening::Gone;
            }
        }
    }
}

fn line() -> Happening {
    let mut line = String::new();
    match io::stdin().read_line(&mut line) {
        Ok(1..) => Happening::Line(line.trim_end_matches(['\n', '\r']).to_owned()),
        Ok(0) | Err(_) => Happening::Gone,
    }
}
