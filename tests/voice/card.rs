//! A sound card for tests: a real clock, a buffer of 100 ms, and a memory.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use guichet::voice::{Output, OutputError, RATE};

/// What a card keeps waiting.
const BUFFER: usize = RATE as usize / 10;

/// What can be known of a card from outside.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    samples: Vec<i16>,
    silences: Vec<Instant>,
    opened: usize,
    closed: usize,
}

impl Heard {
    pub(crate) fn samples(&self) -> Vec<i16> {
        self.0.lock().unwrap().samples.clone()
    }

    pub(crate) fn last_silence(&self) -> Option<Instant> {
        self.0.lock().unwrap().silences.last().copied()
    }

    pub(crate) fn opened(&self) -> usize {
        self.0.lock().unwrap().opened
    }

    pub(crate) fn closed(&self) -> usize {
        self.0.lock().unwrap().closed
    }
}

/// A card that plays in real time.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) heard: Heard,
    broken: Broken,
    started: Option<Instant>,
    written: usize,
}

/// What is wrong with a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Broken {
    #[default]
    No,
    /// It is not there.
    Absent,
    /// It goes away after so many samples.
    After(usize),
}

impl Card {
    pub(crate) fn broken(broken: Broken) -> Self {
        Self { broken, ..Self::default() }
    }

    fn played(&self) -> usize {
        let elapsed = self.started.map_or(Duration::ZERO, |it| it.elapsed());
        ((elapsed.as_secs_f64() * f64::from(RATE)) as usize).min(self.written)
    }

    fn waits(&self) -> usize {
        self.written - self.played()
    }
}

impl Output for Card {
    fn open(&mut self) -> Result<(), OutputError> {
        if self.broken == Broken::Absent {
            return Err(OutputError::Unavailable("no card".into()));
        }
        self.heard.0.lock().unwrap().opened += 1;
        Ok(())
    }

    fn room(&mut self) -> Result<usize, OutputError> {
        if matches!(self.broken, Broken::After(most) if self.heard.samples().len() > most) {
            return Err(OutputError::Lost("unplugged".into()));
        }
        Ok(BUFFER.saturating_sub(self.waits()))
    }

    fn write(&mut self, samples: &[i16]) -> Result<usize, OutputError> {
        if self.waits() == 0 {
            let played = Duration::from_secs_f64(self.written as f64 / f64::from(RATE));
            self.started = Instant::now().checked_sub(played);
        }
        self.written += samples.len();
        self.heard.0.lock().unwrap().samples.extend_from_slice(samples);
        Ok(samples.len())
    }

    fn start(&mut self) {}

    fn queued(&mut self) -> usize {
        self.waits()
    }

    fn silence(&mut self) {
        let mut memory = self.heard.0.lock().unwrap();
        memory.silences.push(Instant::now());
        let heard = memory.samples.len() - self.waits();
        memory.samples.truncate(heard);
        drop(memory);
        self.started = None;
        self.written = 0;
    }

    fn close(&mut self) {
        self.heard.0.lock().unwrap().closed += 1;
    }
}
