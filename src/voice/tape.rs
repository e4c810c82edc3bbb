//! What is about to be heard, and what was written a moment ago.

use std::collections::VecDeque;

use super::{Output, OutputError, RATE};

/// How much is remembered of what was written: more than any card keeps waiting.
const HISTORY: usize = RATE as usize / 2;

/// Samples on their way to the card.
#[derive(Default)]
pub(super) struct Tape {
    ahead: VecDeque<i16>,
    behind: VecDeque<i16>,
}

impl Tape {
    /// Returns whether everything was written.
    pub(super) fn is_empty(&self) -> bool {
        self.ahead.is_empty()
    }

    /// Appends samples, so loud.
    pub(super) fn push(&mut self, samples: &[f32], volume: f32) {
        self.ahead.extend(samples.iter().map(|it| quantised(it * volume)));
    }

    /// Appends silence.
    pub(super) fn rest(&mut self, samples: usize) {
        self.ahead.extend(std::iter::repeat_n(0, samples));
    }

    /// Writes as much as the card takes, at most so many samples; returns how many.
    pub(super) fn write(
        &mut self,
        output: &mut dyn Output,
        most: usize,
    ) -> Result<usize, OutputError> {
        let ahead = self.ahead.make_contiguous();
        let taken = output.write(&ahead[..most.min(ahead.len())])?;
        self.behind.extend(self.ahead.drain(..taken));
        let old = self.behind.len().saturating_sub(HISTORY);
        self.behind.drain(..old);
        Ok(taken)
    }

    /// Takes back the last samples, which nobody heard.
    pub(super) fn rewind(&mut self, samples: usize) {
        let kept = self.behind.len().saturating_sub(samples);
        let unheard = self.behind.split_off(kept);
        unheard.into_iter().rev().for_each(|sample| self.ahead.push_front(sample));
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.ahead.clear();
        self.behind.clear();
    }
}

#[allow(clippy::cast_possible_truncation)] // clamped
pub(super) fn quantised(sample: f32) -> i16 {
    (sample * 32_768.0).round().clamp(-32_768.0, 32_767.0) as i16
}
